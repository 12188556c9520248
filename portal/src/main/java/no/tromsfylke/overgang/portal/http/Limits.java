package no.tromsfylke.overgang.portal.http;

/**
 * What one server allows.
 *
 * @param threads that render pages
 * @param connections at once; more wait in the system's queue
 * @param headerBytes of a request, address included
 * @param idleSeconds after which a silent connection is closed
 * @param deadlineSeconds within which a connection must complete its next request and read its answer
 * @param cacheBytes of finished answers
 */
public record Limits(
        int threads, int connections, int headerBytes, int idleSeconds, int deadlineSeconds, long cacheBytes) {
    public Limits {
        if (threads < 4 || connections < 1 || headerBytes < 1_024 || idleSeconds < 1 || deadlineSeconds < 1) {
            throw new IllegalArgumentException("limits too tight to serve anything");
        }
    }

    /** The limits the portal runs with. */
    public static Limits usual() {
        return new Limits(16, 512, 16_384, 15, 30, 24L << 20);
    }
}
