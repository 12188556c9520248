package no.tromsfylke.overgang.pipeline.attack;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The equations of some tables that hang together, given to Google's OR-Tools, a solver the pipeline does not have. */
final class SolvedFamily {

    static {
        Loader.loadNativeLibraries();
    }

    private static final int RANDOM_OBJECTIVES = 12;

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final Map<Cell, MPVariable> variables = new LinkedHashMap<>();
    private final Map<MPConstraint, Equation> constraints = new LinkedHashMap<>();
    private final List<Cell> unknown;
    private final double[] least;
    private final double[] most;

    /** @param truth what is true of a cell; it is a solution, so no interval can be smaller than it */
    SolvedFamily(List<ReadCell> cells, List<Equation> equations, ToLongFunction<Cell> truth) {
        var open = new ArrayList<Cell>();
        for (var cell : cells) {
            if (cell.low() < cell.high()) {
                variables.put(cell.cell(), solver.makeVar(cell.low(), cell.high(), false, ""));
                open.add(cell.cell());
            }
        }
        unknown = List.copyOf(open);
        var fixed = new LinkedHashMap<Cell, Double>();
        cells.stream().filter(cell -> cell.low() == cell.high()).forEach(cell -> fixed.put(cell.cell(), cell.low()));
        equations.forEach(equation -> add(equation, fixed));
        least = unknown.stream().mapToDouble(truth::applyAsLong).toArray();
        most = least.clone();
    }

    private void add(Equation equation, Map<Cell, Double> fixed) {
        double constant = 0;
        boolean free = false;
        for (var term : equation.terms().entrySet()) {
            constant += fixed.getOrDefault(term.getKey(), 0.0) * term.getValue();
            free |= variables.containsKey(term.getKey());
        }
        if (!free) {
            return;
        }
        var constraint = solver.makeConstraint(equation.low() - constant, equation.high() - constant);
        constraints.put(constraint, equation);
        equation.terms().forEach((cell, times) -> {
            var variable = variables.get(cell);
            if (variable != null) {
                constraint.setCoefficient(variable, times);
            }
        });
    }

    /** How far apart the extremes of each cell are, looked for no further than {@code enough} says of it. */
    Map<Cell, Double> widths(ToDoubleFunction<Cell> enough) {
        var random = new Random(5);
        for (int round = 0; round < RANDOM_OBJECTIVES; round++) {
            var objective = solver.objective();
            objective.clear();
            for (int i = 0; i < unknown.size(); i++) {
                if (most[i] - least[i] < enough.applyAsDouble(unknown.get(i))) {
                    objective.setCoefficient(variables.get(unknown.get(i)), random.nextDouble() - 0.5);
                }
            }
            solve(random.nextBoolean());
        }
        var widths = new LinkedHashMap<Cell, Double>();
        for (int i = 0; i < unknown.size(); i++) {
            for (int side = 0; side < 2 && most[i] - least[i] < enough.applyAsDouble(unknown.get(i)); side++) {
                solver.objective().clear();
                solver.objective().setCoefficient(variables.get(unknown.get(i)), 1);
                solve(side == 0);
            }
            widths.put(unknown.get(i), most[i] - least[i]);
        }
        return widths;
    }

    /** The equations that together bound a cell from above or below. */
    List<Equation> bounding(Cell cell, boolean above) {
        solver.objective().clear();
        solver.objective().setCoefficient(variables.get(cell), 1);
        solve(above);
        return constraints.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().dualValue()) > 1e-7)
                .map(Map.Entry::getValue)
                .toList();
    }

    private void solve(boolean maximise) {
        if (maximise) {
            solver.objective().setMaximization();
        } else {
            solver.objective().setMinimization();
        }
        var result = solver.solve();
        if (result != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException(
                    "The true table satisfies the equations, but they were not solved: " + result);
        }
        for (int i = 0; i < unknown.size(); i++) {
            double value = variables.get(unknown.get(i)).solutionValue();
            least[i] = Math.min(least[i], value);
            most[i] = Math.max(most[i], value);
        }
    }
}
