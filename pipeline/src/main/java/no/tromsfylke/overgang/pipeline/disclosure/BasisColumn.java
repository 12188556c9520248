package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/**
 * A column of a basis inverse. In large tables nearly all of a column is 0, and it is kept as what is not; once a good part
 * is filled, as all of it.
 */
abstract sealed class BasisColumn {

    /** Below this many rows nothing is gained by leaving out zeros. */
    private static final int LARGE = 2_000;

    /** A column that is filled by more than one in so many is kept whole. */
    private static final int SPARSE = 8;

    /** −1 on the diagonal. */
    static BasisColumn minusUnit(int position, int size) {
        return size < LARGE ? Whole.unit(position, size) : new Sparse(position, size);
    }

    abstract double get(int position);

    /** Adds {@code coefficient} times the column. */
    abstract void addTo(double[] result, int coefficient);

    /**
     * Takes {@code factor} times another column away, and puts {@code factor} in the place of the pivot.
     *
     * @param support where the other is not 0, ascending; the pivot's row is among them
     * @return the column as it is now, to be used instead of this one
     */
    abstract BasisColumn minus(double factor, double[] other, int[] support, int count, int pivotRow);

    private static final class Whole extends BasisColumn {

        private final double[] entries;

        private Whole(double[] entries) {
            this.entries = entries;
        }

        private static Whole unit(int position, int size) {
            var entries = new double[size];
            entries[position] = -1;
            return new Whole(entries);
        }

        @Override
        double get(int position) {
            return entries[position];
        }

        @Override
        void addTo(double[] result, int coefficient) {
            for (int i = 0; i < entries.length; i++) {
                result[i] += coefficient * entries[i];
            }
        }

        @Override
        BasisColumn minus(double factor, double[] other, int[] support, int count, int pivotRow) {
            for (int k = 0; k < count; k++) {
                int i = support[k];
                entries[i] = BasisInverse.snap(entries[i] - other[i] * factor);
            }
            entries[pivotRow] = factor;
            return this;
        }
    }

    private static final class Sparse extends BasisColumn {

        private final int size;
        private int[] positions;
        private double[] entries;
        private int filled;

        private Sparse(int position, int size) {
            this.size = size;
            this.positions = new int[] {position, 0, 0, 0};
            this.entries = new double[] {-1, 0, 0, 0};
            this.filled = 1;
        }

        @Override
        double get(int position) {
            int found = Arrays.binarySearch(positions, 0, filled, position);
            return found < 0 ? 0 : entries[found];
        }

        @Override
        void addTo(double[] result, int coefficient) {
            for (int k = 0; k < filled; k++) {
                result[positions[k]] += coefficient * entries[k];
            }
        }

        @Override
        BasisColumn minus(double factor, double[] other, int[] support, int count, int pivotRow) {
            var mergedPositions = new int[filled + count];
            var merged = new double[filled + count];
            int size = 0;
            int mine = 0;
            int others = 0;
            while (mine < filled || others < count) {
                int own = mine < filled ? positions[mine] : Integer.MAX_VALUE;
                int their = others < count ? support[others] : Integer.MAX_VALUE;
                int i = Math.min(own, their);
                double entry = own == i ? entries[mine++] : 0;
                if (their == i) {
                    entry = i == pivotRow ? factor : BasisInverse.snap(entry - other[i] * factor);
                    others++;
                }
                if (entry != 0) {
                    mergedPositions[size] = i;
                    merged[size++] = entry;
                }
            }
            positions = mergedPositions;
            entries = merged;
            filled = size;
            return filled * SPARSE > this.size ? whole() : this;
        }

        private Whole whole() {
            var all = new double[size];
            addTo(all, 1);
            return new Whole(all);
        }
    }
}
