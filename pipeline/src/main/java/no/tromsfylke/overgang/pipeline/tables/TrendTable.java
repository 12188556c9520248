package no.tromsfylke.overgang.pipeline.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import no.tromsfylke.overgang.pipeline.inference.Proportion;
import no.tromsfylke.overgang.pipeline.inference.Trend;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Status;
import no.tromsfylke.overgang.pipeline.publication.PublishedTables;
import no.tromsfylke.overgang.pipeline.publication.Table;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** How published shares develop; made of what is shown only. */
public final class TrendTable {

    /** Fewer single years than this and blocks of years are tried instead. */
    private static final int SINGLE_YEARS = 4;

    private static final int BLOCKS = 3;

    private record Key(
            String statistic,
            String areaLevel,
            String area,
            String programme,
            String level,
            String group,
            int categoryPosition,
            String category) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::statistic, KeyOrder.TEXT)
            .thenComparing(Key::areaLevel, KeyOrder.TEXT)
            .thenComparing(Key::area, KeyOrder.TEXT)
            .thenComparing(Key::programme, KeyOrder.TEXT)
            .thenComparing(Key::level, KeyOrder.TEXT)
            .thenComparing(Key::group, KeyOrder.TEXT)
            .thenComparingInt(Key::categoryPosition);

    /** A published share and the last school year of its span. */
    private record Shown(SchoolYear year, int years, Proportion share) {}

    private TrendTable() {}

    /**
     * One row a series with enough published points.
     *
     * @param lastBreak the latest school year from which a statistic's definition is a new one
     */
    public static Table of(List<SafeMargin> margins, Function<String, Optional<SchoolYear>> lastBreak) {
        Map<Key, List<Shown>> series = new TreeMap<>(ORDER);
        margins.forEach(margin -> addTo(series, margin));
        var rows = new ArrayList<Object[]>();
        series.forEach((key, shown) -> {
            var comparable = lastBreak
                    .apply(key.statistic())
                    .map(from -> since(from, shown))
                    .orElse(shown);
            row(key, comparable).ifPresent(rows::add);
        });
        return new Table(PublishedTables.trends(), rows);
    }

    private static void addTo(Map<Key, List<Shown>> series, SafeMargin margin) {
        var key = margin.key();
        for (int i = 0; i < margin.cells().size(); i++) {
            var cell = margin.cells().get(i);
            if (cell.status() == Status.PUBLISHED && !key.span().isPooled()) {
                series.computeIfAbsent(
                                new Key(
                                        key.statistic(),
                                        key.areaLevel().code(),
                                        key.area(),
                                        key.programme(),
                                        key.level(),
                                        key.group(),
                                        i,
                                        cell.category()),
                                k -> new ArrayList<>())
                        .add(new Shown(
                                key.span().last(), key.span().years(), new Proportion(cell.count(), cell.total())));
            }
        }
    }

    /** Spans that lie wholly after a break. */
    private static List<Shown> since(SchoolYear from, List<Shown> shown) {
        return shown.stream()
                .filter(each -> each.year().plus(1 - each.years()).compareTo(from) >= 0)
                .toList();
    }

    private static Optional<Object[]> row(Key key, List<Shown> shown) {
        var single = of(1, shown);
        if (single.size() >= SINGLE_YEARS) {
            return row(key, 1, single);
        }
        var blocks = of(3, shown);
        return blocks.size() >= BLOCKS ? row(key, 3, blocks) : Optional.empty();
    }

    private static List<Shown> of(int years, List<Shown> shown) {
        return shown.stream()
                .filter(each -> each.years() == years)
                .sorted(Comparator.comparing(Shown::year))
                .toList();
    }

    private static Optional<Object[]> row(Key key, int years, List<Shown> points) {
        return Trend.find(points.stream()
                        .map(point -> new Trend.Point(point.year().firstYear(), point.share()))
                        .toList())
                .map(trend -> new Object[] {
                    key.statistic(),
                    key.areaLevel(),
                    key.area(),
                    key.programme(),
                    key.level(),
                    key.group(),
                    key.category(),
                    years,
                    new SchoolYear(trend.first().year()).label(),
                    new SchoolYear(trend.last().year()).label(),
                    trend.points(),
                    trend.first().share().share().orElseThrow(),
                    trend.last().share().share().orElseThrow(),
                    trend.slope(),
                    trend.test().map(Trend.Test::z).orElse(null),
                    trend.test().map(Trend.Test::p).orElse(null),
                    trend.change().value(),
                    trend.change().low(),
                    trend.change().high(),
                    trend.verdict().id()
                });
    }
}
