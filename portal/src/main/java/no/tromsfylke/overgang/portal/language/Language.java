package no.tromsfylke.overgang.portal.language;

import java.util.Locale;
import java.util.Optional;

/** The three languages of the portal; the tag is the first segment of every page's address. */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language tag as in the address and in the catalogue: {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The locale that plural rules follow. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with this tag, if it is one of the three. */
    public static Optional<Language> find(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
