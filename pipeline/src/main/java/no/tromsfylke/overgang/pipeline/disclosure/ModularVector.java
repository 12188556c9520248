package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/**
 * A sparse vector over a prime field; positions ascending, no stored entry is 0. Never changed once made.
 *
 * @param positions ascending
 * @param entries 1 … p − 1
 */
@SuppressWarnings("ArrayRecordComponent") // equality by content is defined below; the arrays never leave the package
record ModularVector(int[] positions, long[] entries) {

    static final ModularVector ZERO = new ModularVector(new int[0], new long[0]);

    boolean isZero() {
        return positions.length == 0;
    }

    int size() {
        return positions.length;
    }

    /** The entry at a position, 0 if there is none. */
    long at(int position) {
        int index = Arrays.binarySearch(positions, position);
        return index < 0 ? 0 : entries[index];
    }

    /** The multiple of this vector whose first entry is 1: equal for two vectors exactly if they are proportional. */
    ModularVector normalised(PrimeField field) {
        return isZero() || entries[0] == 1 ? this : scaled(field.inverse(entries[0]), field);
    }

    ModularVector scaled(long factor, PrimeField field) {
        long[] scaled = new long[entries.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = field.times(entries[i], factor);
        }
        return new ModularVector(positions, scaled);
    }

    /** {@code this − factor·other}. */
    ModularVector minus(long factor, ModularVector other, PrimeField field) {
        int[] at = new int[size() + other.size()];
        long[] value = new long[at.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            boolean mine = j == other.size() || (i < size() && positions[i] <= other.positions[j]);
            boolean others = i == size() || (j < other.size() && other.positions[j] <= positions[i]);
            at[n] = mine ? positions[i] : other.positions[j];
            value[n] = field.minusProduct(mine ? entries[i] : 0, factor, others ? other.entries[j] : 0);
            i += mine ? 1 : 0;
            j += others ? 1 : 0;
            n += value[n] == 0 ? 0 : 1;
        }
        return n == 0 ? ZERO : new ModularVector(Arrays.copyOf(at, n), Arrays.copyOf(value, n));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModularVector vector
                && Arrays.equals(positions, vector.positions)
                && Arrays.equals(entries, vector.entries);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(positions) + Arrays.hashCode(entries);
    }
}
