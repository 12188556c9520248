package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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
        if (Arrays.stream(values).anyMatch(value -> value < 0)) {
            return false;
        }
        return changes(system).entrySet().stream().allMatch(change -> {
            int row = change.getKey();
            long value = system.activity(row) + change.getValue();
            return value >= system.low(row) && value <= system.high(row);
        });
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

    /** The part that speaks of the first atoms only. */
    Deviation upTo(int count) {
        int kept = (int) Arrays.stream(atoms).filter(atom -> atom < count).count();
        return new Deviation(Arrays.copyOf(atoms, kept), Arrays.copyOf(values, kept));
    }

    /** Plain data for the restricted folder. */
    Witnesses.Table table() {
        return new Witnesses.Table(
                Arrays.stream(atoms).boxed().toList(),
                Arrays.stream(values).boxed().toList());
    }

    private Map<Integer, Long> changes(Constraints system) {
        var changes = new HashMap<Integer, Long>();
        for (int i = 0; i < atoms.length; i++) {
            long difference = values[i] - system.truth(atoms[i]);
            int[] rows = system.rowsOf(atoms[i]);
            int[] coefficients = system.coefficientsOf(atoms[i]);
            for (int k = 0; k < rows.length; k++) {
                changes.merge(rows[k], difference * coefficients[k], Long::sum);
            }
        }
        return changes;
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
