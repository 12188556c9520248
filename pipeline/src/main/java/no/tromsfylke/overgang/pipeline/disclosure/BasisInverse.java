package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/**
 * The inverse of a simplex basis, held by columns and changed in place with every pivot. It begins as −I; columns that have
 * never changed are not stored.
 *
 * <p>The margins of a table give entries that are integers or small fractions; numbers within 10⁻⁹ of an integer are set to
 * it, so that rounding does not build up.
 */
final class BasisInverse {

    private static final double SNAP = 1e-9;

    private final int size;
    private final BasisColumn[] columns;
    private int[] stored = new int[16];
    private int storedCount;

    BasisInverse(int size) {
        this.size = size;
        this.columns = new BasisColumn[size];
    }

    static double snap(double number) {
        double whole = Math.rint(number);
        return Math.abs(number - whole) < SNAP ? whole : number;
    }

    /**
     * {@code B⁻¹·a} for a sparse column a.
     *
     * @param result the entries, all of them overwritten
     * @param support the positions of those that are not 0
     * @return how many these are
     */
    int times(int[] rows, int[] coefficients, double[] result, int[] support) {
        Arrays.fill(result, 0);
        for (int k = 0; k < rows.length; k++) {
            addColumn(rows[k], coefficients[k], result);
        }
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (result[i] != 0) {
                result[i] = snap(result[i]);
                support[count] = i;
                count += result[i] == 0 ? 0 : 1;
            }
        }
        return count;
    }

    private void addColumn(int column, int coefficient, double[] result) {
        if (columns[column] == null) {
            result[column] -= coefficient;
        } else {
            columns[column].addTo(result, coefficient);
        }
    }

    /** Adds {@code Σ cost·(row of B⁻¹)} to {@code result}. */
    void addRows(int[] rows, double[] costs, int count, double[] result) {
        for (int k = 0; k < count; k++) {
            if (columns[rows[k]] == null) {
                result[rows[k]] -= costs[k];
            }
        }
        for (int s = 0; s < storedCount; s++) {
            var column = columns[stored[s]];
            double sum = 0;
            for (int k = 0; k < count; k++) {
                sum += costs[k] * column.get(rows[k]);
            }
            result[stored[s]] += sum;
        }
    }

    /**
     * Exchanges the basic variable of a row for the one whose column {@code B⁻¹·a} is given with its support, and adds
     * {@code gain·(new row of B⁻¹)} to the duals.
     */
    void pivot(int row, double[] entering, int[] support, int count, double gain, double[] duals) {
        if (columns[row] == null) {
            store(row);
        }
        double pivot = entering[row];
        for (int s = 0; s < storedCount; s++) {
            var column = columns[stored[s]];
            double entry = column.get(row);
            if (entry != 0) {
                double factor = snap(entry / pivot);
                columns[stored[s]] = column.minus(factor, entering, support, count, row);
                duals[stored[s]] = snap(duals[stored[s]] + gain * factor);
            }
        }
    }

    private void store(int column) {
        columns[column] = BasisColumn.minusUnit(column, size);
        if (storedCount == stored.length) {
            stored = Arrays.copyOf(stored, 2 * storedCount);
        }
        stored[storedCount++] = column;
    }
}
