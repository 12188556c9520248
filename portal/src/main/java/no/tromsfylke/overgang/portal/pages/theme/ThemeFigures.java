package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Bars;
import no.tromsfylke.overgang.portal.figures.Break;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.DotInterval;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.figures.HeatTable;
import no.tromsfylke.overgang.portal.figures.Trend;
import no.tromsfylke.overgang.portal.language.Phrases;
import no.tromsfylke.overgang.portal.language.Sentences;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Captions;
import no.tromsfylke.overgang.portal.pages.chart.Charts;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.Grid;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.chart.PopulationText;
import no.tromsfylke.overgang.portal.publication.Catalogue;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Region;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Status;

/** Makes the figure of a theme page from what is selected. */
public final class ThemeFigures {
    /** Where the first clause of a break's title ends: there is no room for more above a rule. */
    private static final Pattern AFTER_FIRST_CLAUSE = Pattern.compile(", |\\.(?: (?=\\p{Lu})|$)");

    /** A line is not to end between a day and its month. */
    private static final Pattern DAY_BEFORE_MONTH = Pattern.compile("(\\b\\d{1,2}\\.?) (?=\\p{L})");

    private final PageContext context;
    private final String id;
    private final ThemeSelection chosen;
    private final Labels labels;
    private final Charts charts;
    private final ThemeGrids grids;
    private final Statistic statistic;

    /** The figure of a selection, with an id that is the only one of its page. */
    public ThemeFigures(PageContext context, String id, ThemeSelection chosen, Charts charts) {
        this.context = context;
        this.id = id;
        this.chosen = chosen;
        this.labels = new Labels(context);
        this.charts = charts;
        this.grids = new ThemeGrids(context, chosen);
        this.statistic = chosen.statistic();
    }

    /** The figure; empty where no margin of the selection is published. */
    public Optional<FigureView> figure() {
        return switch (chosen.aspect()) {
            case CATEGORIES -> categories();
            case YEARS -> years();
            case AREAS -> chosen.showsAllGroups() ? areasByGroup() : areas();
            case GROUPS -> dots(grids.groups(), ownAxis(), title(ofAllGroups(), areaTitle(), period()));
            case SIBLINGS -> siblings();
            case PROGRAMMES ->
                breakdown(grids.breakdown(
                        "column.programme",
                        context.catalogue().region().programmes().stream()
                                .map(Region.Programme::code)
                                .toList(),
                        Cell.Key::programme,
                        labels::programme));
            case WHEEL ->
                new WheelFigure(context, charts).figure(id, ThemeWish.open().inYear(chosen.schoolYear()));
            case LEVELS ->
                breakdown(
                        grids.breakdown("column.level", List.of("vg1", "vg2", "vg3"), Cell.Key::level, labels::grade));
        };
    }

    private Optional<FigureView> categories() {
        Grid grid = grids.categories();
        Axis axis = charts.axis(List.of(statistic), key -> true);
        return view(
                grid,
                title(context.phrases().whole(statistic, group()), areaTitle(), period()),
                caption -> grid.lines().size() == 1
                        ? new Bars(caption, axis, grid.places(), Charts.series(grid))
                        : new DotInterval(caption, axis, grid.places(), Charts.series(grid)));
    }

