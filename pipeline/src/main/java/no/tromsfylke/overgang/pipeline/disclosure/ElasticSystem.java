package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The attacker's system with every row that could be hidden made elastic: it may be violated, at a price.
 *
 * <p>With d⁺, d⁻ ≥ 0 for each such row, {@code x·y − d⁺ + d⁻ = value}. The table that gives a primary the value demanded at
 * the least total price Σ price·(d⁺ + d⁻) violates few rows, and those cheap ones. Hiding just these makes that table one of
 * the attacker's possibilities, so it is itself the witness. (Fischetti and Salazar-González, "Models and algorithms for the
 * 2-dimensional cell suppression problem", Mathematical Programming 84, 1999, use the same relaxation to price cells.)
 */
final class ElasticSystem {

    /** What a unit of the primary is worth, as a multiple of the dearest row. */
    private static final int WORTH = 20_000;

    private static final int CHEAPEST = 10;
    private static final int DEAREST = 300;
    private static final int PATIENCE = 30;

    private final AttackerSystem system;
    private final int realAtoms;
    private final int unitCount;
    private final Constraints constraints;
    private final Simplex simplex;
    private final Map<Integer, int[]> elasticAtoms = new HashMap<>();
    private final Map<Integer, Integer> goalRows = new HashMap<>();

    /**
     * @param fixed units that cannot be hidden
     * @param goals the primaries that may be asked for
     */
    ElasticSystem(AttackerSystem system, BitSet fixed, int units, List<Primary> primaries, BitSet goals) {
        this.system = system;
        this.unitCount = units;
        Constraints strict = system.constraints();
        this.realAtoms = strict.atoms();
        var rows = new ArrayList<SparseRow>();
        int next = realAtoms;
        for (int row = 0; row < strict.size(); row++) {
            List<Integer> showing = system.unitsShowing(row);
            int[] slack = {};
            if (!showing.isEmpty() && showing.stream().noneMatch(fixed::get)) {
                slack = new int[] {next++, next++};
            } else if (system.isLiftable(row)) {
                slack = new int[] {next++};
            }
            if (slack.length > 0) {
                elasticAtoms.put(row, slack);
            }
            int[] signs = slack.length == 2 ? new int[] {1, -1} : slack.length == 1 ? new int[] {1} : slack;
            rows.add(strict.row(row).plus(SparseRow.of(slack, signs)));
        }
        goals.stream().forEach(primary -> {
            goalRows.put(primary, rows.size());
            rows.add(primaries.get(primary).row());
        });
        long[] truth = new long[next];
        for (int atom = 0; atom < realAtoms; atom++) {
            truth[atom] = strict.truth(atom);
        }
        constraints = new Constraints(rows, truth);
        for (int row = 0; row < strict.size(); row++) {
            constraints.limit(row, strict.low(row), strict.high(row));
        }
        simplex = new Simplex(constraints, Simplex.Steps.WHOLE, Simplex.Choice.BEST);
    }

    /** A table with sign·(x·y) = target, if one is found, that violates rows at a small price. */
    Optional<Deviation> findCheapTable(int primary, int sign, long target) {
        int goal = goalRows.get(primary);
        constraints.limit(goal, sign > 0 ? Constraints.NO_LOW : -target, sign > 0 ? target : Constraints.NO_HIGH);
        simplex.reset();
        simplex.climb(objective(constraints.row(goal), sign), 1, Long.MAX_VALUE >> 2, PATIENCE);
        constraints.limit(goal, Constraints.NO_LOW, Constraints.NO_HIGH);
        Deviation table = simplex.deviation();
        return table.satisfies(constraints) && Math.round(sign * simplex.value(constraints.row(goal))) >= target
                ? Optional.of(table.upTo(realAtoms))
                : Optional.empty();
    }

    private SparseRow objective(SparseRow goal, int sign) {
        var atoms = new ArrayList<Integer>();
        var coefficients = new ArrayList<Integer>();
        for (int k = 0; k < goal.size(); k++) {
            atoms.add(goal.atom(k));
            coefficients.add(sign * WORTH * goal.coefficient(k));
        }
        elasticAtoms.forEach((row, slack) -> {
            int price = price(row);
            for (int atom : slack) {
                if (price > 0) {
                    atoms.add(atom);
                    coefficients.add(-price);
                }
            }
        });
        return SparseRow.of(
                atoms.stream().mapToInt(Integer::intValue).toArray(),
                coefficients.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Rows of high priority are dear, rows hidden meanwhile are free. */
    private int price(int row) {
        return unitsToHide(row).stream()
                .mapToInt(unit -> DEAREST - (DEAREST - CHEAPEST) * unit / Math.max(1, unitCount))
                .sum();
    }

    private List<Integer> unitsToHide(int row) {
        List<Integer> showing = system.unitsShowing(row);
        return showing.isEmpty() ? system.unitsUpholding(row) : showing;
    }

    /** The units that must be hidden for a table to be one of the attacker's possibilities. */
    Set<Integer> unitsViolatedBy(Deviation table) {
        var units = new TreeSet<Integer>();
        Constraints strict = system.constraints();
        for (int row : elasticAtoms.keySet()) {
            long value = strict.activity(row) + table.change(strict, row);
            if (value < strict.low(row) || value > strict.high(row)) {
                units.addAll(unitsToHide(row));
            }
        }
        return units;
    }
}
