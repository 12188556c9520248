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
    private final double[][] columns;
    private int[] stored = new int[16];
    private int storedCount;

    BasisInverse(int size) {
        this.size = size;
        this.columns = new double[size][];
    }

    static double snap(double number) {
        double whole = Math.rint(number);
        return Math.abs(number - whole) < SNAP ? whole : number;
    }

    /** {@code B⁻¹·a} for a sparse column a, written into {@code result}. */
    void times(int[] rows, int[] coefficients, double[] result) {
        Arrays.fill(result, 0);
        for (int k = 0; k < rows.length; k++) {
            addColumn(rows[k], coefficients[k], result);
        }
        for (int i = 0; i < size; i++) {
            result[i] = snap(result[i]);
        }
    }

    /** {@code B⁻¹·(−e_row)}. */
    void timesLogical(int row, double[] result) {
        Arrays.fill(result, 0);
        addColumn(row, -1, result);
    }

    private void addColumn(int column, int coefficient, double[] result) {
        double[] entries = columns[column];
        if (entries == null) {
            result[column] -= coefficient;
            return;
        }
        for (int i = 0; i < size; i++) {
            result[i] += coefficient * entries[i];
        }
    }

    /** Adds {@code cost·(row of B⁻¹)} to {@code result}. */
    void addRow(int row, double cost, double[] result) {
        if (columns[row] == null) {
            result[row] -= cost;
        }
        for (int s = 0; s < storedCount; s++) {
            double entry = columns[stored[s]][row];
            if (entry != 0) {
                result[stored[s]] += cost * entry;
            }
        }
    }

    /** Exchanges the basic variable of a row for the one whose column {@code B⁻¹·a} is {@code entering}. */
    void pivot(int row, double[] entering) {
        int[] nonZero = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i != row && entering[i] != 0) {
                nonZero[count++] = i;
            }
        }
        if (columns[row] == null) {
            store(row);
        }
        for (int s = 0; s < storedCount; s++) {
            double[] column = columns[stored[s]];
            if (column[row] != 0) {
                double factor = snap(column[row] / entering[row]);
                for (int k = 0; k < count; k++) {
                    int i = nonZero[k];
                    column[i] = snap(column[i] - entering[i] * factor);
                }
                column[row] = factor;
            }
        }
    }

    private void store(int column) {
        columns[column] = new double[size];
        columns[column][column] = -1;
        if (storedCount == stored.length) {
            stored = Arrays.copyOf(stored, 2 * storedCount);
        }
        stored[storedCount++] = column;
    }
}
