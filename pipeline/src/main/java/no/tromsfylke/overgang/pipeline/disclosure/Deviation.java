package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table, given where it differs from the true one.
 *
 * @param atoms ascending
 * @param values the count of each of them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below; the arrays never leave the package
record Deviation(int[] atoms, long[] values) {

    static final Deviation NONE = new Deviation(new int[0], new long[0]);

    /** True if the counts are ≥ 0 and every row lies within its limits; exact, in integers. */
    boolean satisfies(Constraints system) {
        return system.isSatisfiedBy(atoms, values);
    }

    /** By how much a row differs from its true value. */
    long change(Constraints system, int row) {
        SparseRow form = system.row(row);
        long change = 0;
        int k = 0;
        for (int i = 0; i < atoms.length; i++) {
            while (k < form.size() && form.atom(k) < atoms[i]) {
                k++;
            }
            if (k < form.size() && form.atom(k) == atoms[i]) {
                change += form.coefficient(k) * (values[i] - system.truth(atoms[i]));
            }
        }
        return change;
    }

    static Deviation of(SortedMap<Integer, Long> values) {
        return new Deviation(
                values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** The counts of the atoms before a certain one. */
    SortedMap<Integer, Long> upTo(int end) {
        var values = new TreeMap<Integer, Long>();
        for (int i = 0; i < atoms.length && atoms[i] < end; i++) {
            values.put(atoms[i], this.values[i]);
        }
        return values;
    }

    /** The count of an atom that is 0 in the true table. */
    long at(int atom) {
        int index = Arrays.binarySearch(atoms, atom);
        return index < 0 ? 0 : values[index];
    }

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
