package no.tromsfylke.overgang.pipeline.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Series;
import no.tromsfylke.overgang.pipeline.population.Unit;

/** All statistics of the project, in the order of their themes, and the counting of units by them. */
public final class Statistics {

    /**
     * One group of one statistic, as it is counted.
     *
     * @param <U> what is counted
     */
    public record Counted<U extends Unit>(Statistic<U> statistic, Group<U> group, Series series) {

        /** The position of the category a unit of the population falls into; empty where it is not in the group. */
        public OptionalInt find(Unit unit) {
            U own = statistic.population().unit().cast(unit);
            return statistic.includes(own, group)
                    ? OptionalInt.of(statistic.position(own, group))
                    : OptionalInt.empty();
        }

        private void count(Unit unit, InnerCells into) {
            U own = statistic.population().unit().cast(unit);
            if (statistic.includes(own, group)) {
                into.add(series, own.year(), own.place(), statistic.position(own, group), own.size());
            }
        }
    }

    private static final List<Statistic<?>> ALL = all();
    private static final List<Counted<?>> COUNTED = counted();
    private static final Map<Class<?>, List<Counted<?>>> BY_UNIT = byUnit();

    private Statistics() {}

    private static List<Statistic<?>> all() {
        var all = new ArrayList<Statistic<?>>();
        for (var theme : Theme.values()) {
            all.addAll(theme.declare());
        }
        return List.copyOf(all);
    }

    private static List<Counted<?>> counted() {
        var counted = new ArrayList<Counted<?>>();
        ALL.forEach(statistic -> addGroups(statistic, counted));
        return List.copyOf(counted);
    }

    private static <U extends Unit> void addGroups(Statistic<U> statistic, List<Counted<?>> counted) {
        for (var group : statistic.groups()) {
            var series = new Series(
                    counted.size(),
                    statistic.id(),
                    group.code(),
                    statistic.categories().stream().map(Category::code).toList(),
                    statistic.marginsOf(group),
                    statistic.levels());
            counted.add(new Counted<>(statistic, group, series));
        }
    }

    private static Map<Class<?>, List<Counted<?>>> byUnit() {
        var byUnit = new HashMap<Class<?>, List<Counted<?>>>();
        COUNTED.forEach(counted -> byUnit.computeIfAbsent(
                        counted.statistic().population().unit(), unit -> new ArrayList<>())
                .add(counted));
        return byUnit;
    }

    /** Every statistic, in the order of the catalogue. */
    public static List<Statistic<?>> declared() {
        return ALL;
    }

    /** Every group of every statistic, in the order of the catalogue. */
    public static List<Counted<?>> series() {
        return COUNTED;
    }

    /**
     * How the whole population of a statistic is counted.
     *
     * @throws IllegalArgumentException if there is no such statistic
     */
    public static Series getSeries(String statistic) {
        return COUNTED.stream()
                .map(Counted::series)
                .filter(series ->
                        series.statistic().equals(statistic) && series.group().equals(Group.ALL))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No statistic " + statistic));
    }

    /** Counts a unit in every series it belongs to. */
    public static void count(Unit unit, InnerCells into) {
        for (var counted : BY_UNIT.getOrDefault(unit.getClass(), List.of())) {
            counted.count(unit, into);
        }
    }
}
