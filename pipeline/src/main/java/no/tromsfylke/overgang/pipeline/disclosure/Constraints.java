package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The system an attacker solves: {@code low ≤ x·y ≤ high} for every row, {@code y ≥ 0}. Rows are fixed, their limits change
 * as numbers are shown (low = high = value) or hidden (no limits).
 *
 * <p>A row of a single atom limits just that atom; the others form the {@link #matrix()}. A row without negative
 * coefficients and with the upper limit 0 <em>locks</em> its atoms: they are 0 in every possible table.
 */
final class Constraints {

    static final long NO_LOW = Long.MIN_VALUE;
    static final long NO_HIGH = Long.MAX_VALUE;

    private final List<SparseRow> rows;
    private final long[] truth;
    private final long[] activity;
    private final long[] change;
    private final long[] low;
    private final long[] high;
    private final Matrix all;
    private final Matrix matrix;
    private final int[] locks;
    private final long[] atomLow;
    private final long[] atomHigh;
    private final List<List<Echo>> echoes = new ArrayList<>();
    private int[] free = {};
    private boolean freeIsStale = true;

    /** A row as a part of the system sees it: without the atoms outside, whose counts add up to {@code rest}. */
    private record Echo(Constraints part, int row, long rest) {}

    /** Rows without limits. */
    Constraints(List<SparseRow> rows, long[] truth) {
        this.rows = rows;
        this.truth = truth;
        int m = rows.size();
        activity = rows.stream().mapToLong(row -> row.dot(truth)).toArray();
        change = new long[m];
        low = new long[m];
        high = new long[m];
        Arrays.fill(low, NO_LOW);
        Arrays.fill(high, NO_HIGH);
        locks = new int[truth.length];
        atomLow = new long[truth.length];
        atomHigh = new long[truth.length];
        Arrays.fill(atomHigh, NO_HIGH);
        all = new Matrix(rows, IntStream.range(0, m).toArray(), truth.length);
        matrix = new Matrix(
                rows, IntStream.range(0, m).filter(row -> !isSingle(row)).toArray(), truth.length);
        for (int row = 0; row < m; row++) {
            echoes.add(new ArrayList<>(2));
        }
    }

    /**
     * The same system for some atoms, while all others keep their true counts. Its limits follow the limits here; its atoms are
     * numbered in the order given.
     */
    Constraints part(int[] some) {
        int[] position = new int[truth.length];
        Arrays.fill(position, -1);
        for (int i = 0; i < some.length; i++) {
            position[some[i]] = i;
        }
        var touched = Arrays.stream(some)
                .flatMap(atom -> Arrays.stream(all.rowsOf(atom)))
                .sorted()
                .distinct()
                .toArray();
        var part = new Constraints(
                Arrays.stream(touched)
                        .mapToObj(row -> rows.get(row).within(position))
                        .toList(),
                Arrays.stream(some).mapToLong(atom -> truth[atom]).toArray());
        for (int i = 0; i < touched.length; i++) {
            int row = touched[i];
            var echo = new Echo(part, i, activity[row] - part.activity[i]);
            echoes.get(row).add(echo);
            limit(echo, low[row], high[row]);
        }
        return part;
    }

    private static void limit(Echo echo, long low, long high) {
        echo.part()
                .limit(
                        echo.row(),
                        low == NO_LOW ? NO_LOW : low - echo.rest(),
                        high == NO_HIGH ? NO_HIGH : high - echo.rest());
    }

    /** The rows of more than one atom. */
    Matrix matrix() {
        return matrix;
    }

    /** True if the row is one atom, and so limits only that. */
    boolean isSingle(int row) {
        return rows.get(row).size() == 1 && rows.get(row).coefficient(0) == 1;
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
        echoes.get(row).forEach(echo -> limit(echo, newLow, newHigh));
        int lockChange = isLocking(row) ? -1 : 0;
        low[row] = newLow;
        high[row] = newHigh;
        lockChange += isLocking(row) ? 1 : 0;
        if (lockChange != 0 || isSingle(row)) {
            freeIsStale = true;
            for (int k = 0; k < rows.get(row).size(); k++) {
                int atom = rows.get(row).atom(k);
                locks[atom] += lockChange;
                limitAtom(atom);
            }
        }
    }

    private void limitAtom(int atom) {
        atomLow[atom] = 0;
        atomHigh[atom] = locks[atom] > 0 ? 0 : NO_HIGH;
        for (int row : all.rowsOf(atom)) {
            if (isSingle(row)) {
                atomLow[atom] = Math.max(atomLow[atom], low[row]);
                atomHigh[atom] = Math.min(atomHigh[atom], high[row]);
            }
        }
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

    /** The least count of an atom, by the rows that consist of it alone. */
    long atomLow(int atom) {
        return atomLow[atom];
    }

    /** The largest count of an atom, by the rows that consist of it alone and by those that lock it. */
    long atomHigh(int atom) {
        return atomHigh[atom];
    }

    /** The atoms whose count is not settled by limits of their own, ascending; not to be changed. */
    int[] freeAtoms() {
        if (freeIsStale) {
            free = IntStream.range(0, truth.length)
                    .filter(atom -> atomLow[atom] < atomHigh[atom])
                    .toArray();
            freeIsStale = false;
        }
        return free;
    }

    /** Rows whose value a table changes, ascending; by how much is then to be {@link #takeChange taken}, row by row. */
    int[] rowsChangedBy(Deviation table) {
        int[] touched = new int[16];
        int count = 0;
        for (int i = 0; i < table.atoms().length; i++) {
            int atom = table.atoms()[i];
            long difference = table.values()[i] - truth[atom];
            for (int k = 0; k < all.rowsOf(atom).length; k++) {
                int row = all.rowsOf(atom)[k];
                if (change[row] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
                    touched[count++] = row;
                }
                change[row] += difference * all.coefficientsOf(atom)[k];
            }
        }
        // A row that came back to 0 on the way may be listed twice.
        return Arrays.stream(touched, 0, count)
                .filter(row -> change[row] != 0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** By how much the table asked for last changes a row; to be asked once. */
    long takeChange(int row) {
        long taken = change[row];
        change[row] = 0;
        return taken;
    }

    /** All rows an atom lies in. */
    int[] rowsOf(int atom) {
        return all.rowsOf(atom);
    }

    /** The coefficients of an atom in these rows. */
    int[] coefficientsOf(int atom) {
        return all.coefficientsOf(atom);
    }
}
