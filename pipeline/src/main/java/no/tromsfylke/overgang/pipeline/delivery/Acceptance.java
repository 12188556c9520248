package no.tromsfylke.overgang.pipeline.delivery;

/**
 * How much a run puts up with.
 *
 * @param incomplete whether missing deliveries and rejected files may be
 * @param maxRejected share of a file's rows, from 0 to 1, that may be rejected; two rows always may
 */
public record Acceptance(Incomplete incomplete, double maxRejected) {

    /** What happens when a delivery is missing or a file rejected. */
    public enum Incomplete {
        REFUSED,
        ALLOWED
    }

    public Acceptance {
        if (!(maxRejected >= 0 && maxRejected <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + maxRejected);
        }
    }
}
