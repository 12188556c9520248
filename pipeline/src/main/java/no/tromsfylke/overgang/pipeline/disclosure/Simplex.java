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

    private static final int TRIALS = 12;
    private static final double EPSILON = 1e-7;

    private final Constraints system;
    private final int atoms;
    private final int rows;
    private final BasisInverse inverse;
    private final int[] basic;
    private final int[] rowOf;
    private final double[] now;
    private final boolean[] moved;
    private int[] movedList = new int[64];
    private int movedCount;
    private final double[] column;
    private final Pricing pricing;
    private final SplittableRandom random = new SplittableRandom(20_251_124L);

    Simplex(Constraints system) {
        this.system = system;
        this.atoms = system.atoms();
        this.rows = system.size();
        this.inverse = new BasisInverse(rows);
        this.basic = new int[rows];
        this.rowOf = new int[atoms + rows];
        this.now = new double[atoms + rows];
        this.moved = new boolean[atoms + rows];
        this.column = new double[rows];
        this.pricing = new Pricing(system);
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
                if (column[i] != 0
                        && isFixed(basic[i])
                        && (leaving < 0
                                || Math.abs(Math.abs(column[i]) - 1) < Math.abs(Math.abs(column[leaving]) - 1))) {
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
    End climb(SparseRow objective, int sign, long target, Steps steps, int patience) {
        int idle = 0;
        while (idle < patience) {
            double missing = target - sign * value(objective);
            if (missing <= EPSILON) {
                return End.REACHED;
            }
            price(objective, sign);
            int offers = pricing.collectOffers(now, rowOf, random);
            if (offers == 0) {
                return End.OPTIMAL;
            }
            idle = takeAnOffer(Math.min(offers, TRIALS), missing, steps) ? 0 : idle + 1;
        }
        return End.STUCK;
    }

    /** Prices at the present basis: how much each row's limit holds the objective back. */
    void price(SparseRow objective, int sign) {
        pricing.begin();
        for (int k = 0; k < objective.size(); k++) {
            int row = rowOf[objective.atom(k)];
            if (row >= 0) {
                inverse.addRow(row, sign * objective.coefficient(k), pricing.dual());
            }
        }
        pricing.finish(objective, sign);
    }

    Pricing pricing() {
        return pricing;
    }

    /** Moves along the first offer that leaves room for a step; failing that, exchanges one variable. */
    private boolean takeAnOffer(int trials, double missing, Steps steps) {
        int fallback = -1;
        double fallbackRoom = 0;
        for (int k = 0; k < trials; k++) {
            int variable = pricing.offer(k);
            int direction = pricing.gain(variable) > 0 ? 1 : -1;
            enterColumn(variable);
            double room = roomOf(variable, direction);
            int blocking = -1;
            for (int i = 0; i < rows; i++) {
                if (column[i] != 0) {
                    double limit = roomOf(basic[i], column[i] * direction > 0 ? -1 : 1) / Math.abs(column[i]);
                    if (limit < room || (limit == room && blocking >= 0 && isBetterToLeave(i, blocking))) {
                        room = limit;
                        blocking = i;
                    }
                }
            }
            double wanted = missing / Math.abs(pricing.gain(variable));
            double step = steps == Steps.REAL ? Math.min(room, wanted) : wholeStep(room, wanted);
            if (step > EPSILON) {
                shift(variable, direction * step);
                if (blocking >= 0 && step >= room - EPSILON) {
                    exchange(blocking, variable);
                }
                return true;
            }
            if (blocking >= 0 && fallback < 0) {
                fallback = variable;
                fallbackRoom = room;
            }
        }
        if (fallback >= 0) {
            exchangeInPlace(fallback, fallbackRoom);
        }
        return false;
    }

    /** The step in whole units: as far as wanted, no farther than there is room; 0 if not even one unit can move. */
    private double wholeStep(double room, double wanted) {
        if (room < 1 - EPSILON) {
            return 0;
        }
        int unit = wholeUnit();
        return unit == 0 ? 0 : Math.min(Math.floor(room / unit + EPSILON), Math.ceil(wanted / unit - EPSILON)) * unit;
    }

    /** No whole unit can move: the entering variable replaces one of those that block it. */
    private void exchangeInPlace(int variable, double room) {
        int direction = pricing.gain(variable) > 0 ? 1 : -1;
        enterColumn(variable);
        int leaving = -1;
        for (int i = 0; i < rows; i++) {
            if (column[i] != 0) {
                double limit = roomOf(basic[i], column[i] * direction > 0 ? -1 : 1) / Math.abs(column[i]);
                if (limit <= room && (leaving < 0 || isBetterToLeave(i, leaving))) {
                    leaving = i;
                }
            }
        }
        if (leaving >= 0) {
            exchange(leaving, variable);
        }
    }

    /** Fixed rows leave first, for they never come back; then those whose pivot is ±1. */
    private boolean isBetterToLeave(int row, int than) {
        boolean fixed = isFixed(basic[row]);
        if (fixed != isFixed(basic[than])) {
            return fixed;
        }
        return Math.abs(Math.abs(column[row]) - 1) < Math.abs(Math.abs(column[than]) - 1);
    }

    /** The smallest step that keeps every basic variable whole; 0 if there is none below 13. */
    private int wholeUnit() {
        for (int unit = 1; unit <= 12; unit++) {
            boolean whole = true;
            for (int i = 0; i < rows && whole; i++) {
                double change = unit * column[i];
                whole = Math.abs(change - Math.rint(change)) < EPSILON;
            }
            if (whole) {
                return unit;
            }
        }
        return 0;
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
        inverse.pivot(row, column);
        rowOf[basic[row]] = -1;
        basic[row] = entering;
        rowOf[entering] = row;
    }

    private void enterColumn(int variable) {
        if (variable < atoms) {
            inverse.times(system.rowsOf(variable), system.coefficientsOf(variable), column);
        } else {
            inverse.timesLogical(variable - atoms, column);
        }
    }

    private double roomOf(int variable, int direction) {
        long low = variable < atoms ? 0 : system.low(variable - atoms);
        long high = variable < atoms ? Constraints.NO_HIGH : system.high(variable - atoms);
        if (direction > 0) {
            return high == Constraints.NO_HIGH ? Double.POSITIVE_INFINITY : high - now[variable];
        }
        return low == Constraints.NO_LOW ? Double.POSITIVE_INFINITY : now[variable] - low;
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