    private Optional<FigureView> years() {
        Grid grid = grids.years();
        return view(
                grid,
                title(ofGroup(), areaTitle()),
                caption -> new Trend(caption, ownAxis(), grid.places(), Charts.series(grid), breaks(chosen.periods())));
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
                            firstClause(one.titles().in(context.language())),
                            regional.contains(one) ? Break.Kind.COUNTY : Break.Kind.DEFINITION));
                }
            }
        }
        return breaks;
    }

    private static String firstClause(String title) {
        Matcher end = AFTER_FIRST_CLAUSE.matcher(title);
        String clause = end.find() ? title.substring(0, end.start()) : title;
        return DAY_BEFORE_MONTH.matcher(clause).replaceAll("$1\u00a0");
    }

    private Optional<FigureView> areas() {
        return dots(grids.areas(), ownAxis(), title(ofGroup(), period()));
    }

    private Optional<FigureView> areasByGroup() {
        Grid grid = grids.areasByGroup();
        return view(grid, title(ofAllGroups(), period()), caption -> heat(caption, grid));
    }

    private static HeatTable heat(Caption caption, Grid grid) {
        return new HeatTable(
                caption,
                Axis.percent(1),
                grid.places(),
                grid.lines().stream()
                        .map(l -> new HeatTable.Row(
                                l.label(), l.cells().stream().map(Charts::value).toList()))
                        .toList());
    }

    private Optional<FigureView> siblings() {
        List<Statistic> siblings = ThemeSelection.siblings(chosen.statistics(), statistic);
        String theme = context.catalogue()
                .findTheme(statistic.theme())
                .map(Catalogue.Theme::titles)
                .orElse(statistic.titles())
                .in(context.language());
        return dots(
                grids.siblings(siblings),
                charts.axis(siblings, this::ofCategory),
                title(context.phrases().common(theme, chosen.category()), areaTitle(), period()));
    }

    private Optional<FigureView> breakdown(Optional<Grid> grid) {
        return grid.flatMap(found -> {
            Cell.Key first = found.cells().get(0).key();
            return dots(
                    found,
                    ownAxis(),
                    title(ofGroup(), labels.areaInside(first.areaLevel(), first.area()), labels.period(first)));
        });
    }

    private Optional<FigureView> dots(Grid grid, Axis axis, String title) {
        return view(grid, title, caption -> new DotInterval(caption, axis, grid.places(), Charts.series(grid)));
    }

    private Optional<FigureView> view(Grid grid, String title, Function<Caption, Figure> figure) {
        if (grid.lines().get(0).cells().stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> sentences = sentences();
        String population = PopulationText.of(context, statistic);
        Caption caption =
                Captions.of(context, id, title, population, sentences.isEmpty() ? title : String.join(" ", sentences));
        return Optional.of(charts.view(
                figure.apply(caption), grid, sentences, statistic.definition().in(context.language())));
    }

    /** What the selected number says, how it changed, and the region's beside it; how to read a figure of many numbers. */
    private List<String> sentences() {
        return switch (chosen.aspect()) {
            case SIBLINGS, GROUPS -> {
                List<String> sentences = new ArrayList<>(ofTheNumber());
                sentences.add(context.text("theme.dots"));
                yield sentences;
            }
            case AREAS ->
                chosen.showsAllGroups()
                        ? List.of(context.text(
                                "theme.heat",
                                Phrases.inside(chosen.category().titles().in(context.language()))))
                        : ofTheNumber();
            default -> ofTheNumber();
        };
    }

    private List<String> ofTheNumber() {
        List<String> sentences = new ArrayList<>();
        Optional<Cell> cell = find(chosen.key());
        cell.ifPresent(c -> sentences.add(context.sentences().cell(subject(chosen.area()), c)));
        cell.filter(c -> c.status() == Status.PUBLISHED)
                .flatMap(c -> chosen.before(context, c)
                        .flatMap(b -> context.sentences().change(b, c)))
                .ifPresent(sentences::add);
        if (chosen.isLastShown(context)) {
            sentences.add(context.text("theme.last_shown"));
        }
        Area.comparator(context.catalogue().region(), chosen.area(), statistic)
                .ifPresent(whole -> find(chosen.key().inArea(whole.level(), whole.code()))
                        .ifPresent(c -> sentences.add(context.sentences().cell(subject(whole), c))));
        return sentences;
    }

    private Sentences.Subject subject(Area area) {
        return new Sentences.Subject(statistic, chosen.category(), group(), labels.area(area.level(), area.code()));
    }

    private Axis ownAxis() {
        return charts.axis(List.of(statistic), this::ofCategory);
    }

    private boolean ofCategory(Cell.Key key) {
        return key.category().equals(chosen.category().code());
    }

    private String areaTitle() {
        return labels.areaInside(chosen.area().level(), chosen.area().code());
    }

    private String period() {
        return context.numbers().period(chosen.schoolYear(), chosen.years());
    }

    private Optional<Statistic.Group> group() {
        return Labels.realGroup(statistic, chosen.group());
    }

    private String ofGroup() {
        return context.phrases().part(statistic, group(), chosen.category());
    }

    private String ofAllGroups() {
        return context.phrases().part(statistic, Optional.empty(), chosen.category());
    }

    private static String title(String... parts) {
        return String.join(", ", parts);
    }

    private Optional<Cell> find(Cell.Key key) {
        return context.publication().find(key);
    }
}
