package no.tromsfylke.overgang.portal.publication;

import java.util.Objects;
import no.tromsfylke.overgang.portal.language.Language;

/** One text of the catalogue in the three languages. */
public record Texts(String nb, String nn, String en) {
    public Texts {
        Objects.requireNonNull(nb);
        Objects.requireNonNull(nn);
        Objects.requireNonNull(en);
    }

    /** The text in the given language. */
    public String in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }

    /** The same text in every language, for codes and names that are not translated. */
    public static Texts same(String text) {
        return new Texts(text, text, text);
    }
}
