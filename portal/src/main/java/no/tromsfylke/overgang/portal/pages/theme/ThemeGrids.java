package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Grid;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** Which cells of the publication a theme's figure shows, and beside which: one grid for each side of a statistic. */
final class ThemeGrids {
    private final PageContext context;
    private final ThemeSelection chosen;
    private final Labels labels;
    private final Statistic statistic;

    ThemeGrids(PageContext context, ThemeSelection chosen) {
        this.context = context;
        this.chosen = chosen;
        this.labels = new Labels(context);
        this.statistic = chosen.statistic();
    }

    private interface KeyOf {
        Cell.Key key(Area area, int place);
    }

    /** The categories of the statistic. */
    Grid categories() {
        List<Statistic.Category> categories = statistic.categories();
        return compared(
                context.text("column.category"),
                categories.stream().map(c -> c.titles().in(context.language())).toList(),
                (area, place) ->
                        chosen.key().ofCategory(categories.get(place).code()).inArea(area.level(), area.code()));
    }

    /** The periods. */
    Grid years() {
        List<String> periods = chosen.periods();
        return compared(
                context.text("column.school_year"),
                periods.stream()
                        .map(y -> context.numbers().period(y, chosen.years()))
                        .toList(),
                (area, place) -> chosen.key().inYear(periods.get(place)).inArea(area.level(), area.code()));
    }

    /** The groups of the statistic. */
    Grid groups() {
        List<Statistic.Group> groups = statistic.groups();
        return compared(
                context.text("column.group"),
                groups.stream().map(g -> g.titles().in(context.language())).toList(),
                (area, place) -> chosen.key()
                        .inArea(area.level(), area.code())
                        .inGroup(groups.get(place).code()));
    }

    /** The statistics that divide pupils into the same categories. */
    Grid siblings(List<Statistic> siblings) {
        return compared(
                context.text("column.statistic"),
                siblings.stream().map(s -> s.titles().in(context.language())).toList(),
                (area, place) -> chosen.key()
                        .inArea(area.level(), area.code())
                        .ofStatistic(siblings.get(place).id()));
    }

    /** The areas of one level, and the whole they are parts of beside each of them. */
    Grid areas() {
        String level = areaLevel();
        List<Area> areas = chosen.areasOf(level);
        Optional<Area> whole = Area.comparator(context.catalogue().region(), areas.get(0), statistic);
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(new Grid.Line(
                labels.level(level),
                SeriesRole.ONE,
                areas.stream()
                        .map(a -> find(chosen.key().inArea(a.level(), a.code())))
                        .toList()));
        whole.ifPresent(w -> lines.add(new Grid.Line(
                labels.area(w.level(), w.code()),
                SeriesRole.REGION,
                areas.stream()
                        .map(a -> find(chosen.key().inArea(w.level(), w.code())))
                        .toList())));
        return new Grid(
                labels.level(level),
                areas.stream().map(a -> labels.area(a.level(), a.code())).toList(),
                lines);
    }

    /** The level whose areas stand beside each other: that of the selected area, or the one inside it. */
    private String areaLevel() {
        String level = chosen.area().level();
        List<String> levels = statistic.areaLevels();
        if (level.equals("region") && levels.contains("municipality")) {
            return "municipality";
        }
        return level.equals("region_schools") || level.equals("region")
                ? (levels.contains("upper_school") ? "upper_school" : level)
                : level;
    }

    /** A line of groups for each municipality and for the region. */
    Grid areasByGroup() {
        List<Area> areas = new ArrayList<>(chosen.areasOf("municipality"));
        areas.addAll(chosen.areasOf("region"));
        List<Statistic.Group> groups = statistic.groups();
        List<Grid.Line> lines = new ArrayList<>();
        for (Area area : areas) {
            lines.add(new Grid.Line(
                    labels.area(area.level(), area.code()),
                    SeriesRole.ONE,
                    groups.stream()
                            .map(g -> find(chosen.key()
                                    .inArea(area.level(), area.code())
                                    .inGroup(g.code())))
                            .toList()));
        }
        return new Grid(
                context.text("column.group"),
                groups.stream().map(g -> g.titles().in(context.language())).toList(),
                lines);
    }

    /** A further breakdown, e.g. by programme, in the span and period it is published for; empty where it is not. */
    Optional<Grid> breakdown(
            String heading, List<String> codes, Function<Cell.Key, String> by, Function<String, String> label) {
        List<Cell> cells = context.publication()
                .cells(
                        statistic,
                        key -> key.category().equals(chosen.category().code())
                                && key.group().equals(chosen.group())
                                && codes.contains(by.apply(key)));
        // Breakdowns have spans of their own: a programme is published in three-year blocks only.
        int years = cells.stream().anyMatch(c -> c.key().years() == chosen.years())
                ? chosen.years()
                : cells.stream().mapToInt(c -> c.key().years()).max().orElse(1);
        String year = cells.stream()
                .filter(c -> c.key().years() == years)
                .map(c -> c.key().schoolYear())
                .filter(y -> y.compareTo(chosen.schoolYear()) <= 0)
                .max(String::compareTo)
                .or(() -> cells.stream()
                        .filter(c -> c.key().years() == years)
                        .map(c -> c.key().schoolYear())
                        .min(String::compareTo))
                .orElse("");
        List<Cell> shown = cells.stream()
                .filter(c -> c.key().years() == years && c.key().schoolYear().equals(year))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<String> present = codes.stream()
                .filter(code -> shown.stream().anyMatch(c -> by.apply(c.key()).equals(code)))
                .toList();
        Cell first = shown.get(0);
        return Optional.of(new Grid(
                context.text(heading),
                present.stream().map(label).toList(),
                List.of(new Grid.Line(
                        labels.area(first.key().areaLevel(), first.key().area()),
                        SeriesRole.ONE,
                        present.stream()
                                .map(code -> shown.stream()
                                        .filter(c -> by.apply(c.key()).equals(code))
                                        .findFirst())
                                .toList()))));
    }

    /** The selected area's cells, with those of the region beside them where the area is a part of it. */
    private Grid compared(String heading, List<String> places, KeyOf keyOf) {
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(line(chosen.area(), SeriesRole.ONE, places.size(), keyOf));
        Area.comparator(context.catalogue().region(), chosen.area(), statistic)
                .ifPresent(whole -> lines.add(line(whole, SeriesRole.REGION, places.size(), keyOf)));
        return new Grid(heading, places, lines);
    }

    private Grid.Line line(Area area, SeriesRole role, int places, KeyOf keyOf) {
        List<Optional<Cell>> cells = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            cells.add(find(keyOf.key(area, place)));
        }
        return new Grid.Line(labels.area(area.level(), area.code()), role, cells);
    }

    private Optional<Cell> find(Cell.Key key) {
        return context.publication().find(key);
    }
}
