package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private static final int PATIENCE = 10;

    private final AttackerSystem system;
    private final int realAtoms;
    private int nextAtom;
    private final int unitCount;
    private final Constraints constraints;
    private final Simplex simplex;
    private final Map<Integer, int[]> slackOfRow = new TreeMap<>();
    private final Map<Integer, Integer> prices = new HashMap<>();
    private final Map<Integer, int[]> inAtom = new HashMap<>();
    private final Map<Integer, Integer> upOfAtom = new TreeMap<>();
    private final Map<Integer, Integer> downOfAtom = new TreeMap<>();
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
        this.nextAtom = realAtoms;
        var inRow = new HashMap<Integer, int[]>();
        for (int row = 0; row < strict.size(); row++) {
            List<Integer> showing = system.unitsShowing(row);
            if (!showing.isEmpty() && showing.stream().noneMatch(fixed::get)) {
                slacken(row, 2, inRow);
            } else if (system.isLiftable(row)) {
                slacken(row, 1, inRow);
            }
        }
        var rows = new ArrayList<SparseRow>();
        for (int row = 0; row < strict.size(); row++) {
            SparseRow form = inAtom.containsKey(row) ? strict.row(row) : elastic(strict.row(row));
            int[] slack = inRow.getOrDefault(row, new int[0]);
            rows.add(form.plus(SparseRow.of(slack, Arrays.copyOf(new int[] {1, -1}, slack.length))));
        }
        goals.stream().forEach(primary -> {
            goalRows.put(primary, rows.size());
            rows.add(elastic(primaries.get(primary).row()));
        });
        int firstCap = rows.size();
        List<Integer> capped = List.copyOf(downOfAtom.keySet());
        capped.forEach(atom -> rows.add(SparseRow.sum(downOfAtom.get(atom))));
        constraints = new Constraints(rows, truth(strict));
        for (int row = 0; row < strict.size(); row++) {
            constraints.limit(row, strict.low(row), strict.high(row));
        }
        for (int i = 0; i < capped.size(); i++) {
            constraints.limit(firstCap + i, Constraints.NO_LOW, strict.atomLow(capped.get(i)));
        }
        simplex = new Simplex(constraints, Simplex.Steps.WHOLE, Simplex.Choice.BEST);
    }

    /**
     * Gives a row its slack, d⁻ first where there is only one. A row of one atom is not violated itself: its atom is replaced
     * by {@code y + d⁺ − d⁻} in all other rows, which keeps the system small.
     */
    private void slacken(int row, int count, Map<Integer, int[]> inRow) {
        int[] slack = count == 2 ? new int[] {nextAtom++, nextAtom++} : new int[] {nextAtom++};
        slackOfRow.put(row, slack);
        Constraints strict = system.constraints();
        int atom = strict.row(row).atom(0);
        boolean alone = strict.isSingle(row)
                && Arrays.stream(strict.rowsOf(atom))
                        .noneMatch(other -> other != row && strict.isSingle(other) && strict.isLimited(other));
        if (alone && strict.atomLow(atom) > 0) {
            inAtom.put(row, slack);
            downOfAtom.put(atom, slack[0]);
            if (count == 2) {
                upOfAtom.put(atom, slack[1]);
            }
        } else if (alone && count == 2) {
            inAtom.put(row, slack);
            upOfAtom.put(atom, slack[1]);
        } else {
            inRow.put(row, slack);
        }
    }

    private SparseRow elastic(SparseRow row) {
        var atoms = new ArrayList<Integer>();
        var coefficients = new ArrayList<Integer>();
        for (int k = 0; k < row.size(); k++) {
            int coefficient = row.coefficient(k);
            Optional.ofNullable(upOfAtom.get(row.atom(k))).ifPresent(up -> {
                atoms.add(up);
                coefficients.add(coefficient);
            });
            Optional.ofNullable(downOfAtom.get(row.atom(k))).ifPresent(down -> {
                atoms.add(down);
                coefficients.add(-coefficient);
            });
        }
        return row.plus(SparseRow.of(
                atoms.stream().mapToInt(Integer::intValue).toArray(),
                coefficients.stream().mapToInt(Integer::intValue).toArray()));
    }

    private long[] truth(Constraints strict) {
        long[] truth = new long[nextAtom];
        for (int atom = 0; atom < realAtoms; atom++) {
            truth[atom] = strict.truth(atom);
        }
        return truth;
    }

    /** A table of the real atoms: the slack of an atom is added to it. */
    private Deviation real(Deviation table) {
        var values = new TreeMap<Integer, Long>();
        table.upTo(realAtoms).forEach(values::put);
        upOfAtom.forEach((atom, up) -> shift(values, atom, table.at(up)));
        downOfAtom.forEach((atom, down) -> shift(values, atom, -table.at(down)));
        return Deviation.of(values);
    }

    private void shift(Map<Integer, Long> values, int atom, long change) {
        if (change != 0) {
            values.merge(atom, system.constraints().truth(atom) + change, (present, same) -> present + change);
        }
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
                ? Optional.of(real(table))
                : Optional.empty();
    }

    private SparseRow objective(SparseRow goal, int sign) {
        var atoms = new ArrayList<Integer>();
        var coefficients = new ArrayList<Integer>();
        for (int k = 0; k < goal.size(); k++) {
            atoms.add(goal.atom(k));
            coefficients.add(sign * WORTH * goal.coefficient(k));
        }
        slackOfRow.forEach((row, slack) -> {
            int price = prices.computeIfAbsent(row, this::price);
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

    /** To be called when units have been hidden or shown. */
    void reconsiderPrices() {
        prices.clear();
    }

    /** The units that must be hidden for a table to be one of the attacker's possibilities. */
    Set<Integer> unitsViolatedBy(Deviation table) {
        var units = new TreeSet<Integer>();
        Constraints strict = system.constraints();
        for (int row : slackOfRow.keySet()) {
            long value = strict.activity(row) + table.change(strict, row);
            if (value < strict.low(row) || value > strict.high(row)) {
                units.addAll(unitsToHide(row));
            }
        }
        return units;
    }
}
