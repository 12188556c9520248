package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Atoms that are counted in the same rows, such as those of one statistic. A table that differs from the true one only among
 * neighbours is found much faster than any, since everything else stands still, and is as good a witness.
 */
final class Neighbours {

    private final int[] leader;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Optional<Search>> searches = new HashMap<>();

    Neighbours(int atoms, Units units, List<Primary> primaries) {
        leader = new int[atoms];
        for (int atom = 0; atom < atoms; atom++) {
            leader[atom] = atom;
        }
        for (int unit = 0; unit < units.size(); unit++) {
            units.get(unit).rows().forEach(this::join);
        }
        primaries.stream().map(Primary::row).filter(SparseRow::isPlain).forEach(this::join);
        for (int atom = 0; atom < atoms; atom++) {
            members.computeIfAbsent(find(atom), first -> new ArrayList<>()).add(atom);
        }
    }

    private void join(SparseRow row) {
        for (int k = 1; k < row.size(); k++) {
            int one = find(row.atom(k - 1));
            int other = find(row.atom(k));
            leader[Math.max(one, other)] = Math.min(one, other);
        }
    }

    private int find(int atom) {
        int at = atom;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /** A search among the atoms of a row and their neighbours; empty if these are all there are, or if the row
     * itself is of several neighbourhoods. */
    Optional<Search> findSearch(SparseRow row, Constraints system) {
        for (int k = 1; k < row.size(); k++) {
            if (find(row.atom(k)) != find(row.atom(0))) {
                return Optional.empty();
            }
        }
        return searches.computeIfAbsent(
                find(row.atom(0)),
                first -> members.size() == 1
                        ? Optional.empty()
                        : Optional.of(Search.among(
                                members.get(first).stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray(),
                                system)));
    }
}
