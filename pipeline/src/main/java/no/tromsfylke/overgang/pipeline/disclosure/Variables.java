package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/**
 * The variables of a simplex search and the table it stands at: the atoms first, then the value of every row of the matrix.
 */
final class Variables {

    private static final double LARGEST_SLACK = 1e-5;

    private final Constraints system;
    private final Matrix matrix;
    private final Simplex.Steps steps;
    private final int atoms;
    private final double[] now;
    private final boolean[] moved;
    private int[] movedList = new int[64];
    private int movedCount;

    Variables(Constraints system, Simplex.Steps steps) {
        this.system = system;
        this.matrix = system.matrix();
        this.steps = steps;
        this.atoms = system.atoms();
        this.now = new double[atoms + matrix.size()];
        this.moved = new boolean[now.length];
        for (int variable = 0; variable < now.length; variable++) {
            now[variable] = truth(variable);
        }
    }

    int size() {
        return now.length;
    }

    boolean isAtom(int variable) {
        return variable < atoms;
    }

    /** The variable that is the value of a row of the matrix. */
    int ofRow(int position) {
        return atoms + position;
    }

    /** The matrix row whose value the variable is. */
    int rowOf(int variable) {
        return variable - atoms;
    }

    /** Back to the true table. */
    void reset() {
        for (int k = 0; k < movedCount; k++) {
            int variable = movedList[k];
            now[variable] = truth(variable);
            moved[variable] = false;
        }
        movedCount = 0;
    }

    void add(int variable, double change) {
        now[variable] = BasisInverse.snap(now[variable] + change);
        if (!moved[variable]) {
            moved[variable] = true;
            if (movedCount == movedList.length) {
                movedList = Arrays.copyOf(movedList, 2 * movedCount);
            }
            movedList[movedCount++] = variable;
        }
    }

    /** How far a variable may go up (1) or down (−1). */
    double room(int variable, int direction) {
        long low = low(variable);
        long high = high(variable);
        double slack = steps == Simplex.Steps.WHOLE || (low == high && isAtom(variable)) ? 0 : slack(variable);
        if (direction > 0) {
            return high == Constraints.NO_HIGH ? Double.POSITIVE_INFINITY : high - now[variable] + slack;
        }
        return low == Constraints.NO_LOW ? Double.POSITIVE_INFINITY : now[variable] - low + slack;
    }

    /** Real searches loosen every limit by a different trifle, so that no two are met at once and every step is a gain. */
    private static double slack(int variable) {
        return LARGEST_SLACK * (0.5 + ((variable * 0x9E3779B9) >>> 8) * 0x1p-25);
    }

    boolean isFixed(int variable) {
        return low(variable) == high(variable);
    }

    private long low(int variable) {
        return isAtom(variable) ? system.atomLow(variable) : system.low(matrix.row(variable - atoms));
    }

    private long high(int variable) {
        return isAtom(variable) ? system.atomHigh(variable) : system.high(matrix.row(variable - atoms));
    }

    private long truth(int variable) {
        return isAtom(variable) ? system.truth(variable) : system.activity(matrix.row(variable - atoms));
    }

    double value(Objective objective) {
        double sum = 0;
        for (int k = 0; k < objective.variables().length; k++) {
            sum += objective.costs()[k] * now[objective.variables()[k]];
        }
        return sum;
    }

    /** Where the present table, rounded, differs from the true one. */
    Deviation deviation() {
        int[] changed = Arrays.stream(movedList, 0, movedCount)
                .filter(variable -> isAtom(variable) && Math.round(now[variable]) != system.truth(variable))
                .sorted()
                .toArray();
        return new Deviation(
                changed,
                Arrays.stream(changed).mapToLong(atom -> Math.round(now[atom])).toArray());
    }
}
