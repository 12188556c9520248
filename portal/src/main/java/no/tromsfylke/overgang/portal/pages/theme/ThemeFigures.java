package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Bars;
import no.tromsfylke.overgang.portal.figures.Break;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.DotInterval;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.figures.HeatTable;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.Trend;
import no.tromsfylke.overgang.portal.language.Sentences;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Captions;
import no.tromsfylke.overgang.portal.pages.chart.Charts;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.Grid;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Region;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Status;

/** Makes the figure of a theme page from what is selected. */
public final class ThemeFigures {
    private final PageContext context;
    private final String id;
    private final ThemeSelection chosen;
    private final Labels labels;
    private final Charts charts;
    private final Statistic statistic;

    /** The figure of a selection, with an id that is the only one of its page. */
    public ThemeFigures(PageContext context, String id, ThemeSelection chosen, Charts charts) {
        this.context = context;
        this.id = id;
        this.chosen = chosen;
        this.labels = new Labels(context);
        this.charts = charts;
        this.statistic = chosen.statistic();
    }

    /** The figure; empty where no margin of the selection is published. */
    public Optional<FigureView> figure() {
        return switch (chosen.aspect()) {
            case CATEGORIES -> categories();
            case YEARS -> years();
            case AREAS ->
                statistic.findGroup("all").isEmpty() && statistic.groups().size() > 1 ? areasByGroup() : areas();
            case GROUPS -> groups();
            case SIBLINGS -> siblings();
            case PROGRAMMES ->
                breakdown(
                        "column.programme",
                        context.catalogue().region().programmes().stream()
                                .map(Region.Programme::code)
                                .toList(),
                        Cell.Key::programme,
                        labels::programme);
            case WHEEL -> new WheelFigure(context, charts).figure(id);
            case LEVELS -> breakdown("column.level", List.of("vg1", "vg2", "vg3"), Cell.Key::level, labels::grade);
        };
    }

    private Optional<FigureView> categories() {
        List<Statistic.Category> categories = statistic.categories();
        Grid grid = compared(
                context.text("column.category"),
                categories.stream().map(c -> c.titles().in(context.language())).toList(),
                (area, place) ->
                        chosen.key().ofCategory(categories.get(place).code()).inArea(area.level(), area.code()));
        Axis axis = charts.axis(List.of(statistic), key -> true);
        return view(
                grid,
                title(labels.area(chosen.area().level(), chosen.area().code()), period()),
                caption -> grid.lines().size() == 1
                        ? new Bars(caption, axis, grid.places(), Charts.series(grid))
                        : new DotInterval(caption, axis, grid.places(), Charts.series(grid)));
    }

    private Optional<FigureView> years() {
        List<String> periods = chosen.periods();
        Grid grid = compared(
                context.text("column.school_year"),
                periods.stream()
                        .map(y -> context.numbers().period(y, chosen.years()))
                        .toList(),
                (area, place) -> chosen.key().inYear(periods.get(place)).inArea(area.level(), area.code()));
        Axis axis = charts.axis(List.of(statistic), this::ofCategory);
        return view(
                grid,
                title(
                        categoryTitle(),
                        labels.area(chosen.area().level(), chosen.area().code())),
                caption -> new Trend(caption, axis, grid.places(), Charts.series(grid), breaks(periods)));
    }

    /** A rule before the first period that begins at or after the break and is not the first shown. */
    public List<Break> breaks(List<String> periods) {
        List<Break> breaks = new ArrayList<>();
        List<Statistic.Break> regional = context.catalogue().breaks();
        for (Statistic.Break one : context.catalogue().breaksOf(statistic)) {
            for (int i = 1; i < periods.size(); i++) {
                if (periods.get(i - 1).compareTo(one.schoolYear()) < 0
                        && periods.get(i).compareTo(one.schoolYear()) >= 0) {
                    breaks.add(new Break(
                            i,
                            one.titles().in(context.language()),
                            regional.contains(one) ? Break.Kind.COUNTY : Break.Kind.DEFINITION));
                }
            }
        }
        return breaks;
    }

