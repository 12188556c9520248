package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * A growing basis B of rows over a prime field, and what is left of the protected rows modulo B.
 *
 * <p>Invariant: the residue of each primary has an entry at no pivot of B, so it is the canonical representative of its
 * class modulo span(B). A row v reduced in the same way gives a primary away exactly if the residue of that primary is a
 * multiple of it. (Langsrud, "Information preserving regression-based tools for statistical disclosure control", Statistics
 * and Computing 29, 2019, describes the idea; the R package GaussSuppression is an implementation.)
 */
final class Elimination {

    private final PrimeField field;
    private final ColumnBasis columns;
    private final ModularScratch scratch;
    private final List<ModularVector> basis = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final int[] basisOfPivot;
    private final ModularVector[] residues;
    private final List<List<Integer>> residuesAt;
    private final Map<ModularVector, Integer> residueCount = new HashMap<>();
    private final Deque<Undo> undo = new ArrayDeque<>();

    /** What one added row replaced. */
    private record Undo(int pivot, List<Integer> changed, List<ModularVector> before) {}

    Elimination(List<SparseRow> allRows, List<SparseRow> primaries, int atoms, PrimeField field) {
        this.field = field;
        this.columns = ColumnBasis.of(allRows, atoms, field);
        this.scratch = new ModularScratch(columns.size(), field);
        this.basisOfPivot = new int[columns.size()];
        Arrays.fill(basisOfPivot, -1);
        this.residuesAt = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            residuesAt.add(new ArrayList<>());
        }
        this.residues = new ModularVector[primaries.size()];
        for (int p = 0; p < residues.length; p++) {
            setResidue(p, columns.restrict(primaries.get(p), field).normalised(field));
        }
    }

    /** The canonical representative of a row modulo the basis; zero exactly if the row is implied by it. */
    ModularVector reduce(SparseRow row) {
        var open = new IndexHeap();
        IntConsumer push = position -> {
            if (basisOfPivot[position] >= 0) {
                open.add(basisOfPivot[position]);
            }
        };
        scratch.subtract(field.of(-1), columns.restrict(row, field), push);
        while (!open.isEmpty()) {
            int i = open.removeFirst();
            long entry = scratch.at(pivots.get(i));
            if (entry != 0) {
                scratch.subtract(entry, basis.get(i), push);
            }
        }
        return scratch.drain();
    }

    /** True if knowing a (reduced) row would determine a primary. */
    boolean exposes(ModularVector reduced) {
        return residueCount.containsKey(reduced.normalised(field));
    }

    /** True if the primary is determined by the basis. */
    boolean isExposed(int primary) {
        return residues[primary].isZero();
    }

    /** Adds a reduced row other than zero to the basis. */
    void add(ModularVector reduced) {
        int pivot = choosePivot(reduced);
        ModularVector row = reduced.scaled(field.inverse(reduced.at(pivot)), field);
        var change = new Undo(pivot, new ArrayList<>(), new ArrayList<>());
        for (int p : List.copyOf(residuesAt.get(pivot))) {
            ModularVector before = residues[p];
            long entry = before.at(pivot);
            if (entry != 0) {
                change.changed().add(p);
                change.before().add(before);
                setResidue(p, before.minus(entry, row, field).normalised(field));
            }
        }
        basisOfPivot[pivot] = basis.size();
        basis.add(row);
        pivots.add(pivot);
        undo.push(change);
    }

    /** Takes the row added last out again. */
    void removeLast() {
        Undo change = undo.pop();
        basis.remove(basis.size() - 1);
        pivots.remove(pivots.size() - 1);
        basisOfPivot[change.pivot()] = -1;
        for (int i = 0; i < change.changed().size(); i++) {
            setResidue(change.changed().get(i), change.before().get(i));
        }
    }

    /** The position that touches the fewest residues: the least work and the least fill-in. */
    private int choosePivot(ModularVector reduced) {
        int best = reduced.positions()[0];
        for (int position : reduced.positions()) {
            if (residuesAt.get(position).size() < residuesAt.get(best).size()) {
                best = position;
            }
        }
        return best;
    }

    private void setResidue(int primary, ModularVector residue) {
        ModularVector before = residues[primary];
        if (before != null && !before.isZero()) {
            residueCount.computeIfPresent(before, (same, count) -> count == 1 ? null : count - 1);
        }
        residues[primary] = residue;
        if (!residue.isZero()) {
            residueCount.merge(residue, 1, Integer::sum);
        }
        for (int position : residue.positions()) {
            if (before == null || before.at(position) == 0) {
                residuesAt.get(position).add(primary);
            }
        }
    }
}
