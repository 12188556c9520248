package no.tromsfylke.overgang.portal.pages.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.Funnel;
import no.tromsfylke.overgang.portal.figures.FunnelLimits;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.Value;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Captions;
import no.tromsfylke.overgang.portal.pages.chart.CellTables;
import no.tromsfylke.overgang.portal.pages.chart.Charts;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.Grid;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.chart.PopulationText;
import no.tromsfylke.overgang.portal.pages.theme.Area;
import no.tromsfylke.overgang.portal.pages.theme.ThemeAspect;
import no.tromsfylke.overgang.portal.pages.theme.ThemeFilters;
import no.tromsfylke.overgang.portal.pages.theme.ThemePage;
import no.tromsfylke.overgang.portal.pages.theme.ThemeSelection;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Status;

/** Are we outside what chance explains? A funnel plot of municipalities or schools around the region. */
public final class ComparePage implements Page {
    private static final String PATH = "sammenlign";
    private static final String PREFERRED = "risk.classification";

    @Override
    public PageContent show(PageContext context) {
        List<Statistic> statistics = context.catalogue().statistics().stream()
                .filter(s -> !s.disclosureClass().equals("O"))
                .filter(s -> s.areaLevels().contains("municipality")
                        || s.areaLevels().contains("upper_school"))
                .toList();
        if (statistics.isEmpty()) {
            throw context.notFound();
        }
        ThemeSelection chosen =
                ThemeSelection.read(context, statistics, PREFERRED).seen(ThemeAspect.AREAS);
        Area whole = whole(chosen);
        Optional<FigureView> figure = funnel(context, chosen, whole);
        CompareView view = new CompareView(
                context.text("page." + PATH),
                context.text("intro." + PATH),
                context.links().interactive(),
                new ThemeFilters(context, PATH, chosen)
                        .filters().stream()
                                .filter(f -> !f.name().equals("omrade"))
                                .toList(),
                figure,
                figure.isEmpty() ? List.of(context.text("compare.nothing")) : List.of(),
                profiles(context),
                ThemePage.note(context, chosen.statistic()));
        return PageContent.figures(
                PATH,
                chosen.query(),
                view.heading(),
                "compare.jte",
                view,
                figure.stream().toList());
    }

    /** The funnel's centre: where the statistic's municipalities or schools come together. */
    private static Area whole(ThemeSelection chosen) {
        return chosen.areas().stream()
                .filter(a -> a.level().equals("region") || a.level().equals("region_schools"))
                .findFirst()
                .orElse(chosen.areas().get(0));
    }

    private static Optional<FigureView> funnel(PageContext context, ThemeSelection chosen, Area whole) {
        Labels labels = new Labels(context);
        String level = whole.level().equals("region") ? "municipality" : "upper_school";
        List<Area> areas =
                chosen.areas().stream().filter(a -> a.level().equals(level)).toList();
        Optional<Cell> centre = context.publication()
                .find(chosen.key().inArea(whole.level(), whole.code()))
                .filter(c -> c.status() == Status.PUBLISHED
                        && c.share().orElse(0) > 0
                        && c.share().orElse(1) < 1);
        List<Optional<Cell>> cells = areas.stream()
                .map(a -> context.publication().find(chosen.key().inArea(a.level(), a.code())))
                .toList();
        long largest = cells.stream()
                .flatMap(Optional::stream)
                .mapToLong(c -> c.total().orElse(0))
                .max()
                .orElse(0);
        if (centre.isEmpty() || largest < 2) {
            return Optional.empty();
        }
        double share = centre.get().share().orElseThrow();
        List<String> names =
                areas.stream().map(a -> labels.area(a.level(), a.code())).toList();
        List<Funnel.Place> places = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            places.add(new Funnel.Place(names.get(i), Charts.value(cells.get(i))));
        }
        Statistic statistic = chosen.statistic();
        String title = context.phrases().part(statistic, Labels.realGroup(statistic, chosen.group()), chosen.category())
                + ", "
                + context.numbers().period(chosen.schoolYear(), chosen.years());
        String wholeName = labels.area(whole.level(), whole.code());
        List<String> sentences = List.of(context.text("compare.sentence", wholeName));
        Caption caption = Captions.of(
                context, "trakt", title, PopulationText.of(context, statistic), String.join(" ", sentences));
        List<FunnelLimits> limits = FunnelLimits.around(share, Math.max(2, Math.round(largest * 1.1)));
        Charts charts = new Charts(
                context,
                PATH,
                context.links().interactive()
                        ? chosen.query()
                        : context.parameters().sent());
        Axis axis = Axis.percentHolding(Math.min(
                1,
                Math.max(
                        cells.stream()
                                .flatMap(Optional::stream)
                                .mapToDouble(c -> c.share().orElse(0))
                                .max()
                                .orElse(0),
                        Math.min(1, 2.5 * share))));
        Funnel funnel = new Funnel(
                caption,
                axis,
                context.text("compare.population"),
                new Funnel.Centre(wholeName, (Value.Shown) Charts.value(centre)),
                places,
                limits,
                new Funnel.LimitLabels(context.text("compare.inner"), context.text("compare.outer")));
        List<Grid.Line> lines = List.of(
                new Grid.Line(labels.level(level), SeriesRole.ONE, cells),
                new Grid.Line(
                        wholeName,
                        SeriesRole.REGION,
                        cells.stream().map(c -> centre).toList()));
        Grid grid = new Grid(labels.level(level), names, lines);
        return Optional.of(charts.view(
                funnel,
                new CellTables(context).of(title, grid),
                grid.cells(),
                sentences,
                statistic.definition().in(context.language())));
    }

    private static List<ThemeView.Offer> profiles(PageContext context) {
        Map<String, String> profiles = new LinkedHashMap<>();
        context.catalogue()
                .region()
                .municipalities()
                .forEach(m -> profiles.put(m.names().norwegian(), "kommune/" + m.number()));
        context.catalogue().region().schoolsOfRegion().forEach(s -> profiles.put(s.name(), "skole/" + s.orgnr()));
        context.catalogue().region().lowerSchools().forEach(s -> profiles.put(s.name(), "skole/" + s.orgnr()));
        return profiles.entrySet().stream()
                .map(p -> new ThemeView.Offer(p.getKey(), context.links().page(p.getValue())))
                .toList();
    }
}