    private Optional<FigureView> areas() {
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
        Grid grid = new Grid(
                labels.level(level),
                areas.stream().map(a -> labels.area(a.level(), a.code())).toList(),
                lines);
        Axis axis = charts.axis(List.of(statistic), this::ofCategory);
        return view(
                grid,
                title(categoryTitle(), period()),
                caption -> new DotInterval(caption, axis, grid.places(), Charts.series(grid)));
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

    private Optional<FigureView> areasByGroup() {
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
        Grid grid = new Grid(
                context.text("column.group"),
                groups.stream().map(g -> g.titles().in(context.language())).toList(),
                lines);
        return view(grid, title(categoryTitle(), period()), caption -> heat(caption, grid));
    }

    static HeatTable heat(Caption caption, Grid grid) {
        return new HeatTable(
                caption,
                Axis.percent(1),
                grid.places(),
                grid.lines().stream()
                        .map(l -> new HeatTable.Row(
                                l.label(), l.cells().stream().map(Charts::value).toList()))
                        .toList());
    }

    private Optional<FigureView> groups() {
        List<Statistic.Group> groups = statistic.groups();
        Grid grid = compared(
                context.text("column.group"),
                groups.stream().map(g -> g.titles().in(context.language())).toList(),
                (area, place) -> chosen.key()
                        .inArea(area.level(), area.code())
                        .inGroup(groups.get(place).code()));
        Axis axis = charts.axis(List.of(statistic), this::ofCategory);
        return view(
                grid,
                title(
                        categoryTitle(),
                        labels.area(chosen.area().level(), chosen.area().code()),
                        period()),
                caption -> new DotInterval(caption, axis, grid.places(), Charts.series(grid)));
    }

    private Optional<FigureView> siblings() {
        List<Statistic> siblings = ThemeSelection.siblings(chosen.statistics(), statistic);
        Grid grid = compared(
                context.text("column.statistic"),
                siblings.stream().map(s -> s.titles().in(context.language())).toList(),
                (area, place) -> chosen.key()
                        .inArea(area.level(), area.code())
                        .ofStatistic(siblings.get(place).id()));
        Axis axis = charts.axis(siblings, this::ofCategory);
        String category = chosen.category().titles().in(context.language());
        return view(
                grid,
                context.text("theme.siblings", category) + ", "
                        + labels.area(chosen.area().level(), chosen.area().code()) + ", " + period(),
                caption -> new DotInterval(caption, axis, grid.places(), Charts.series(grid)));
    }

    private Optional<FigureView> breakdown(
            String heading, List<String> codes, Function<Cell.Key, String> by, Function<String, String> label) {
        List<Cell> cells = context.publication()
                .cells(
                        statistic,
                        key -> ofCategory(key) && key.group().equals(chosen.group()) && codes.contains(by.apply(key)));
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
        Grid grid = new Grid(
                context.text(heading),
                present.stream().map(label).toList(),
                List.of(new Grid.Line(
                        labels.area(first.key().areaLevel(), first.key().area()),
                        SeriesRole.ONE,
                        present.stream()
                                .map(code -> shown.stream()
                                        .filter(c -> by.apply(c.key()).equals(code))
                                        .findFirst())
                                .toList())));
        Axis axis = charts.axis(List.of(statistic), this::ofCategory);
        return view(
                grid,
                title(categoryTitle(), labels.period(first.key())),
                caption -> new DotInterval(caption, axis, grid.places(), Charts.series(grid)));
    }

    private interface KeyOf {
        Cell.Key key(Area area, int place);
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

    private Optional<FigureView> view(Grid grid, String title, Function<Caption, Figure> figure) {
        if (grid.lines().get(0).cells().stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> sentences = sentences();
        String population = statistic.population().in(context.language());
        Caption caption =
                Captions.of(context, id, title, population, sentences.isEmpty() ? title : String.join(" ", sentences));
        return Optional.of(charts.view(
                figure.apply(caption), grid, sentences, statistic.definition().in(context.language())));
    }

    /** What the selected number says, how it changed, and the region's beside it. */
    private List<String> sentences() {
        if (chosen.aspect() == ThemeAspect.SIBLINGS) {
            return List.of(context.text("theme.siblings", statistic.population().in(context.language())));
        }
        List<String> sentences = new ArrayList<>();
        Optional<Cell> cell = find(chosen.key());
        cell.ifPresent(c -> sentences.add(context.sentences().cell(subject(chosen.area()), c)));
        cell.filter(c -> c.status() == Status.PUBLISHED)
                .flatMap(c -> chosen.before(context, c)
                        .flatMap(b -> context.sentences().change(b, c)))
                .ifPresent(sentences::add);
        Area.comparator(context.catalogue().region(), chosen.area(), statistic)
                .ifPresent(whole -> find(chosen.key().inArea(whole.level(), whole.code()))
                        .ifPresent(c -> sentences.add(context.sentences().cell(subject(whole), c))));
        return sentences;
    }

    private Sentences.Subject subject(Area area) {
        return new Sentences.Subject(
                statistic,
                chosen.category(),
                Labels.realGroup(statistic, chosen.group()),
                labels.area(area.level(), area.code()));
    }

    private boolean ofCategory(Cell.Key key) {
        return key.category().equals(chosen.category().code());
    }

    private String categoryTitle() {
        return chosen.category().titles().in(context.language());
    }

    private String period() {
        return context.numbers().period(chosen.schoolYear(), chosen.years());
    }

    private String title(String... parts) {
        return statistic.titles().in(context.language()) + ": " + String.join(", ", parts);
    }

    private Optional<Cell> find(Cell.Key key) {
        return context.publication().find(key);
    }
}
