package no.tromsfylke.overgang.portal.http;

/** The address to listen on cannot be had: another program listens there, or it is not this machine's. */
public final class AddressTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressTaken(String host, int port, Throwable cause) {
        super(host + ":" + port, cause);
    }
}
