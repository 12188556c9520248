package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;

/**
 * A primal simplex method that begins at the true table and can be told to walk over integer tables only.
 *
 * <p>With the value r of every row as a variable of its own, the system reads {@code A·y − r = 0, y ≥ 0, low ≤ r ≤ high}. The
 * true table is feasible, so there is no first phase; and variables outside the basis may lie anywhere between their limits,
 * so every search can begin there anew while the basis is kept. A step changes one variable outside the basis and, with it,
 * the basic ones: units move around a cycle of the hidden cells. If no variable outside the basis could improve the
 * objective, the table is optimal among all real ones (linear programming duality), and the dual prices name the rows that
 * hold the objective back.
 *
 * <p>Nothing here is trusted as a proof of safety: tables found are verified separately, in integers.
 */
final class Simplex {

    /** How a search ended. */
    enum End {
        REACHED,
        OPTIMAL,
        STUCK
    }

    /** What a step may be: whole units, so that every table on the way is a possible one; or any fraction of them. */
    enum Steps {
        WHOLE,
        REAL
    }

    private static final int OFFERS = 12;
    private static final int[] MINUS_ONE = {-1};
    private static final double EPSILON = 1e-8;
    private static final double WORTHWHILE = 1e-3;
    private static final double SMALLEST_PIVOT = 1e-4;

    private final Constraints system;
    private final Steps steps;
    private final int rows;
    private final Variables variables;
    private final BasisInverse inverse;
    private final int[] basic;
    private final int[] rowOf;
    private final double[] column;
    private final int[] support;
    private int supportSize;
    private final Pricing pricing;
    private final SplittableRandom random = new SplittableRandom(20_251_124L);
    private double reached;

    Simplex(Constraints system, Steps steps) {
        this.system = system;
        this.steps = steps;
        this.rows = system.matrix().size();
        this.variables = new Variables(system, steps);
        this.inverse = new BasisInverse(rows);
        this.basic = new int[rows];
        this.rowOf = new int[variables.size()];
        this.column = new double[rows];
        this.support = new int[rows];
        this.pricing = new Pricing(system, OFFERS);
        Arrays.fill(rowOf, -1);
        for (int i = 0; i < rows; i++) {
            basic[i] = variables.ofRow(i);
            rowOf[basic[i]] = i;
        }
        fillBasisWithLargeCounts();
    }

