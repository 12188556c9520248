package no.tromsfylke.overgang.portal.pages.area;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.DotInterval;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Captions;
import no.tromsfylke.overgang.portal.pages.chart.Charts;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.Grid;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.chart.Panels;
import no.tromsfylke.overgang.portal.pages.theme.Area;
import no.tromsfylke.overgang.portal.pages.theme.ThemeSelection;
import no.tromsfylke.overgang.portal.pages.theme.ThemeWish;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** An area beside the region: the newest numbers of the main statistics, and each over the years. */
final class Profile {
    /** Where a topic is shown. */
    private enum Shown {
        /** Among the newest numbers. */
        NEWEST,
        /** There, and over the years: the few that tell how the transition goes, so that they are taken in at a glance. */
        OVER_TIME
    }

    /** A statistic and the category that is shown of it, and the theme page that tells more. */
    private record Topic(String statistic, String category, String page, Shown shown) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("risk.classification", "follow_up", "risiko", Shown.OVER_TIME),
            new Topic("risk.absence_over_6", "yes", "risiko", Shown.NEWEST),
            new Topic("risk.grade_1_or_iv", "yes", "risiko", Shown.NEWEST),
            new Topic("risk.np_level_1", "yes", "risiko", Shown.NEWEST),
            new Topic("follow_up.contact", "on_time", "oppfolging", Shown.OVER_TIME),
            new Topic("follow_up.coverage", "all_on_time", "oppfolging", Shown.NEWEST),
            new Topic("transition.direct", "in_upper_secondary", "overgang", Shown.OVER_TIME),
            new Topic("admission.offer", "first_choice", "inntak", Shown.OVER_TIME),
            new Topic("dropout.first_day", "attended", "frafall", Shown.OVER_TIME),
            new Topic("dropout.left", "left", "frafall", Shown.OVER_TIME),
            new Topic("completion.status", "completed_on_time", "gjennomforing", Shown.OVER_TIME));

    private final PageContext context;
    private final Area area;
    private final Charts charts;
    private final Labels labels;
    private final List<ThemeSelection> selections = new ArrayList<>();
    private final List<ThemeSelection> overTime = new ArrayList<>();
    private final Set<String> pages = new LinkedHashSet<>();

    Profile(PageContext context, Area area, String path) {
        this.context = context;
        this.area = area;
        this.charts = new Charts(context, path, Map.of());
        this.labels = new Labels(context);
        for (Topic topic : TOPICS) {
            context.catalogue()
                    .findStatistic(topic.statistic)
                    .filter(s -> s.areaLevels().contains(area.level()))
                    .ifPresent(s -> {
                        pages.add(topic.page);
                        ThemeSelection selection = select(s, topic.category);
                        selections.add(selection);
                        if (topic.shown == Shown.OVER_TIME) {
                            overTime.add(selection);
                        }
                    });
        }
    }

    private ThemeSelection select(Statistic statistic, String category) {
        return ThemeSelection.of(
                context,
                List.of(statistic),
                statistic,
                ThemeWish.open().in(area.parameter()).of(category));
    }

    /** The theme pages that know the area. */
    Set<String> pages() {
        return pages;
    }

    /** The newest numbers side by side. */
    Optional<FigureView> newest() {
        if (selections.isEmpty()) {
            return Optional.empty();
        }
        List<String> places = new ArrayList<>();
        List<Optional<Cell>> own = new ArrayList<>();
        List<Optional<Cell>> whole = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (ThemeSelection selection : selections) {
            ThemeSelection chosen = shownSelection(selection);
            Optional<Cell> cell = context.publication().find(chosen.key());
            places.add(what(chosen) + ", " + context.numbers().period(chosen.schoolYear(), chosen.years()));
            own.add(cell);
            whole.add(comparator(chosen)
                    .flatMap(w -> context.publication().find(chosen.key().inArea(w.level(), w.code()))));
        }
        String name = labels.area(area.level(), area.code());
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(new Grid.Line(name, SeriesRole.ONE, own));
        lines.add(new Grid.Line(comparatorName(), SeriesRole.REGION, whole));
        Grid grid = new Grid(context.text("column.statistic"), places, lines);
        String title = context.text("area.newest", name, comparatorName());
        sentences.add(context.text("area.newest.text"));
        Caption caption = Captions.of(context, "profil", title, "", title + ".");
        return Optional.of(charts.view(
                new DotInterval(caption, Axis.percent(1), grid.places(), Charts.series(grid)),
                grid,
                sentences,
                context.text("area.definition")));
    }

    /** The newest single year, or where that is hidden the newest three years together, if those are not. */
    private ThemeSelection shownSelection(ThemeSelection single) {
        boolean shown = context.publication()
                .find(single.key())
                .filter(c -> c.status().shown())
                .isPresent();
        if (shown || !single.spans().contains(3)) {
            return single;
        }
        ThemeSelection block = ThemeSelection.of(
                context,
                List.of(single.statistic()),
                single.statistic(),
                ThemeWish.open()
                        .in(area.parameter())
                        .of(single.category().code())
                        .over(3));
        return context.publication()
                        .find(block.key())
                        .filter(c -> c.status().shown())
                        .isPresent()
                ? block
                : single;
    }

    /** The main numbers over the years, on one axis. */
    Optional<FigureView> overTime() {
        TreeSet<String> periods = new TreeSet<>();
        int years = overTime.stream().mapToInt(ThemeSelection::years).min().orElse(1);
        overTime.stream().filter(c -> c.years() == years).forEach(c -> periods.addAll(c.periods()));
        List<Panels.Panel> panels = new ArrayList<>();
        for (ThemeSelection chosen : overTime) {
            if (chosen.years() == years) {
                List<Grid.Line> lines = new ArrayList<>();
                lines.add(line(chosen, periods, labels.area(area.level(), area.code()), SeriesRole.ONE, area));
                comparator(chosen)
                        .ifPresent(
                                whole -> lines.add(line(chosen, periods, comparatorName(), SeriesRole.REGION, whole)));
                panels.add(new Panels.Panel(what(chosen), lines));
            }
        }
        String name = labels.area(area.level(), area.code());
        return new Panels(context, charts)
                .view(
                        "utvikling",
                        context.text("area.over_time", name, comparatorName()),
                        "",
                        periods.stream()
                                .map(y -> context.numbers().period(y, years))
                                .toList(),
                        panels,
                        List.of(),
                        charts.axis(
                                overTime.stream().map(ThemeSelection::statistic).toList(), this::isOverTime),
                        List.of(),
                        context.text("area.definition"));
    }

    private Grid.Line line(ThemeSelection chosen, Set<String> periods, String label, SeriesRole role, Area place) {
        return new Grid.Line(
                label,
                role,
                periods.stream()
                        .map(year -> context.publication()
                                .find(chosen.key().inYear(year).inArea(place.level(), place.code())))
                        .toList());
    }

    private String what(ThemeSelection chosen) {
        return context.phrases()
                .part(chosen.statistic(), Labels.realGroup(chosen.statistic(), chosen.group()), chosen.category());
    }

    private boolean isOverTime(Cell.Key key) {
        return overTime.stream()
                .anyMatch(chosen -> chosen.key().statistic().equals(key.statistic())
                        && chosen.category().code().equals(key.category()));
    }

    private Optional<Area> comparator(ThemeSelection chosen) {
        return Area.comparator(context.catalogue().region(), area, chosen.statistic());
    }

    private String comparatorName() {
        return selections.stream()
                .flatMap(chosen -> comparator(chosen).stream())
                .findFirst()
                .map(whole -> labels.area(whole.level(), whole.code()))
                .orElse(context.text("level.region"));
    }
}
