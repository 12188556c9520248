package no.tromsfylke.overgang.pipeline.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.publication.Catalogue;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;

/** Declared statistics as entries of the published catalogue. */
final class StatisticEntries {

    private record Sum(AreaLevel level, Breakdown by) {}

    private StatisticEntries() {}

    static Catalogue.Statistic of(Statistic<?> statistic) {
        var margins = margins(statistic);
        return new Catalogue.Statistic(
                statistic.id(),
                statistic.theme(),
                statistic.theme(),
                protectionClass(statistic.protection()),
                statistic.categories().stream().anyMatch(category -> category.sensitive()),
                statistic.titles(),
                statistic.definition(),
                statistic.cautions(),
                statistic.sources(),
                new Catalogue.Population(
                        statistic.population().id(), statistic.population().titles()),
                statistic
                        .refinement()
                        .map(parent -> new Catalogue.Refinement(parent.statistic(), parent.categories()))
                        .orElse(null),
                statistic.categories().stream()
                        .map(category ->
                                new Catalogue.Category(category.code(), category.titles(), category.sensitive()))
                        .toList(),
                margins.stream().map(Catalogue.Margin::areaLevel).distinct().toList(),
                margins,
                statistic.groups().stream()
                        .map(group -> new Catalogue.Group(group.code(), group.titles()))
                        .toList(),
                statistic.breaks().stream()
                        .map(each -> new Catalogue.Break(each.year().label(), each.titles()))
                        .toList());
    }

    static Catalogue.ProtectionClass protectionClass(Protection protection) {
        return switch (protection) {
            case PERSONAL -> Catalogue.ProtectionClass.P;
            case SERVICE -> Catalogue.ProtectionClass.S;
            case OPEN -> Catalogue.ProtectionClass.O;
        };
    }

    /** The sums of the statistic and of its groups, one entry an area and breakdown. */
    private static List<Catalogue.Margin> margins(Statistic<?> statistic) {
        Map<Sum, TreeSet<Integer>> years = new LinkedHashMap<>();
        Stream.concat(
                        statistic.margins().stream(),
                        statistic.groups().stream().flatMap(group -> statistic.marginsOf(group).stream()))
                .forEach(margin -> years.computeIfAbsent(sum(margin), key -> new TreeSet<>())
                        .add(margin.years()));
        return years.entrySet().stream()
                .map(entry -> new Catalogue.Margin(
                        entry.getKey().level().code(), by(entry.getKey().by()), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Sum sum(Margin margin) {
        return new Sum(margin.areaLevel(), margin.by());
    }

    private static String by(Breakdown by) {
        return switch (by) {
            case NONE -> "area";
            case LEVEL -> "level";
            case PROGRAMME -> "programme";
        };
    }
}