    /** Rows with fixed values leave the basis for atoms with many units, which leave room for steps both ways. */
    private void fillBasisWithLargeCounts() {
        int[] atoms = Arrays.stream(system.freeAtoms())
                .filter(atom -> system.truth(atom) > 0)
                .boxed()
                .sorted(Comparator.comparingLong(atom -> -system.truth(atom)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int atom : atoms) {
            enterColumn(atom);
            int leaving = -1;
            for (int k = 0; k < supportSize; k++) {
                int i = support[k];
                if (isPivot(column[i]) && variables.isFixed(basic[i]) && (leaving < 0 || isBetterToLeave(i, leaving))) {
                    leaving = i;
                }
            }
            if (leaving >= 0) {
                exchange(leaving, atom);
            }
        }
    }

    /** Back to the true table; the basis stays. */
    void reset() {
        variables.reset();
    }

    /** To another table within the limits; the basis stays. */
    void startAt(Deviation table) {
        reset();
        for (int i = 0; i < table.atoms().length; i++) {
            int atom = table.atoms()[i];
            double difference = (double) table.values()[i] - system.truth(atom);
            variables.add(atom, difference);
            int[] rowsOf = system.matrix().rowsOf(atom);
            for (int k = 0; k < rowsOf.length; k++) {
                variables.add(
                        variables.ofRow(rowsOf[k]), difference * system.matrix().coefficientsOf(atom)[k]);
            }
        }
    }

    /**
     * Tries to raise an objective to at least {@code target}.
     *
     * @param patience how many exchanges in a row may bring nothing
     */
    End climb(Objective objective, long target, int patience) {
        price(objective);
        reached = variables.value(objective);
        int idle = 0;
        for (int taken = 0; idle < patience && taken < mostSteps(); taken++) {
            double missing = (double) target - reached;
            if (missing <= EPSILON) {
                return End.REACHED;
            }
            int offers = pricing.collectOffers(rowOf, variables::room, random);
            if (offers == 0) {
                return End.OPTIMAL;
            }
            idle = takeAnOffer(offers, missing) ? 0 : idle + 1;
        }
        return End.STUCK;
    }

    private int mostSteps() {
        return steps == Steps.REAL ? 300 + rows : 1_000 + 4 * rows;
    }

    private void price(Objective objective) {
        pricing.begin(objective);
        int[] variablesOf = objective.variables();
        int[] basicRows = new int[variablesOf.length];
        double[] costs = new double[variablesOf.length];
        int count = 0;
        for (int k = 0; k < variablesOf.length; k++) {
            int row = rowOf[variablesOf[k]];
            if (row >= 0) {
                basicRows[count] = row;
                costs[count++] = objective.costs()[k];
            }
        }
        inverse.addRows(basicRows, costs, count, pricing.dual());
        pricing.finish();
    }

    /** The rows that hold the objective back at the table reached. */
    BitSet holdingRows(Objective objective) {
        price(objective);
        return pricing.holdingRows(variables::room);
    }

    /**
     * Moves along the first offer that leaves room for a whole step, or the one that gains most of real ones; failing that,
     * exchanges one variable.
     */
    private boolean takeAnOffer(int count, double missing) {
        int best = -1;
        double bestGain = 0;
        int fallback = -1;
        for (int k = 0; k < count && (best < 0 || steps == Steps.REAL); k++) {
            int variable = pricing.offer(k);
            double worth = pricing.gain(variable);
            int direction = worth > 0 ? 1 : -1;
            enterColumn(variable);
            double room = room(variable, direction);
            double step = step(room, missing / Math.abs(worth));
            if (step > EPSILON && step * Math.abs(worth) > bestGain) {
                bestGain = step * Math.abs(worth);
                best = variable;
            } else if (fallback < 0 && leaving(direction, blockedBelow(room)) >= 0) {
                fallback = variable;
            }
        }
        if (best >= 0) {
            enterColumn(best);
            int direction = pricing.gain(best) > 0 ? 1 : -1;
            return move(best, direction, room(best, direction), missing);
        }
        if (fallback >= 0) {
            int direction = pricing.gain(fallback) > 0 ? 1 : -1;
            enterColumn(fallback);
            exchange(leaving(direction, blockedBelow(room(fallback, direction))), fallback);
        }
        return false;
    }

    /** Moves as far as wanted and possible; a basic variable that thereby meets its limit leaves the basis. */
    private boolean move(int variable, int direction, double room, double missing) {
        double step = step(room, missing / Math.abs(pricing.gain(variable)));
        double gain = step * Math.abs(pricing.gain(variable));
        shift(variable, direction * step);
        reached += gain;
        boolean blocked = step >= room - EPSILON && variables.room(variable, direction) > EPSILON;
        int leaving = blocked ? leaving(direction, EPSILON) : -1;
        if (leaving >= 0) {
            exchange(leaving, variable);
        }
        return gain > WORTHWHILE;
    }

    /** How far the entering variable can go until it or a basic variable reaches a limit. */
    private double room(int variable, int direction) {
        double room = variables.room(variable, direction);
        for (int k = 0; k < supportSize; k++) {
            room = Math.min(room, roomOfBasic(support[k], direction));
        }
        return room;
    }

    private double roomOfBasic(int row, int direction) {
        return variables.room(basic[row], column[row] * direction > 0 ? -1 : 1) / Math.abs(column[row]);
    }

    /** As far as wanted, no farther than there is room, and in whole units if so told. */
    private double step(double room, double wanted) {
        return steps == Steps.REAL
                ? Math.min(room, wanted)
                : Math.min(Math.floor(room + EPSILON), Math.ceil(wanted - EPSILON));
    }

    private double blockedBelow(double room) {
        return steps == Steps.REAL ? room + EPSILON : 1 - EPSILON;
    }

    /** The best basic variable to leave among those with no more room than that; −1 if there is none. */
    private int leaving(int direction, double room) {
        int leaving = -1;
        for (int k = 0; k < supportSize; k++) {
            int i = support[k];
            if (isPivot(column[i])
                    && roomOfBasic(i, direction) <= room
                    && (leaving < 0 || isBetterToLeave(i, leaving))) {
                leaving = i;
            }
        }
        return leaving;
    }

    /** With pivots of ±1 only, the inverse of the basis stays whole, and so does every table. */
    private boolean isPivot(double entry) {
        return steps == Steps.REAL ? Math.abs(entry) > SMALLEST_PIVOT : Math.abs(entry) == 1;
    }

    /** Fixed rows leave first, for they never come back; then those whose pivot is ±1. */
    private boolean isBetterToLeave(int row, int than) {
        boolean fixed = variables.isFixed(basic[row]);
        if (fixed != variables.isFixed(basic[than])) {
            return fixed;
        }
        return fitness(column[row]) > fitness(column[than]);
    }

    private static double fitness(double pivot) {
        return Math.min(Math.abs(pivot), 1 / Math.abs(pivot));
    }

    private void shift(int variable, double change) {
        variables.add(variable, change);
        for (int k = 0; k < supportSize; k++) {
            variables.add(basic[support[k]], -column[support[k]] * change);
        }
    }

    private void exchange(int row, int entering) {
        inverse.pivot(row, column, support, supportSize, pricing.gain(entering), pricing.dual());
        rowOf[basic[row]] = -1;
        basic[row] = entering;
        rowOf[entering] = row;
    }

    private void enterColumn(int variable) {
        supportSize = variables.isAtom(variable)
                ? inverse.times(
                        system.matrix().rowsOf(variable), system.matrix().coefficientsOf(variable), column, support)
                : inverse.times(new int[] {variables.rowOf(variable)}, MINUS_ONE, column, support);
    }

    double value(Objective objective) {
        return variables.value(objective);
    }

    /** Where the present table, rounded, differs from the true one. */
    Deviation deviation() {
        return variables.deviation();
    }
}
