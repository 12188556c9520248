package no.tromsfylke.overgang.pipeline.research;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.DeliveredYears;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import no.tromsfylke.overgang.pipeline.statistics.Statistics.Counted;

/**
 * The school years in which each series can be counted, as in the published tables. Where a year is lacking, nobody's
 * category is known: a pupil not found in a file that was never delivered is not missing.
 */
final class AvailableYears implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Integer, Set<SchoolYear>> bySeries = new HashMap<>();

    AvailableYears(DeliveredYears delivered) {
        for (var counted : Statistics.series()) {
            var availability = delivered.of(counted.statistic(), counted.group());
            var years = new HashSet<>(availability.counted());
            availability.provisional().ifPresent(years::add);
            bySeries.put(counted.series().id(), years);
        }
    }

    boolean has(Counted<?> counted, SchoolYear year) {
        return of(counted).contains(year);
    }

    Collection<SchoolYear> of(Counted<?> counted) {
        return bySeries.getOrDefault(counted.series().id(), Set.of());
    }
}
