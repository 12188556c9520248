package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.formats.Dataset;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Charts;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.chart.PopulationText;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Status;

/** One theme: any of its statistics, seen from any side, as figure, table and files. The catalogue says what there is. */
public final class ThemePage implements Page {
    private final String path;
    private final List<String> themes;
    private final String preferred;

    /**
     * The page of some themes.
     *
     * @param path below the language, e.g. {@code risiko}
     * @param preferred the statistic it opens with
     */
    public ThemePage(String path, List<String> themes, String preferred) {
        this.path = path;
        this.themes = List.copyOf(themes);
        this.preferred = preferred;
    }

    @Override
    public PageContent show(PageContext context) {
        List<Statistic> statistics = themes.stream()
                .flatMap(theme -> context.catalogue().statisticsOf(theme).stream())
                .toList();
        String heading = context.text("page." + path);
        if (statistics.isEmpty()) {
            throw context.notFound();
        }
        ThemeSelection chosen = ThemeSelection.read(context, statistics, preferred);
        Charts charts = new Charts(
                context,
                path,
                context.links().interactive()
                        ? chosen.query()
                        : context.parameters().sent());
        Optional<FigureView> figure = new ThemeFigures(context, chosen.aspect().parameter(), chosen, charts).figure();
        List<String> notices = new ArrayList<>();
        List<ThemeView.Offer> offers = new ArrayList<>();
        if (figure.isEmpty()) {
            notices.add(context.text("theme.no_margin"));
        } else if (nothingOf(chosen.area(), figure.get().dataset())) {
            notices.add(context.text("theme.all_hidden"));
        }
        if (!notices.isEmpty()) {
            offers.addAll(offers(context, chosen));
        }
        ThemeView view = new ThemeView(
                heading,
                context.text("intro." + path),
                context.links().interactive(),
                chosen.aspect().parameter(),
                tabs(context, chosen),
                new ThemeFilters(context, path, chosen).filters(),
                figure,
                notices,
                offers,
                note(context, chosen.statistic()));
        return PageContent.figures(
                path,
                chosen.query(),
                heading,
                "theme.jte",
                view,
                figure.stream().toList());
    }

    /** Whether a figure has numbers of an area, and none of them can be shown. */
    private static boolean nothingOf(Area area, Dataset dataset) {
        List<Dataset.Row> own = dataset.rows().stream()
                .filter(row -> row.codes().containsAll(List.of(area.level(), area.code())))
                .toList();
        return !own.isEmpty()
                && own.stream()
                        .noneMatch(row -> row.status().filter(Status::shown).isPresent());
    }

    private List<ThemeView.Tab> tabs(PageContext context, ThemeSelection chosen) {
        return chosen.aspects().stream()
                .map(aspect -> new ThemeView.Tab(
                        context.text("aspect." + aspect.parameter()),
                        context.links().page(path, tab(context, chosen, aspect)),
                        aspect == chosen.aspect()))
                .toList();
    }

    /** A site of files holds each side of each statistic, and for the rest what is shown unasked. */
    private static Map<String, String> tab(PageContext context, ThemeSelection chosen, ThemeAspect aspect) {
        if (context.links().interactive()) {
            return chosen.queryWith(ThemeSelection.ASPECT, aspect.parameter());
        }
        Map<String, String> query = new LinkedHashMap<>();
        query.put(ThemeSelection.STATISTIC, chosen.statistic().id());
        query.put(ThemeSelection.ASPECT, aspect.parameter());
        return query;
    }

    /**
     * The region and the three-year blocks, where populations are larger and seldom hidden, each with the newest period it
     * can show; and the last year that the selection itself can show.
     */
    private List<ThemeView.Offer> offers(PageContext context, ThemeSelection chosen) {
        List<ThemeView.Offer> offers = new ArrayList<>();
        Area region = chosen.areas().get(0);
        if (!region.equals(chosen.area())) {
            Map<String, String> query = new LinkedHashMap<>(chosen.queryWith(ThemeSelection.AREA, region.parameter()));
            query.remove(ThemeSelection.YEAR);
            offers.add(new ThemeView.Offer(
                    context.text("offer.region", new Labels(context).area(region.level(), region.code())),
                    context.links().page(path, query)));
        }
        if (chosen.years() == 1 && chosen.spans().contains(3)) {
            Map<String, String> query = new LinkedHashMap<>(chosen.queryWith(ThemeSelection.SPAN, "3"));
            query.remove(ThemeSelection.YEAR);
            offers.add(new ThemeView.Offer(
                    context.text("offer.blocks"), context.links().page(path, query)));
        }
        chosen.newestPublished(context)
                .filter(shown -> !shown.schoolYear().equals(chosen.schoolYear()))
                .ifPresent(shown -> offers.add(new ThemeView.Offer(
                        context.text("offer.newest", context.numbers().period(shown.schoolYear(), shown.years())),
                        context.links().page(path, shown.query()))));
        Map<String, String> start =
                Map.of(ThemeSelection.STATISTIC, chosen.statistic().id());
        offers.add(
                new ThemeView.Offer(context.text("offer.start"), context.links().page(path, start)));
        return offers;
    }

    /** What is to be known of a statistic. */
    public static ThemeView.StatisticNote note(PageContext context, Statistic statistic) {
        return new ThemeView.StatisticNote(
                statistic.titles().in(context.language()),
                statistic.definition().in(context.language()),
                statistic.cautions().map(c -> c.in(context.language())),
                PopulationText.of(context, statistic),
                String.join(", ", statistic.source()),
                context.links().page("metode") + "#" + statistic.id());
    }
}
