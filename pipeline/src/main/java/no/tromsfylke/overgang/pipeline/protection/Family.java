package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/**
 * Everything counted over one root population in one block of years: what an attacker can combine. Blocks never overlap,
 * so families are independent of each other, and can be decided in parallel.
 *
 * @param population id of the root population
 * @param lastYear of the block
 * @param margins counted or provisional, of classes P and S
 */
record Family(String population, SchoolYear lastYear, List<StatisticMargin> margins) {

    private static final Map<String, String> POPULATIONS = Statistics.declared().stream()
            .filter(statistic -> statistic.protection() != Protection.OPEN)
            .collect(Collectors.toUnmodifiableMap(
                    Statistic::id, statistic -> statistic.population().id()));

    Family {
        margins = List.copyOf(margins);
    }

    private record Key(String population, SchoolYear lastYear) {}

    /** All families of single years and blocks; pooled margins belong to none. */
    static List<Family> of(List<StatisticMargin> margins) {
        Map<Key, List<StatisticMargin>> families = new LinkedHashMap<>();
        margins.stream()
                .filter(Family::isProtected)
                .filter(counted -> !counted.margin().key().span().isPooled())
                .sorted(Comparator.comparing(
                        counted -> counted.margin().key().span().last()))
                .forEach(counted -> families.computeIfAbsent(key(counted), key -> new ArrayList<>())
                        .add(counted));
        return families.entrySet().stream()
                .map(entry ->
                        new Family(entry.getKey().population(), entry.getKey().lastYear(), entry.getValue()))
                .toList();
    }

    /** Whether a margin holds numbers of persons. */
    static boolean isProtected(StatisticMargin counted) {
        var state = counted.margin().state();
        return counted.statistic().protection() != Protection.OPEN
                && (state == State.COUNTED || state == State.PROVISIONAL);
    }

    private static Key key(StatisticMargin counted) {
        return new Key(
                counted.statistic().population().id(),
                counted.margin().key().span().last().blockEnd());
    }

    /** The root population a margin is counted over; empty for one that is no longer counted, or of no persons. */
    static String populationOf(MarginKey key) {
        return POPULATIONS.getOrDefault(key.statistic(), "");
    }

    String name() {
        return population + " " + lastYear.label();
    }
}
