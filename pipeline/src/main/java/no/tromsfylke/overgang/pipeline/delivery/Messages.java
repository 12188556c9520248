package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The titles and messages of the rules in one language. */
final class Messages {

    private static final Messages ENGLISH = new Messages(Language.EN);
    private static final Messages NORWEGIAN = new Messages(Language.NB);

    private final Language language;
    private final Properties texts = new Properties();

    private Messages(Language language) {
        this.language = language;
        String resource = "rules_" + language.id() + ".properties";
        try (var in = Messages.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Messages in(Language language) {
        return language == Language.NB ? NORWEGIAN : ENGLISH;
    }

    Language language() {
        return language;
    }

    String title(Rule rule) {
        return texts.getProperty(rule.textKey() + ".title");
    }

    /** The message of a rule, with its place-holders. */
    String template(Rule rule) {
        return texts.getProperty(rule.textKey() + ".message");
    }

    /** The whole sentence: the place, what is wrong there, how to mend it. */
    String sentence(Rule rule, String file, int line, String column, Object... arguments) {
        var sentence = new StringBuilder(200).append(file);
        if (line > 0) {
            sentence.append(language.choose(", line ", ", linje ")).append(line);
        }
        if (!column.isEmpty()) {
            sentence.append(language.choose(", column ", ", kolonne ")).append(column);
        }
        return fill(sentence.append(": "), template(rule), arguments)
                .append('.')
                .toString();
    }

    private static StringBuilder fill(StringBuilder to, String template, Object... arguments) {
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            to.append(template, at, open).append(arguments[template.charAt(open + 1) - '0']);
            at = open + 3;
        }
        return to.append(template, at, template.length());
    }
}
