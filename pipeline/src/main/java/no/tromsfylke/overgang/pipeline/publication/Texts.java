package no.tromsfylke.overgang.pipeline.publication;

/**
 * A text in the three languages of the publication.
 *
 * @param nb Norwegian Bokmål
 * @param nn Norwegian Nynorsk
 * @param en English
 */
public record Texts(String nb, String nn, String en) {

    /**
     * @throws IllegalArgumentException if one of the languages is blank
     */
    public Texts {
        if (nb.isBlank() || nn.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text lacks one of its languages: " + nb + " / " + nn + " / " + en);
        }
    }

    /** The same text in all languages, for names and codes. */
    public static Texts same(String text) {
        return new Texts(text, text, text);
    }
}
