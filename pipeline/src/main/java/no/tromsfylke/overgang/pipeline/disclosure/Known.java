package no.tromsfylke.overgang.pipeline.disclosure;

/**
 * What an attacker knows before this publication is made. Every piece must hold for the true values.
 *
 * @see Problem.Builder
 */
public sealed interface Known {

    /** The linear form it speaks of. */
    SparseRow row();

    /** Public facts and ties: the value of a root total, a population that equals its parent's category. */
    record Equality(SparseRow row) implements Known {}

    /**
     * A row of an earlier publication: like {@link Equality}, and a number that must be protected today but was itself
     * shown then is conceded (it cannot be taken back) instead of stopping the run.
     */
    record Published(SparseRow row) implements Known {}

    /**
     * {@code low ≤ x·y ≤ high}, both inclusive: a provisional count rounded down to a multiple of k, or a declared
     * inequality between statistics.
     *
     * @param low {@link Long#MIN_VALUE} if there is no lower limit
     * @param high {@link Long#MAX_VALUE} if there is no upper limit
     */
    record Between(SparseRow row, long low, long high) implements Known {
        public Between {
            if (low > high) {
                throw new IllegalArgumentException("Lower limit %d above upper limit %d".formatted(low, high));
            }
        }

        /** {@code x·y ≥ low}. */
        public static Between atLeast(SparseRow row, long low) {
            return new Between(row, low, Long.MAX_VALUE);
        }
    }
}
