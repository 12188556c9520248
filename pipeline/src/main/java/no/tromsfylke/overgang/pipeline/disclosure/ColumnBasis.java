package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Chooses atoms that suffice to tell every linear relation between the rows of a problem.
 *
 * <p>If the columns C span the column space of a matrix A, then {@code Σ λᵢ·Aᵢ = 0} exactly if {@code Σ λᵢ·Aᵢ,C = 0}. A
 * problem with 100 000 atoms and 3 000 rows thus shrinks to at most 3 000 atoms before rows are reduced at all. Columns are
 * very sparse (an atom lies in a dozen margins), so finding C is cheap.
 */
final class ColumnBasis {

    private final int[] position;
    private int size;

    private ColumnBasis(int atoms) {
        position = new int[atoms];
        Arrays.fill(position, -1);
    }

    static ColumnBasis of(List<SparseRow> rows, int atoms, PrimeField field) {
        var basis = new ColumnBasis(atoms);
        // The rows with the fewest atoms come last: pivots taken from the end then cause little fill-in.
        var ordered = new ArrayList<>(new LinkedHashSet<>(rows));
        ordered.sort(Comparator.comparingInt(SparseRow::size).reversed());
        basis.select(columns(ordered, atoms, field), ordered.size(), field);
        return basis;
    }

    private static ModularVector[] columns(List<SparseRow> rows, int atoms, PrimeField field) {
        int[] lengths = new int[atoms];
        for (SparseRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                lengths[row.atom(i)]++;
            }
        }
        var columns = new ModularVector[atoms];
        for (int atom = 0; atom < atoms; atom++) {
            columns[atom] = new ModularVector(new int[lengths[atom]], new long[lengths[atom]]);
        }
        int[] filled = new int[atoms];
        for (int r = 0; r < rows.size(); r++) {
            SparseRow row = rows.get(r);
            for (int i = 0; i < row.size(); i++) {
                int atom = row.atom(i);
                columns[atom].positions()[filled[atom]] = r;
                columns[atom].entries()[filled[atom]++] = field.of(row.coefficient(i));
            }
        }
        return columns;
    }

    private void select(ModularVector[] columns, int rows, PrimeField field) {
        var seen = new HashSet<ModularVector>();
        var pivots = new ModularVector[rows];
        var scratch = new ModularScratch(rows, field);
        for (int atom = 0; atom < columns.length && size < rows; atom++) {
            if (columns[atom].isZero() || !seen.add(columns[atom])) {
                continue;
            }
            ModularVector rest = reduce(columns[atom], pivots, scratch, field);
            if (!rest.isZero()) {
                int last = rest.positions()[rest.size() - 1];
                pivots[last] = rest.scaled(field.inverse(rest.entries()[rest.size() - 1]), field);
                position[atom] = size++;
            }
        }
    }

    /** Eliminates from the last row upwards until the last remaining entry is no pivot. */
    private static ModularVector reduce(
            ModularVector column, ModularVector[] pivots, ModularScratch scratch, PrimeField field) {
        var open = new IndexHeap();
        IntConsumer push = row -> open.add(-row);
        scratch.subtract(field.of(-1), column, push);
        while (!open.isEmpty()) {
            int row = -open.removeFirst();
            long entry = scratch.at(row);
            if (entry != 0) {
                if (pivots[row] == null) {
                    break;
                }
                scratch.subtract(entry, pivots[row], push);
            }
        }
        return scratch.drain();
    }

    /** The number of chosen atoms, equal to the rank. */
    int size() {
        return size;
    }

    /** A row restricted to the chosen atoms. */
    ModularVector restrict(SparseRow row, PrimeField field) {
        int[] positions = new int[row.size()];
        long[] entries = new long[row.size()];
        int n = 0;
        for (int i = 0; i < row.size(); i++) {
            if (position[row.atom(i)] >= 0) {
                positions[n] = position[row.atom(i)];
                entries[n++] = field.of(row.coefficient(i));
            }
        }
        return new ModularVector(Arrays.copyOf(positions, n), Arrays.copyOf(entries, n));
    }
}
