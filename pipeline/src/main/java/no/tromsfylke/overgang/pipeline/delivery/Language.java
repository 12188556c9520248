package no.tromsfylke.overgang.pipeline.delivery;

import java.util.Locale;

/** The languages of findings and reports. */
public enum Language {
    EN,
    NB;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The English or the Norwegian text. */
    public String choose(String english, String norwegian) {
        return this == EN ? english : norwegian;
    }
}
