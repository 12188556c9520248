package no.tromsfylke.overgang.portal.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The portal's own texts in one language; what belongs to a statistic comes from the catalogue instead. */
public final class Messages {
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Messages(Language language) {
        this.language = language;
        String file = "messages_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new MissingResourceException("no texts", file, "");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts in a language. */
    public static Messages in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /** The text of a key. */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key + " in " + language.tag(), language.tag(), key);
        }
        return text;
    }

    /** The text of a key with its places filled; plural forms follow the language's rules. */
    public String text(String key, Object... values) {
        String pattern = text(key);
        if (pattern.contains(", plural") || pattern.contains(", select")) {
            return new MessageFormat(pattern, language.locale()).format(values);
        }
        StringBuilder filled = new StringBuilder(pattern.length() + 40);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
                filled.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
