package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/**
 * A table, given where it differs from the true one.
 *
 * @param atoms ascending
 * @param values the count of each of them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below; the arrays never leave the package
record Deviation(int[] atoms, long[] values) {

    static final Deviation NONE = new Deviation(new int[0], new long[0]);

    /** Plain data for the restricted folder. */
    Witnesses.Table table() {
        return new Witnesses.Table(
                Arrays.stream(atoms).boxed().toList(),
                Arrays.stream(values).boxed().toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deviation deviation
                && Arrays.equals(atoms, deviation.atoms)
                && Arrays.equals(values, deviation.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(atoms) + Arrays.hashCode(values);
    }
}
