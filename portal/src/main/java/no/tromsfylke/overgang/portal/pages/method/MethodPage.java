package no.tromsfylke.overgang.portal.pages.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.chart.PopulationText;
import no.tromsfylke.overgang.portal.publication.Catalogue;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** How every statistic is made, with the paragraph it follows from. The catalogue says it all. */
public final class MethodPage implements Page {
    @Override
    public PageContent show(PageContext context) {
        Labels labels = new Labels(context);
        Catalogue catalogue = context.catalogue();
        MethodView view = new MethodView(
                context.text("page.metode"),
                context.text("intro.metode"),
                List.of(
                        context.text("method.count"),
                        context.text("method.interval"),
                        context.text("method.blocks"),
                        context.text("method.sentences"),
                        context.text("method.versions")),
                versions(context),
                catalogue.themes().stream()
                        .map(t -> new MethodView.Theme(
                                t.titles().in(context.language()),
                                catalogue.statisticsOf(t.id()).stream()
                                        .map(s -> entry(context, labels, s))
                                        .toList()))
                        .filter(t -> !t.entries().isEmpty())
                        .toList());
        return PageContent.text("metode", view.heading(), "method.jte", view);
    }

    /** Years in a row that are counted by the same texts share a line. */
    private static List<MethodView.Version> versions(PageContext context) {
        Map<String, List<Catalogue.Version>> same = context.catalogue().versions().stream()
                .collect(Collectors.groupingBy(
                        v -> v.routine() + "\n" + v.regulation(), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream()
                .map(years -> new MethodView.Version(
                        context.numbers().schoolYear(years.get(0).schoolYear())
                                + (years.size() == 1
                                        ? ""
                                        : "–"
                                                + context.numbers()
                                                        .schoolYear(years.get(years.size() - 1)
                                                                .schoolYear())),
                        years.get(0).routine(),
                        years.get(0).regulation()))
                .toList();
    }

    private static MethodView.Entry entry(PageContext context, Labels labels, Statistic statistic) {
        String categories = statistic.categories().stream()
                .map(c -> c.titles().in(context.language()))
                .collect(Collectors.joining(" · "));
        String levels = statistic.areaLevels().stream().map(labels::level).collect(Collectors.joining(", "));
        return new MethodView.Entry(
                statistic.id(),
                statistic.titles().in(context.language()),
                statistic.definition().in(context.language()),
                statistic.cautions().map(c -> c.in(context.language())),
                statistic.population().in(context.language()),
                PopulationText.findPart(context, statistic),
                categories,
                levels,
                String.join(", ", statistic.source()),
                context.text("class." + statistic.disclosureClass()),
                statistic.breaks().stream()
                        .map(b -> context.numbers().schoolYear(b.schoolYear()) + ": "
                                + b.titles().in(context.language()))
                        .toList());
    }
}
