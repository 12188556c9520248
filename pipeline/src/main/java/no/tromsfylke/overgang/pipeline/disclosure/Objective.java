package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/**
 * What a search is to raise: {@code Σ cost·variable}, over atoms and values of rows.
 *
 * @param variables numbered as {@link Variables} does
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Objective(int[] variables, double[] costs) {

    /** {@code cost·(x·y)}; a row of the system is one variable, any other is named by its atoms. */
    static Objective of(SparseRow row, double cost, Constraints system) {
        int position = system.matrix().findPosition(row);
        if (position >= 0) {
            return new Objective(new int[] {system.atoms() + position}, new double[] {cost});
        }
        int[] atoms = new int[row.size()];
        double[] costs = new double[row.size()];
        for (int k = 0; k < atoms.length; k++) {
            atoms[k] = row.atom(k);
            costs[k] = cost * row.coefficient(k);
        }
        return new Objective(atoms, costs);
    }

    /** The sum of two; a variable may occur in both. */
    Objective plus(Objective other) {
        int[] both = Arrays.copyOf(variables, variables.length + other.variables.length);
        double[] bothCosts = Arrays.copyOf(costs, both.length);
        System.arraycopy(other.variables, 0, both, variables.length, other.variables.length);
        System.arraycopy(other.costs, 0, bothCosts, variables.length, other.costs.length);
        return new Objective(both, bothCosts);
    }
}
