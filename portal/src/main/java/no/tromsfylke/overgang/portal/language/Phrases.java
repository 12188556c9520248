package no.tromsfylke.overgang.portal.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.portal.publication.Statistic;

/**
 * What numbers are about, as people say it. Commonly the category follows its statistic after a colon. Where that reads
 * badly the texts hold a phrase: for one category of one statistic, or for a category's code wherever it occurs. A phrase
 * may take up the statistic's title, {@code {0}}, and the category's as it stands inside a sentence, {@code {1}}.
 */
public final class Phrases {
    /** A capital that begins a title, or what a plus joins; not that of an abbreviation. */
    private static final Pattern CAPITAL = Pattern.compile("(?<=^|\\+ )\\p{Lu}(?!\\p{Lu}|$)");

    private final Language language;
    private final Messages messages;

    public Phrases(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    /** A statistic and, where the numbers are of one, its group. */
    public String whole(Statistic statistic, Optional<Statistic.Group> group) {
        return statistic.titles().in(language) + of(group);
    }

    /** A category of a statistic, and the group. */
    public String part(Statistic statistic, Optional<Statistic.Group> group, Statistic.Category category) {
        String title = statistic.titles().in(language);
        return find("phrase." + statistic.id() + "." + category.code(), title, category)
                .or(() -> find("phrase.any." + category.code(), title, category))
                .map(phrase -> phrase + of(group))
                .orElseGet(() -> title + of(group) + ": " + inside(category));
    }

    /** The same category of all statistics that have a title in common. */
    public String common(String title, Statistic.Category category) {
        return find("phrase.any." + category.code(), title, category).orElseGet(() -> title + ": " + inside(category));
    }

    /** A title as it stands inside a sentence: only names and abbreviations keep their capital. */
    public static String inside(String title) {
        return CAPITAL.matcher(title).replaceAll(capital -> capital.group().toLowerCase(Locale.ROOT));
    }

    private Optional<String> find(String key, String title, Statistic.Category category) {
        return messages.has(key) ? Optional.of(messages.text(key, title, inside(category))) : Optional.empty();
    }

    private String inside(Statistic.Category category) {
        return inside(category.titles().in(language));
    }

    private String of(Optional<Statistic.Group> group) {
        return group.map(g -> ", " + inside(g.titles().in(language))).orElse("");
    }
}
