package no.tromsfylke.overgang.pipeline.protection;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/**
 * Where counts that were published once differ from those of today. A place where any statistic differs counts as changed for
 * all of them: else it would be taken for known that whoever was added there has none of the unchanged traits.
 */
final class Differences {

    private final Map<SchoolYear, Set<Place>> changed = new HashMap<>();
    private final Map<String, Set<SchoolYear>> years = new HashMap<>();

    /**
     * Compares the years that some margins told of.
     *
     * @param told published margins; of a pool, with its last year only
     */
    Differences(Collection<MarginKey> told, InnerCells now, InnerCells then) {
        var bySeries = told.stream().collect(Collectors.groupingBy((MarginKey key) -> SeriesName.of(key)));
        for (var counted : Statistics.series()) {
            bySeries.getOrDefault(SeriesName.of(counted), List.of()).stream()
                    .flatMap(key -> members(key, then.years(counted.series())).stream())
                    .distinct()
                    .forEach(year -> compare(
                            counted.statistic().population().id(),
                            year,
                            now.of(counted.series(), year),
                            then.of(counted.series(), year)));
        }
    }

    private static List<SchoolYear> members(MarginKey key, List<SchoolYear> counted) {
        return key.span().isPooled()
                ? counted.stream()
                        .filter(year -> year.compareTo(key.span().last()) <= 0)
                        .toList()
                : key.span().members();
    }

    private void compare(String population, SchoolYear year, Map<Place, long[]> here, Map<Place, long[]> there) {
        var places = new HashSet<>(here.keySet());
        places.addAll(there.keySet());
        places.removeIf(place -> Arrays.equals(here.get(place), there.get(place)));
        if (!places.isEmpty()) {
            changed.computeIfAbsent(year, y -> new HashSet<>()).addAll(places);
            years.computeIfAbsent(population, p -> new HashSet<>()).add(year);
        }
    }

    /** The years in which a population differs. */
    Revision revisionOf(String population) {
        return Revision.of(years.getOrDefault(population, Set.of()));
    }

    /** Whether anything differs in some years at a place, seen as coarsely as the dimensions tell. */
    boolean touch(Collection<SchoolYear> some, Dimensions dimensions, Place place) {
        return some.stream()
                .flatMap(year -> changed.getOrDefault(year, Set.of()).stream())
                .anyMatch(each -> dimensions.project(each).equals(place));
    }
}
