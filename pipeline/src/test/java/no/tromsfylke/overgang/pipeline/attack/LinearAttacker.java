package no.tromsfylke.overgang.pipeline.attack;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Mask;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;

/**
 * An attacker who knows a problem and its mask and nothing of how the mask was made: writes down every equation and solves
 * them with Google's OR-Tools, a solver the pipeline does not have.
 */
final class LinearAttacker {

    static {
        Loader.loadNativeLibraries();
    }

    private static final double INFINITY = MPSolver.infinity();

    private final Problem problem;
    private final MPSolver solver;
    private final MPVariable[] atoms;

    /** @param solver the name of an OR-Tools solver: GLOP for real tables, SCIP for whole ones */
    LinearAttacker(Problem problem, Mask mask, String solver) {
        this.problem = problem;
        this.solver = MPSolver.createSolver(solver);
        this.atoms = new MPVariable[problem.atoms()];
        for (int atom = 0; atom < atoms.length; atom++) {
            atoms[atom] = this.solver.makeVar(0, INFINITY, !solver.equals("GLOP"), "y" + atom);
        }
        for (Known known : problem.known()) {
            if (known instanceof Known.Between between) {
                limit(between);
            } else {
                limitToTruth(known.row());
            }
        }
        for (Candidate candidate : problem.candidates()) {
            if (mask.isShown(candidate.key())) {
                candidate.rows().forEach(this::limitToTruth);
                candidate.ranges().forEach(this::limit);
            }
        }
        for (Primary primary : problem.primaries()) {
            if (isKnownNotToBeZero(primary, mask)) {
                limit(primary.row(), 1, INFINITY);
            }
        }
    }

    private boolean isKnownNotToBeZero(Primary primary, Mask mask) {
        if (primary.assumption() instanceof Assumption.WhilePartlyShown partly) {
            return problem.candidates().stream()
                    .filter(candidate -> candidate.partition().equals(Optional.of(partly.partition())))
                    .anyMatch(candidate -> mask.isShown(candidate.key()));
        }
        return primary.assumption() instanceof Assumption.AtLeastOne;
    }

    private void limitToTruth(SparseRow row) {
        double value = (double) problem.value(row);
        limit(row, value, value);
    }

    private void limit(Known.Between range) {
        limit(
                range.row(),
                range.low() == Long.MIN_VALUE ? -INFINITY : (double) range.low(),
                range.high() == Long.MAX_VALUE ? INFINITY : (double) range.high());
    }

    private void limit(SparseRow row, double low, double high) {
        MPConstraint constraint = solver.makeConstraint(low, high);
        for (int k = 0; k < row.size(); k++) {
            constraint.setCoefficient(atoms[row.atom(k)], row.coefficient(k));
        }
    }

    /** The width of what is possible for a number. */
    double width(SparseRow row) {
        return extreme(row, 1) + extreme(row, -1);
    }

    /** The largest value of sign·(x·y); 10⁹ if it has none. */
    private double extreme(SparseRow row, int sign) {
        MPObjective objective = solver.objective();
        objective.clear();
        for (int k = 0; k < row.size(); k++) {
            objective.setCoefficient(atoms[row.atom(k)], (double) sign * row.coefficient(k));
        }
        objective.setMaximization();
        return switch (solver.solve()) {
            case OPTIMAL -> objective.value();
            case UNBOUNDED -> 1e9;
            case FEASIBLE, INFEASIBLE, ABNORMAL, MODEL_INVALID, NOT_SOLVED ->
                throw new IllegalStateException("The true table satisfies the equations, but they were not solved");
        };
    }
}
