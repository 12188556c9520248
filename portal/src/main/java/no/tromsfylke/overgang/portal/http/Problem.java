package no.tromsfylke.overgang.portal.http;

/** The request cannot be answered; the message is for the reader, in the page's language, and is escaped when shown. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    public Problem(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** The HTTP status: 400 or 404. */
    public int status() {
        return status;
    }
}
