package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The candidates of a problem gathered into units of decision: those of one group, and those that show the very same rows,
 * are shown or hidden together. Units are in the order of their first candidate.
 */
final class Units {

    private final List<Unit> units;
    private final Map<String, List<Integer>> ofPartition = new LinkedHashMap<>();
    private final List<List<String>> partitionsOf = new ArrayList<>();

    /**
     * @param candidates indices into the candidates of the problem, ascending
     * @param rows all their exact rows, each once, without empty ones
     * @param ranges all their rounded rows, each once, without empty ones
     */
    record Unit(List<Integer> candidates, List<SparseRow> rows, List<Known.Between> ranges) {}

    Units(Problem problem) {
        List<Candidate> candidates = problem.candidates();
        DisjointSets tied = tied(candidates);
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int c = 0; c < candidates.size(); c++) {
            members.computeIfAbsent(tied.find(c), first -> new ArrayList<>()).add(c);
        }
        units = new ArrayList<>();
        members.values().forEach(unit -> {
            var rows = new LinkedHashSet<SparseRow>();
            unit.forEach(c -> rows.addAll(candidates.get(c).rows()));
            rows.removeIf(SparseRow::isEmpty);
            var ranges = new LinkedHashSet<Known.Between>();
            unit.forEach(c -> ranges.addAll(candidates.get(c).ranges()));
            ranges.removeIf(range -> range.row().isEmpty());
            unit.forEach(c -> candidates
                    .get(c)
                    .partition()
                    .ifPresent(partition -> ofPartition
                            .computeIfAbsent(partition, name -> new ArrayList<>())
                            .add(units.size())));
            partitionsOf.add(unit.stream()
                    .flatMap(c -> candidates.get(c).partition().stream())
                    .distinct()
                    .toList());
            units.add(new Unit(List.copyOf(unit), List.copyOf(rows), List.copyOf(ranges)));
        });
    }

    private static DisjointSets tied(List<Candidate> candidates) {
        var tied = new DisjointSets(candidates.size());
        var firstOf = new LinkedHashMap<Object, Integer>();
        for (int c = 0; c < candidates.size(); c++) {
            Candidate candidate = candidates.get(c);
            var ties = new ArrayList<Object>();
            ties.add(List.of(new HashSet<>(candidate.rows()), new HashSet<>(candidate.ranges())));
            candidate.group().ifPresent(ties::add);
            for (Object tie : ties) {
                Integer first = firstOf.putIfAbsent(tie, c);
                if (first != null) {
                    tied.join(c, first);
                }
            }
        }
        return tied;
    }

    int size() {
        return units.size();
    }

    Unit get(int unit) {
        return units.get(unit);
    }

    /** The units of a partition; none if no candidate names it. */
    List<Integer> ofPartition(String partition) {
        return ofPartition.getOrDefault(partition, List.of());
    }

    /** The partitions a unit belongs to. */
    List<String> partitionsOf(int unit) {
        return partitionsOf.get(unit);
    }
}
