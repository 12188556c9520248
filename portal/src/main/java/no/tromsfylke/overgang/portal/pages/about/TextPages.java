package no.tromsfylke.overgang.portal.pages.about;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;

/** The pages that explain: why figures are hidden, how to fetch them by machine, and how accessible the portal is. */
public final class TextPages {
    private TextPages() {}

    /** Why some figures are hidden. */
    public static PageContent hidden(PageContext context) {
        String k = context.numbers().count(context.catalogue().threshold());
        String below = context.numbers().count(context.catalogue().threshold() - 1L);
        return page(
                context,
                "prikking",
                List.of(
                        ArticleView.Section.text(
                                "hvorfor",
                                context.text("hidden.why"),
                                context.text("hidden.why.1", k),
                                context.text("hidden.why.2")),
                        ArticleView.Section.text(
                                "hvordan",
                                context.text("hidden.how"),
                                context.catalogue().disclosure().in(context.language()),
                                context.text("hidden.how.1"),
                                context.text("hidden.how.2", below)),
                        ArticleView.Section.text(
                                "tegn",
                                context.text("hidden.symbols"),
                                context.text("figure.symbols"),
                                context.text("hidden.symbols.1")),
                        ArticleView.Section.text(
                                "hva-da",
                                context.text("hidden.then"),
                                context.text("hidden.then.1"),
                                context.text("hidden.then.2"))));
    }

    /** How to fetch the figures by machine. */
    public static PageContent api(PageContext context) {
        List<ThemeView.Offer> lists = List.of(
                new ThemeView.Offer("api/v1", context.links().root("api/v1")),
                new ThemeView.Offer("api/v1/publication", context.links().root("api/v1/publication")),
                new ThemeView.Offer("api/v1/tables", context.links().root("api/v1/tables")),
                new ThemeView.Offer("api/v1/statistics", context.links().root("api/v1/statistics")),
                new ThemeView.Offer("api/v1/areas", context.links().root("api/v1/areas")));
        return page(
                context,
                "api",
                List.of(
                        new ArticleView.Section(
                                "adresser",
                                context.text("api.views"),
                                List.of(context.text("api.views.1"), context.text("api.views.2")),
                                List.of(
                                        "/nb/risiko.json?statistikk=risk.classification&omrade=5530",
                                        "/nb/risiko.csv?visning=utvikling",
                                        "/nb/frafall.csv?excel=1",
                                        "/nb/frafall.xlsx",
                                        "/nb/overgang.svg",
                                        "/nb/data/risk.parquet"),
                                Optional.empty(),
                                List.of()),
                        new ArticleView.Section(
                                "lister",
                                context.text("api.lists"),
                                List.of(context.text("api.lists.1")),
                                List.of(),
                                Optional.empty(),
                                lists),
                        ArticleView.Section.text(
                                "faste",
                                context.text("api.frozen"),
                                context.text(
                                        "api.frozen.1", context.publication().id()),
                                context.text("api.frozen.2")),
                        new ArticleView.Section(
                                "duckdb",
                                context.text("api.example"),
                                List.of(context.text("api.example.1")),
                                List.of("SELECT school_year, count, total, share FROM 'risk.parquet'"
                                        + " WHERE statistic = 'risk.classification' AND category = 'follow_up'"
                                        + " AND area_level = 'region' AND years = 1 AND status = 'published'"
                                        + " ORDER BY school_year;"),
                                Optional.empty(),
                                List.of())));
    }

    /** How accessible the portal is. */
    public static PageContent accessibility(PageContext context) {
        return page(
                context,
                "tilgjengelighet",
                List.of(
                        ArticleView.Section.text(
                                "status",
                                context.text("access.status"),
                                context.text("access.status.1"),
                                context.text("access.status.2")),
                        ArticleView.Section.text(
                                "bruk",
                                context.text("access.use"),
                                context.text("access.use.1"),
                                context.text("access.use.2"),
                                context.text("access.use.3")),
                        ArticleView.Section.text(
                                "feil", context.text("access.faults"), context.text("access.faults.1"))));
    }

    private static PageContent page(PageContext context, String path, List<ArticleView.Section> sections) {
        ArticleView view =
                new ArticleView(context.text("page." + path), context.text("intro." + path), List.of(), sections);
        return PageContent.text(path, view.heading(), "article.jte", view);
    }
}
