package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything an attacker may write down while certain units are shown: what is known, the rows of the shown units, and what
 * the mask tells of hidden numbers. Units can be hidden and shown again.
 */
final class AttackerSystem {

    private final Units units;
    private final Constraints constraints;
    private final BitSet shown;
    private final int[][] rowsOfUnit;
    private final int[] users;
    private final Map<Integer, List<Integer>> unitsOfRow = new HashMap<>();
    private final Map<Integer, Known.Between> rangeOfRow = new HashMap<>();
    private final Map<Integer, String> partitionOfAssumption = new LinkedHashMap<>();
    private final Map<String, List<Integer>> assumptionsOf = new HashMap<>();

    /**
     * @param shown the units shown now; only these can be hidden and shown again
     * @param primaries those that are hidden and of which the mask may tell something
     */
    AttackerSystem(Problem problem, Policy policy, Units units, BitSet shown, List<Primary> primaries) {
        this.units = units;
        this.shown = (BitSet) shown.clone();
        var rows = new ArrayList<SparseRow>();
        var equalities = new LinkedHashSet<>(LinearStep.equalities(problem));
        rows.addAll(equalities);
        List<Known.Between> limits = new ArrayList<>();
        problem.known().forEach(piece -> {
            if (piece instanceof Known.Between between) {
                limits.add(between);
            }
        });
        limits.forEach(limit -> rows.add(limit.row()));
        int firstAssumption = rows.size();
        List<Primary> assumed = policy.zeros() == Policy.Zeros.HIDE
                ? List.of()
                : primaries.stream()
                        .filter(primary -> !(primary.assumption() instanceof Assumption.Nothing))
                        .toList();
        assumed.forEach(primary -> rows.add(primary.row()));
        rowsOfUnit = rowsOfUnits(rows, equalities);
        users = new int[rows.size()];
        constraints = new Constraints(rows, problem.values());
        for (int i = 0; i < equalities.size(); i++) {
            constraints.show(i);
        }
        for (int i = 0; i < limits.size(); i++) {
            constraints.limit(
                    equalities.size() + i, limits.get(i).low(), limits.get(i).high());
        }
        this.shown.stream().forEach(unit -> useRows(unit, 1));
        for (int i = 0; i < assumed.size(); i++) {
            assume(firstAssumption + i, assumed.get(i));
        }
    }

    private int[][] rowsOfUnits(List<SparseRow> rows, Set<SparseRow> equalities) {
        var index = new HashMap<Object, Integer>();
        int[][] result = new int[units.size()][];
        shown.stream().forEach(unit -> {
            var used = new ArrayList<Integer>();
            units.get(unit).rows().stream()
                    .filter(row -> !equalities.contains(row))
                    .forEach(row -> used.add(index.computeIfAbsent(row, added -> append(rows, row))));
            units.get(unit).ranges().forEach(range -> {
                int row = index.computeIfAbsent(range, added -> append(rows, range.row()));
                rangeOfRow.put(row, range);
                used.add(row);
            });
            result[unit] = used.stream().mapToInt(Integer::intValue).toArray();
            used.forEach(row ->
                    unitsOfRow.computeIfAbsent(row, first -> new ArrayList<>()).add(unit));
        });
        return result;
    }

    private static int append(List<SparseRow> rows, SparseRow row) {
        rows.add(row);
        return rows.size() - 1;
    }

    private void assume(int row, Primary primary) {
        if (primary.assumption() instanceof Assumption.WhilePartlyShown whilePartlyShown) {
            String partition = whilePartlyShown.partition();
            partitionOfAssumption.put(row, partition);
            assumptionsOf.computeIfAbsent(partition, name -> new ArrayList<>()).add(row);
            limitAssumption(row, isPartlyShown(partition));
        } else {
            limitAssumption(row, true);
        }
    }

    private void limitAssumption(int row, boolean holds) {
        constraints.limit(row, holds ? 1 : Constraints.NO_LOW, Constraints.NO_HIGH);
    }

    private boolean isPartlyShown(String partition) {
        return units.ofPartition(partition).stream().anyMatch(shown::get);
    }

    private void useRows(int unit, int change) {
        for (int row : rowsOfUnit[unit]) {
            users[row] += change;
            if (users[row] == 0) {
                constraints.hide(row);
            } else if (users[row] == 1 && change > 0) {
                Known.Between range = rangeOfRow.get(row);
                if (range == null) {
                    constraints.show(row);
                } else {
                    constraints.limit(row, range.low(), range.high());
                }
            }
        }
    }

    void hide(int unit) {
        shown.clear(unit);
        useRows(unit, -1);
        reconsiderAssumptions(unit);
    }

    void show(int unit) {
        shown.set(unit);
        useRows(unit, 1);
        reconsiderAssumptions(unit);
    }

    private void reconsiderAssumptions(int unit) {
        for (String partition : units.partitionsOf(unit)) {
            boolean holds = isPartlyShown(partition);
            assumptionsOf.getOrDefault(partition, List.of()).forEach(row -> limitAssumption(row, holds));
        }
    }

    /** True if a row of the unit has an atom in common with another row. */
    boolean touches(int unit, SparseRow row) {
        var atoms = new HashSet<Integer>();
        for (int k = 0; k < row.size(); k++) {
            atoms.add(row.atom(k));
        }
        return Arrays.stream(rowsOfUnit[unit])
                .mapToObj(constraints::row)
                .anyMatch(other -> IntStream.range(0, other.size()).anyMatch(k -> atoms.contains(other.atom(k))));
    }

    Units units() {
        return units;
    }

    /** A copy. */
    BitSet shownUnits() {
        return (BitSet) shown.clone();
    }

    Constraints constraints() {
        return constraints;
    }

    /**
     * The shown units that would all have to be hidden to take a row away: those that show it, or that uphold it if it is an
     * assumption; none if it is known anyway.
     */
    List<Integer> unitsHolding(int row) {
        String partition = partitionOfAssumption.get(row);
        List<Integer> holding =
                partition == null ? unitsOfRow.getOrDefault(row, List.of()) : units.ofPartition(partition);
        return holding.stream().filter(shown::get).distinct().toList();
    }

    /** The rows whose limits change when the unit is hidden or shown. */
    int[] rowsConcernedBy(int unit) {
        return IntStream.concat(
                        Arrays.stream(rowsOfUnit[unit]),
                        units.partitionsOf(unit).stream()
                                .flatMap(partition -> assumptionsOf.getOrDefault(partition, List.of()).stream())
                                .mapToInt(Integer::intValue))
                .toArray();
    }
}
