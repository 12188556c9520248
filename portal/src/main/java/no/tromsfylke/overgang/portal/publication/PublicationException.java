package no.tromsfylke.overgang.portal.publication;

/**
 * A publication cannot be served; the message is one sentence that says what is wrong and how to mend it, in English and
 * in Norwegian Bokmål.
 */
public final class PublicationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String norwegian;

    public PublicationException(String english, String norwegian) {
        super(english);
        this.norwegian = norwegian;
    }

    public PublicationException(String english, String norwegian, Throwable cause) {
        super(english, cause);
        this.norwegian = norwegian;
    }

    /** The same sentence in Norwegian Bokmål. */
    public String norwegian() {
        return norwegian;
    }
}
