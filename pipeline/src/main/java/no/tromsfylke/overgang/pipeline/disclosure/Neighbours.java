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

    private final DisjointSets sets;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Optional<Search>> searches = new HashMap<>();

    Neighbours(int atoms, Units units, List<Primary> primaries) {
        sets = new DisjointSets(atoms);
        for (int unit = 0; unit < units.size(); unit++) {
            units.get(unit).rows().forEach(sets::join);
        }
        primaries.stream().map(Primary::row).filter(SparseRow::isPlain).forEach(sets::join);
        for (int atom = 0; atom < atoms; atom++) {
            members.computeIfAbsent(sets.find(atom), first -> new ArrayList<>()).add(atom);
        }
    }

    /** A search among the atoms of a row and their neighbours; empty if these are all there are, or if the row
     * itself is of several neighbourhoods. */
    Optional<Search> findSearch(SparseRow row, Constraints system) {
        for (int k = 1; k < row.size(); k++) {
            if (sets.find(row.atom(k)) != sets.find(row.atom(0))) {
                return Optional.empty();
            }
        }
        return searches.computeIfAbsent(
                sets.find(row.atom(0)),
                first -> members.size() == 1
                        ? Optional.empty()
                        : Optional.of(Search.among(
                                members.get(first).stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray(),
                                system)));
    }
}
