package no.tromsfylke.overgang.portal.pages.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.TableView;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;
import no.tromsfylke.overgang.portal.publication.Catalogue;

/** What was delivered, and how much of it was used: the ledger. */
public final class QualityPage implements Page {
    private static final String YEAR = "skolear";

    @Override
    public PageContent show(PageContext context) {
        List<String> years = context.catalogue().ledger().stream()
                .map(Catalogue.LedgerEntry::schoolYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<String> year =
                context.parameters().choice(YEAR, years).or(() -> years.stream().findFirst());
        List<ArticleView.Section> sections = new ArrayList<>();
        sections.add(ArticleView.Section.text(
                "regnskap", context.text("quality.how"), context.text("quality.how.1"), context.text("quality.how.2")));
        List<String> missing = context.catalogue().missing().stream()
                .map(m -> context.text(
                        "quality.missing.one",
                        deliverer(context, m.deliverer()),
                        kind(context, m.kind()),
                        context.numbers().schoolYear(m.schoolYear())))
                .toList();
        if (!missing.isEmpty()) {
            sections.add(ArticleView.Section.text(
                    "mangler", context.text("quality.missing"), missing.toArray(String[]::new)));
        }
        if (context.links().interactive()) {
            year.ifPresent(y -> sections.add(section(context, y)));
        } else {
            years.forEach(y -> sections.add(section(context, y)));
        }
        ArticleView view = new ArticleView(
                context.text("page.datakvalitet"),
                context.text("intro.datakvalitet"),
                context.links().interactive() && years.size() > 1 ? List.of(filter(context, years, year)) : List.of(),
                sections);
        return PageContent.text("datakvalitet", view.heading(), "article.jte", view);
    }

    private static ThemeView.Filter filter(PageContext context, List<String> years, Optional<String> chosen) {
        return new ThemeView.Filter(
                YEAR,
                context.text("filter." + YEAR),
                List.of(new ThemeView.OptionGroup(
                        "",
                        years.stream()
                                .map(y -> new ThemeView.Option(
                                        y,
                                        context.numbers().schoolYear(y),
                                        chosen.filter(y::equals).isPresent(),
                                        ""))
                                .toList())));
    }

    private static ArticleView.Section section(PageContext context, String year) {
        List<TableView.Row> rows = context.catalogue().ledger().stream()
                .filter(e -> e.schoolYear().equals(year))
                .map(e -> new TableView.Row(
                        List.of(deliverer(context, e.deliverer()), kind(context, e.kind())),
                        List.of(
                                TableView.Entry.of(context.text("delivery." + e.status())),
                                count(context, e.files()),
                                count(context, e.rows()),
                                count(context, e.used()),
                                count(context, e.rejected()))))
                .toList();
        String title = context.text("quality.year", context.numbers().schoolYear(year));
        TableView table = new TableView(
                title,
                List.of(
                        new TableView.Heading(context.text("quality.deliverer"), false),
                        new TableView.Heading(context.text("quality.kind"), false),
                        new TableView.Heading(context.text("column.status"), true),
                        new TableView.Heading(context.text("quality.files"), true),
                        new TableView.Heading(context.text("quality.rows"), true),
                        new TableView.Heading(context.text("quality.used"), true),
                        new TableView.Heading(context.text("quality.rejected"), true)),
                rows);
        return new ArticleView.Section("ar-" + year, title, List.of(), List.of(), Optional.of(table), List.of());
    }

    /** Follow-up files have no counts: they would tell how many pupils are followed up. */
    private static TableView.Entry count(PageContext context, Optional<Long> count) {
        return count.map(c -> TableView.Entry.of(context.numbers().count(c)))
                .orElseGet(() -> new TableView.Entry(":", Optional.of(context.text("status.suppressed"))));
    }

    private static String deliverer(PageContext context, String number) {
        var region = context.catalogue().region();
        return region.findMunicipality(number)
                .map(m -> m.names().norwegian())
                .orElse(
                        number.equals(region.countyNumber())
                                ? region.countyNames().norwegian()
                                : number);
    }

    private static String kind(PageContext context, String kind) {
        String key = "kind." + kind;
        return context.messages().has(key) ? context.text(key) : kind;
    }
}
