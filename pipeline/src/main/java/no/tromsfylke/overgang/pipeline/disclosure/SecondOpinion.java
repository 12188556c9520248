package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * Asks ojAlgo (an independent solver) for an integer table where {@link Simplex} gave up. Its answer is a suggestion: the
 * caller verifies the table exactly.
 */
final class SecondOpinion {

    private static final int SMALL = 100;
    private static final int MAXIMUM_STEPS = 2_000;

    private SecondOpinion() {}

    /** Whether an answer is quick. */
    static boolean isCheap(Constraints system) {
        return system.freeAtoms().length <= SMALL;
    }

    /** A table with {@code sign·(x·y) ≥ target}, or else with the largest value found. */
    static Optional<Deviation> findTable(Constraints system, SparseRow objective, int sign, long target) {
        int[] free = IntStream.range(0, system.atoms())
                .filter(atom -> system.atomHigh(atom) > 0)
                .toArray();
        var model = new ExpressionsBasedModel();
        // One worker and a limit in steps, not in time: the answer must not depend on the machine.
        model.options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1));
        model.options.iterations_abort = MAXIMUM_STEPS;
        var variables = new Variable[system.atoms()];
        for (int atom : free) {
            variables[atom] =
                    model.newVariable("y" + atom).lower(system.atomLow(atom)).integer(true);
        }
        for (int row = 0; row < system.size(); row++) {
            if (system.isLimited(row)) {
                addRow(model, system, row, variables);
            }
        }
        Expression goal = model.newExpression("goal").weight(sign);
        fill(goal, objective, variables);
        if (sign > 0) {
            goal.upper(target);
        } else {
            goal.lower(-target);
        }
        Optimisation.Result result = model.maximise();
        return result.getState().isFeasible() ? Optional.of(deviation(system, free, result)) : Optional.empty();
    }

    private static void addRow(ExpressionsBasedModel model, Constraints system, int row, Variable[] variables) {
        Expression expression = model.newExpression("r" + row);
        if (system.low(row) != Constraints.NO_LOW) {
            expression.lower(system.low(row));
        }
        if (system.high(row) != Constraints.NO_HIGH) {
            expression.upper(system.high(row));
        }
        fill(expression, system.row(row), variables);
    }

    private static void fill(Expression expression, SparseRow row, Variable[] variables) {
        for (int k = 0; k < row.size(); k++) {
            if (variables[row.atom(k)] != null) {
                expression.set(variables[row.atom(k)], row.coefficient(k));
            }
        }
    }

    private static Deviation deviation(Constraints system, int[] free, Optimisation.Result result) {
        int[] changed = new int[free.length];
        long[] values = new long[free.length];
        int n = 0;
        for (int i = 0; i < free.length; i++) {
            long value = Math.round(result.doubleValue(i));
            if (value != system.truth(free[i])) {
                changed[n] = free[i];
                values[n++] = value;
            }
        }
        return new Deviation(Arrays.copyOf(changed, n), Arrays.copyOf(values, n));
    }
}
