package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The system an attacker solves: {@code low ≤ x·y ≤ high} for every row, {@code y ≥ 0}. Rows are fixed, their limits change
 * as numbers are shown (low = high = value) or hidden (no limits).
 *
 * <p>An atom is <em>locked</em> while a row without negative coefficients that contains it has the upper limit 0.
 */
final class Constraints {

    static final long NO_LOW = Long.MIN_VALUE;
    static final long NO_HIGH = Long.MAX_VALUE;

    private final List<SparseRow> rows;
    private final long[] truth;
    private final long[] activity;
    private final long[] low;
    private final long[] high;
    private final int[][] rowsOfAtom;
    private final int[][] coefficientsOfAtom;
    private final int[] locks;
    private int[] free = {};
    private boolean freeIsStale = true;
    private final long[] change;

    /** Rows without limits. */
    Constraints(List<SparseRow> rows, long[] truth) {
        this.rows = rows;
        this.truth = truth;
        int m = rows.size();
        activity = new long[m];
        change = new long[m];
        low = new long[m];
        high = new long[m];
        locks = new int[truth.length];
        int[] lengths = new int[truth.length];
        for (int i = 0; i < m; i++) {
            SparseRow row = rows.get(i);
            activity[i] = row.dot(truth);
            low[i] = NO_LOW;
            high[i] = NO_HIGH;
            for (int k = 0; k < row.size(); k++) {
                lengths[row.atom(k)]++;
            }
        }
        rowsOfAtom = new int[truth.length][];
        coefficientsOfAtom = new int[truth.length][];
        for (int atom = 0; atom < truth.length; atom++) {
            rowsOfAtom[atom] = new int[lengths[atom]];
            coefficientsOfAtom[atom] = new int[lengths[atom]];
        }
        int[] filled = new int[truth.length];
        for (int i = 0; i < m; i++) {
            SparseRow row = rows.get(i);
            for (int k = 0; k < row.size(); k++) {
                int atom = row.atom(k);
                rowsOfAtom[atom][filled[atom]] = i;
                coefficientsOfAtom[atom][filled[atom]++] = row.coefficient(k);
            }
        }
    }

    /** True if a table that differs from the true one in some atoms satisfies every row; exact, in integers. */
    boolean isSatisfiedBy(int[] atoms, long[] values) {
        for (int k = 0; k < atoms.length; k++) {
            addTo(atoms[k], values[k] - truth[atoms[k]]);
        }
        boolean satisfied = true;
        for (int k = 0; k < atoms.length; k++) {
            satisfied &= values[k] >= 0;
            for (int row : rowsOfAtom[atoms[k]]) {
                satisfied &= admits(row, activity[row] + change[row]);
            }
        }
        for (int k = 0; k < atoms.length; k++) {
            addTo(atoms[k], truth[atoms[k]] - values[k]);
        }
        return satisfied;
    }

    private void addTo(int atom, long difference) {
        for (int k = 0; k < rowsOfAtom[atom].length; k++) {
            change[rowsOfAtom[atom][k]] += difference * coefficientsOfAtom[atom][k];
        }
    }

    /** True if the value lies within the limits of a row. */
    boolean admits(int row, long value) {
        return value >= low[row] && value <= high[row];
    }

    /** Sets the limits of a row; the true value must lie within. */
    void limit(int row, long newLow, long newHigh) {
        if (activity[row] < newLow || activity[row] > newHigh) {
            throw new IllegalArgumentException(
                    "The true value %d of row %d lies outside %d to %d".formatted(activity[row], row, newLow, newHigh));
        }
        addLocks(row, isLocking(row) ? -1 : 0);
        low[row] = newLow;
        high[row] = newHigh;
        addLocks(row, isLocking(row) ? 1 : 0);
    }

    void show(int row) {
        limit(row, activity[row], activity[row]);
    }

    void hide(int row) {
        limit(row, NO_LOW, NO_HIGH);
    }

    /** True if the row forces all its atoms to 0. */
    boolean isLocking(int row) {
        return high[row] == 0 && rows.get(row).isPlain();
    }

    private void addLocks(int row, int change) {
        if (change != 0) {
            freeIsStale = true;
            SparseRow atoms = rows.get(row);
            for (int k = 0; k < atoms.size(); k++) {
                locks[atoms.atom(k)] += change;
            }
        }
    }

    int size() {
        return rows.size();
    }

    int atoms() {
        return truth.length;
    }

    SparseRow row(int row) {
        return rows.get(row);
    }

    long truth(int atom) {
        return truth[atom];
    }

    /** The true value of a row. */
    long activity(int row) {
        return activity[row];
    }

    long low(int row) {
        return low[row];
    }

    long high(int row) {
        return high[row];
    }

    boolean isLimited(int row) {
        return low[row] != NO_LOW || high[row] != NO_HIGH;
    }

    boolean isFixed(int row) {
        return low[row] == high[row];
    }

    boolean isLocked(int atom) {
        return locks[atom] > 0;
    }

    /** The atoms that are not locked, ascending. */
    int[] freeAtoms() {
        if (freeIsStale) {
            free = IntStream.range(0, truth.length)
                    .filter(atom -> locks[atom] == 0)
                    .toArray();
            freeIsStale = false;
        }
        return free;
    }

    int[] rowsOf(int atom) {
        return rowsOfAtom[atom];
    }

    int[] coefficientsOf(int atom) {
        return coefficientsOfAtom[atom];
    }
}
