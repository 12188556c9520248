package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Numbers the atoms of a table, and of those it replaced, in one sequence. Where a revision changed nothing, a replaced
 * table has the atoms of the one after it: the same unknown numbers.
 */
final class Atoms {

    /** Where a table differs from the one after it. */
    interface Changes {
        boolean touch(List<SchoolYear> years, Dimensions dimensions, Place place);
    }

    private record Where(SeriesName series, Dimensions dimensions, List<SchoolYear> years, Place place) {}

    private final List<Long> values;
    private final Optional<Newer> newer;
    private final Map<Where, Integer> first = new HashMap<>();

    /** The atoms of the table that replaced this one, and where the two differ. */
    private record Newer(Atoms atoms, Changes changes) {

        private Optional<Integer> find(Where where) {
            return changes.touch(where.years(), where.dimensions(), where.place())
                    ? Optional.empty()
                    : Optional.ofNullable(atoms.first.get(where));
        }
    }

    private Atoms(List<Long> values, Optional<Newer> newer) {
        this.values = values;
        this.newer = newer;
    }

    /** Those of today's table. */
    static Atoms none() {
        return new Atoms(new ArrayList<>(), Optional.empty());
    }

    /** Those of the table that this one replaced; this one must be numbered before. */
    Atoms before(Changes changes) {
        return new Atoms(values, Optional.of(new Newer(this, changes)));
    }

    /** The first atom of a slot, one following the other. */
    int number(SeriesName series, Dimensions dimensions, List<SchoolYear> years, Place place, long... counts) {
        return first.computeIfAbsent(
                new Where(series, dimensions, years, place),
                where -> newer.flatMap(table -> table.find(where)).orElseGet(() -> append(counts)));
    }

    private int append(long[] counts) {
        int number = values.size();
        for (long count : counts) {
            values.add(count);
        }
        return number;
    }

    /** The true count of every atom numbered so far. */
    long[] values() {
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
