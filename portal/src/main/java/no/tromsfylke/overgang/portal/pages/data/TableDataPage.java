package no.tromsfylke.overgang.portal.pages.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.formats.Dataset;
import no.tromsfylke.overgang.portal.pages.Page;
import no.tromsfylke.overgang.portal.pages.PageContent;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;
import no.tromsfylke.overgang.portal.publication.Resource;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Table;

/** One table: its columns, checksum and files; as Parquet it is the very file that was published. */
public final class TableDataPage implements Page {
    private static final String PARQUET = "application/vnd.apache.parquet";

    @Override
    public PageContent show(PageContext context) {
        String name = context.pathValue("tabell");
        Table table = context.publication().findTable(name).orElseThrow(context::notFound);
        Resource resource = table.resource();
        List<Statistic> statistics = context.catalogue().statistics().stream()
                .filter(s -> s.table().equals(name))
                .toList();
        Optional<String> only = context.parameters()
                .choice("statistikk", statistics.stream().map(Statistic::id).toList());
        List<Dataset> datasets = new TableDatasets(context).of(table, only);
        TableDataView view = new TableDataView(
                resource.titles().in(context.language()),
                resource.descriptions().in(context.language()),
                context.numbers().count(resource.rows()),
                context.numbers().count(resource.bytes()),
                resource.sha256(),
                resource.fields().stream()
                        .map(f -> new TableDataView.Field(
                                f.name(),
                                f.type(),
                                f.titles().in(context.language()),
                                f.descriptions().in(context.language()),
                                resource.primaryKey().contains(f.name())))
                        .toList(),
                DataPage.files(context, name),
                statistics.stream()
                        .map(s -> new ThemeView.Offer(
                                s.titles().in(context.language()),
                                context.links().page("metode") + "#" + s.id()))
                        .toList(),
                DataPage.cite(context),
                context.catalogue().license().title());
        return new PageContent(
                "data/" + name,
                Map.of(),
                view.heading(),
                "table-data.jte",
                view,
                List.of(),
                datasets,
                Map.of("parquet", new ParquetFile(context, name)));
    }

    private record ParquetFile(PageContext context, String name) implements PageContent.FileContent {
        @Override
        public String contentType() {
            return PARQUET;
        }

        @Override
        public byte[] bytes() {
            return context.publication().getFile(name);
        }
    }
}
