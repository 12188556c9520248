package no.tromsfylke.overgang.pipeline.protection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Of which years a family's table tells.
 *
 * @param population id of the root population
 * @param years those of each series that are told of
 * @param open those that are not over
 */
record Scope(String population, Map<SeriesName, SortedSet<SchoolYear>> years, Set<SchoolYear> open) {

    static Scope of(Family family) {
        var years = new TreeMap<SeriesName, SortedSet<SchoolYear>>();
        var open = new TreeSet<SchoolYear>();
        for (var counted : family.margins()) {
            var members = counted.margin().key().span().members();
            years.computeIfAbsent(SeriesName.of(counted), series -> new TreeSet<>())
                    .addAll(members);
            if (counted.margin().state() == State.PROVISIONAL) {
                open.addAll(members);
            }
        }
        return new Scope(family.population(), years, open);
    }

    /** Of margins that were published once, of years that were over. */
    static Scope of(String population, Collection<MarginKey> published) {
        var years = new TreeMap<SeriesName, SortedSet<SchoolYear>>();
        published.forEach(key -> years.computeIfAbsent(SeriesName.of(key), series -> new TreeSet<>())
                .addAll(key.span().members()));
        return new Scope(population, years, Set.of());
    }

    SortedSet<SchoolYear> all() {
        var all = new TreeSet<SchoolYear>();
        years.values().forEach(all::addAll);
        return all;
    }

    boolean tellsOf(SeriesName series) {
        return years.containsKey(series);
    }

    SortedSet<SchoolYear> yearsOf(SeriesName series) {
        return years.getOrDefault(series, new TreeSet<>());
    }
}
