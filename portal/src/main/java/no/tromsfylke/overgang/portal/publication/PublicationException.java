package no.tromsfylke.overgang.portal.publication;

/** A publication cannot be served; the message is one sentence that says what is wrong and how to mend it. */
public final class PublicationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PublicationException(String message) {
        super(message);
    }

    public PublicationException(String message, Throwable cause) {
        super(message, cause);
    }
}
