package no.tromsfylke.overgang.pipeline.disclosure;

/**
 * The county's decision.
 *
 * @param threshold k: counts of 1 to k − 1 are protected, and every protected number keeps an interval of min(k, N)
 * @param zeros whether a count of 0 may be shown
 */
public record Policy(int threshold, Zeros zeros) {

    /** Whether a count of 0 may be shown. */
    public enum Zeros {
        PUBLISH,
        HIDE
    }

    /** @throws IllegalArgumentException if the threshold is smaller than 2, which protects nothing */
    public Policy {
        if (threshold < 2) {
            throw new IllegalArgumentException("A threshold of " + threshold + " protects nothing");
        }
    }

    /** The width demanded of the attacker's interval: min(k, N). */
    long requiredWidth(Primary primary) {
        return Math.min(threshold, primary.population());
    }
}
