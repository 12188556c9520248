package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/** Looks for integer tables in which a row is large or small, among all atoms or with most of them at rest. */
final class Search {

    /** How many steps in a row may bring nothing before a search is given up. */
    private static final int PATIENCE = 40;

    private final Constraints system;
    private final Simplex simplex;
    private final int[] atoms;
    private final int[] positions;

    private Search(Constraints system, int[] atoms, int[] positions) {
        this.system = system;
        this.simplex = new Simplex(system, Simplex.Steps.WHOLE);
        this.atoms = atoms;
        this.positions = positions;
    }

    /** Among all atoms. */
    static Search over(Constraints system) {
        return new Search(system, new int[0], new int[0]);
    }

    /** @param atoms those that may change, ascending */
    static Search among(int[] atoms, Constraints system) {
        int[] positions = new int[system.atoms()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < atoms.length; i++) {
            positions[atoms[i]] = i;
        }
        return new Search(system.part(atoms), atoms, positions);
    }

    private boolean isOfAll() {
        return atoms.length == 0;
    }

    /** Back to the true table. */
    void reset() {
        simplex.reset();
    }

    /** To another table within the limits. */
    void startAt(Deviation table) {
        simplex.startAt(table);
    }

    /** {@code cost·(x·y)} as something to raise, of atoms that may change. */
    Objective objective(SparseRow row, double cost) {
        return Objective.of(isOfAll() ? row : row.within(positions), cost, system);
    }

    /** Tries to raise an objective to at least {@code target}. */
    Simplex.End climb(Objective objective, long target) {
        return climb(objective, target, PATIENCE);
    }

    Simplex.End climb(Objective objective, long target, int patience) {
        return simplex.climb(objective, target, patience);
    }

    /** The table reached. */
    Deviation deviation() {
        Deviation found = simplex.deviation();
        return isOfAll()
                ? found
                : new Deviation(
                        Arrays.stream(found.atoms()).map(atom -> atoms[atom]).toArray(), found.values());
    }

    /** The rows that hold an objective back at the table reached. */
    BitSet holdingRows(Objective objective) {
        return simplex.holdingRows(objective);
    }
}
