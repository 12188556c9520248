package no.tromsfylke.overgang.pipeline.protection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.statistics.Cell;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Identities;
import no.tromsfylke.overgang.pipeline.statistics.Identity;
import no.tromsfylke.overgang.pipeline.statistics.Population;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Refinement;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/**
 * Statistics of which nothing is shown below the region. Of those mapped so much is told that the search cannot hold all
 * inequalities between statistics in every municipality: they are stated for the region only, and of services to a part of
 * the pupils only its size is protected. So below the region no such inequality may have all its statistics shown, and no
 * such service is. In all other families everything is stated everywhere.
 */
final class Withheld {

    /** Populations of which that much is told. */
    private static final Set<String> INTERWOVEN = Set.of(Population.MAPPED.id());

    private static final Set<String> BOUND = findBound();

    private Withheld() {}

    /** Whether below the region inequalities of a statistic are not stated, and of services no more than their size. */
    static boolean isInterwoven(Statistic<?> statistic) {
        return INTERWOVEN.contains(statistic.population().id());
    }

    static boolean isWithheld(Statistic<?> statistic, Group<?> group, AreaLevel level) {
        if (!isInterwoven(statistic)) {
            return false;
        }
        boolean isService = statistic.protection() == Protection.SERVICE && statistic.isRefined(group);
        return isBelowRegion(level) && (isService || BOUND.contains(statistic.id()));
    }

    private static boolean isBelowRegion(AreaLevel level) {
        return level != AreaLevel.REGION && level != AreaLevel.REGION_SCHOOLS;
    }

    /** Parents of other statistics are kept before those, and all else in the order of the catalogue. */
    private static Set<String> findBound() {
        var parents = parents();
        var inequalities = Identities.all().stream()
                .filter(identity -> identity.relation() == Identity.Relation.AT_LEAST && !identity.isOfPopulation())
                .map(Withheld::statistics)
                .toList();
        var kept = new HashSet<String>();
        var bound = new HashSet<String>();
        Statistics.declared().stream()
                .filter(Withheld::isToldBelowRegion)
                .map(Statistic::id)
                .sorted(Comparator.comparing(id -> !parents.contains(id)))
                .forEach(id -> {
                    kept.add(id);
                    if (inequalities.stream().anyMatch(all -> all.contains(id) && kept.containsAll(all))) {
                        kept.remove(id);
                        bound.add(id);
                    }
                });
        return Set.copyOf(bound);
    }

    private static Set<String> statistics(Identity identity) {
        return identity.sum().coefficients().keySet().stream()
                .map(Cell::statistic)
                .collect(Collectors.toSet());
    }

    private static boolean isToldBelowRegion(Statistic<?> statistic) {
        return isInterwoven(statistic)
                && statistic.protection() != Protection.OPEN
                && statistic.margins().stream().anyMatch(margin -> isBelowRegion(margin.areaLevel()));
    }

    private static Set<String> parents() {
        return Statistics.declared().stream()
                .flatMap(statistic ->
                        statistic.groups().stream().flatMap(group -> statistic.refinementOf(group).stream()))
                .map(Refinement::statistic)
                .collect(Collectors.toSet());
    }

    /** Those withheld because of an inequality, in alphabetical order. */
    static List<String> bound() {
        return BOUND.stream().sorted().toList();
    }
}
