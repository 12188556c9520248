package no.tromsfylke.overgang.portal.pages.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;
import no.tromsfylke.overgang.portal.publication.Catalogue;

/** All tables of the publication, to download and to cite. */
public final class DataPage implements Page {
    @Override
    public PageContent show(PageContext context) {
        Catalogue catalogue = context.catalogue();
        DataView view = new DataView(
                context.text("page.data"),
                context.text("intro.data"),
                catalogue.resources().stream()
                        .map(r -> new DataView.Entry(
                                r.titles().in(context.language()),
                                r.descriptions().in(context.language()),
                                context.links().page("data/" + r.name()),
                                context.numbers().count(r.rows()),
                                files(context, r.name())))
                        .toList(),
                cite(context),
                catalogue.license().title(),
                List.of(
                        new ThemeView.Offer(
                                context.text("page.metode"), context.links().page("metode")),
                        new ThemeView.Offer(
                                context.text("page.api"), context.links().page("api"))));
        return PageContent.text("data", view.heading(), "data.jte", view);
    }

    static List<ThemeView.Offer> files(PageContext context, String table) {
        String path = "data/" + table;
        return Stream.of("parquet", "csv", "xlsx", "json")
                .map(ending -> new ThemeView.Offer(
                        ending.equals("json")
                                ? "JSON-stat"
                                : ending.equals("parquet") ? "Parquet" : ending.toUpperCase(Locale.ROOT),
                        context.links().page(path + "." + ending)))
                .toList();
    }

    static String cite(PageContext context) {
        Catalogue catalogue = context.catalogue();
        return context.text(
                "data.cite.text",
                catalogue.titles().in(context.language()),
                Integer.toString(catalogue.asOf().getYear()),
                catalogue.id(),
                context.numbers().date(catalogue.asOf()));
    }
}
