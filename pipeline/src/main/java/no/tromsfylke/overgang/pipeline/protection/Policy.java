package no.tromsfylke.overgang.pipeline.protection;

/**
 * How small is too small; a decision of the county.
 *
 * @param threshold k: counts from 1 to k − 1 are hidden
 */
public record Policy(int threshold, Zeros zeros) {

    /** What is done with a count of nought. */
    public enum Zeros {
        PUBLISH,
        HIDE
    }

    public Policy {
        if (threshold < 1) {
            throw new IllegalArgumentException("The threshold is at least 1, not " + threshold);
        }
    }
}
