package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
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

    /** Whether any step forward will do, or the best of several is looked for. */
    enum Choice {
        FIRST,
        BEST
    }

    private static final int OFFERS = 12;
    private static final double EPSILON = 1e-8;
    private static final double LARGEST_SLACK = 1e-5;
    private static final double WORTHWHILE = 1e-3;
    private static final double SMALLEST_PIVOT = 1e-4;

    private final Constraints system;
    private final Steps steps;
    private final Choice choice;
    private final int atoms;
    private final int rows;
    private final BasisInverse inverse;
    private final int[] basic;
    private final int[] rowOf;
    private final double[] now;
    private final boolean[] moved;
    private int[] movedList = new int[64];
    private int movedCount;
    private double reached;
    private final double[] column;
    private final Pricing pricing;
    private final SplittableRandom random = new SplittableRandom(20_251_124L);

    Simplex(Constraints system, Steps steps, Choice choice) {
        this.system = system;
        this.steps = steps;
        this.choice = choice;
        this.atoms = system.atoms();
        this.rows = system.size();
        this.inverse = new BasisInverse(rows);
        this.basic = new int[rows];
        this.rowOf = new int[atoms + rows];
        this.now = new double[atoms + rows];
        this.moved = new boolean[atoms + rows];
        this.column = new double[rows];
        this.pricing = new Pricing(system, OFFERS);
        Arrays.fill(rowOf, -1);
        for (int variable = 0; variable < now.length; variable++) {
            now[variable] = truth(variable);
        }
        for (int i = 0; i < rows; i++) {
            basic[i] = atoms + i;
            rowOf[atoms + i] = i;
        }
        fillBasisWithLargeCounts();
    }

    /** Rows with fixed values leave the basis for atoms with many units, which leave room for steps both ways. */
    private void fillBasisWithLargeCounts() {
        long[] keys = new long[atoms];
        int count = 0;
        for (int atom = 0; atom < atoms; atom++) {
            if (system.truth(atom) > 0) {
                keys[count++] = (Math.min(system.truth(atom), Integer.MAX_VALUE) << 32) | (atoms - atom);
            }
        }
        Arrays.sort(keys, 0, count);
        for (int k = count - 1; k >= 0; k--) {
            int atom = atoms - (int) keys[k];
            enterColumn(atom);
            int leaving = -1;
            for (int i = 0; i < rows; i++) {
                if (isPivot(column[i]) && isFixed(basic[i]) && (leaving < 0 || isBetterToLeave(i, leaving))) {
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
        for (int k = 0; k < movedCount; k++) {
            int variable = movedList[k];
            now[variable] = truth(variable);
            moved[variable] = false;
        }
        movedCount = 0;
    }

    /**
     * Tries to raise {@code sign·(x·y)} to at least {@code target}.
     *
     * @param patience how many exchanges in a row may bring nothing
     */
    End climb(SparseRow objective, int sign, long target, int patience) {
        price(objective, sign);
        reached = sign * value(objective);
        int idle = 0;
        for (int taken = 0; idle < patience && taken < mostSteps(); taken++) {
            if (reached >= target - EPSILON) {
                return End.REACHED;
            }
            int offers = pricing.collectOffers(rowOf, this::roomOf, random);
            if (offers == 0) {
                return End.OPTIMAL;
            }
            idle = takeAnOffer(offers, target - reached) ? 0 : idle + 1;
        }
        return End.STUCK;
    }

    private int mostSteps() {
        return steps == Steps.REAL ? 300 + rows : 1_000 + 4 * rows;
    }

    /** Prices at the present basis: how much each row's limit holds the objective back. */
    void price(SparseRow objective, int sign) {
        pricing.begin(objective, sign);
        for (int k = 0; k < objective.size(); k++) {
            int row = rowOf[objective.atom(k)];
            if (row >= 0) {
                inverse.addRow(row, sign * objective.coefficient(k), pricing.dual());
            }
        }
        pricing.finish();
    }

    Pricing pricing() {
        return pricing;
    }

    /** Moves along an offer that leaves room for a step; failing that, exchanges one variable. */
    private boolean takeAnOffer(int count, double missing) {
        int best = -1;
        double bestGain = 0;
        int fallback = -1;
        for (int k = 0; k < count && (best < 0 || choice == Choice.BEST); k++) {
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
        boolean blocked = step >= room - EPSILON && roomOf(variable, direction) > EPSILON;
        int leaving = blocked ? leaving(direction, EPSILON) : -1;
        if (leaving >= 0) {
            exchange(leaving, variable);
        }
        return gain > WORTHWHILE;
    }

    /** How far the entering variable can go until it or a basic variable reaches a limit. */
    private double room(int variable, int direction) {
        double room = roomOf(variable, direction);
        for (int i = 0; i < rows; i++) {
            if (column[i] != 0) {
                room = Math.min(room, roomOfBasic(i, direction));
            }
        }
        return room;
    }

    private double roomOfBasic(int row, int direction) {
        return roomOf(basic[row], column[row] * direction > 0 ? -1 : 1) / Math.abs(column[row]);
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
        for (int i = 0; i < rows; i++) {
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
        boolean fixed = isFixed(basic[row]);
        if (fixed != isFixed(basic[than])) {
            return fixed;
        }
        return fitness(column[row]) > fitness(column[than]);
    }

    private static double fitness(double pivot) {
        return Math.min(Math.abs(pivot), 1 / Math.abs(pivot));
    }

    private void shift(int variable, double change) {
        set(variable, now[variable] + change);
        for (int i = 0; i < rows; i++) {
            if (column[i] != 0) {
                set(basic[i], now[basic[i]] - column[i] * change);
            }
        }
    }

    private void set(int variable, double value) {
        now[variable] = BasisInverse.snap(value);
        if (!moved[variable]) {
            moved[variable] = true;
            if (movedCount == movedList.length) {
                movedList = Arrays.copyOf(movedList, 2 * movedCount);
            }
            movedList[movedCount++] = variable;
        }
    }

    private void exchange(int row, int entering) {
        double gain = pricing.gain(entering);
        inverse.pivot(row, column);
        rowOf[basic[row]] = -1;
        basic[row] = entering;
        rowOf[entering] = row;
        if (gain != 0) {
            inverse.addRow(row, gain, pricing.dual());
            pricing.finish();
        }
    }

    private void enterColumn(int variable) {
        if (variable < atoms) {
            inverse.times(system.rowsOf(variable), system.coefficientsOf(variable), column);
        } else {
            inverse.timesLogical(variable - atoms, column);
        }
    }

    /** How far a variable may go. */
    private double roomOf(int variable, int direction) {
        if (variable < atoms && system.isLocked(variable)) {
            return 0;
        }
        double slack = slack(variable);
        long low = variable < atoms ? 0 : system.low(variable - atoms);
        long high = variable < atoms ? Constraints.NO_HIGH : system.high(variable - atoms);
        if (direction > 0) {
            return high == Constraints.NO_HIGH ? Double.POSITIVE_INFINITY : high - now[variable] + slack;
        }
        return low == Constraints.NO_LOW ? Double.POSITIVE_INFINITY : now[variable] - low + slack;
    }

    /** Real searches loosen every limit by a different trifle, so that no two are met at once and every step is a gain. */
    private double slack(int variable) {
        return steps == Steps.WHOLE ? 0 : LARGEST_SLACK * (0.5 + ((variable * 0x9E3779B9) >>> 8) * 0x1p-25);
    }

    private boolean isFixed(int variable) {
        return variable >= atoms && system.isFixed(variable - atoms);
    }

    private long truth(int variable) {
        return variable < atoms ? system.truth(variable) : system.activity(variable - atoms);
    }

    double value(SparseRow row) {
        double sum = 0;
        for (int k = 0; k < row.size(); k++) {
            sum += row.coefficient(k) * now[row.atom(k)];
        }
        return sum;
    }

    /** Where the present table, rounded, differs from the true one. */
    Deviation deviation() {
        int[] changed = Arrays.stream(movedList, 0, movedCount)
                .filter(variable -> variable < atoms && Math.round(now[variable]) != system.truth(variable))
                .sorted()
                .toArray();
        return new Deviation(
                changed,
                Arrays.stream(changed).mapToLong(atom -> Math.round(now[atom])).toArray());
    }
}
