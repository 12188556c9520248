package no.tromsfylke.overgang.portal.pages.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tromsfylke.overgang.portal.formats.Dataset;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.CellDatasets;
import no.tromsfylke.overgang.portal.publication.Column;
import no.tromsfylke.overgang.portal.publication.CountTable;
import no.tromsfylke.overgang.portal.publication.Resource;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Table;

/** Whole tables as datasets: one for each statistic of a count table, one for any other table. */
final class TableDatasets {
    private final PageContext context;

    TableDatasets(PageContext context) {
        this.context = context;
    }

    /**
     * The datasets of a table.
     *
     * @param only the statistic wanted, if not all
     */
    List<Dataset> of(Table table, Optional<String> only) {
        Optional<CountTable> counts = CountTable.of(table);
        return counts.isPresent() ? statistics(counts.get(), only) : List.of(plain(table));
    }

    private List<Dataset> statistics(CountTable counts, Optional<String> only) {
        CellDatasets datasets = new CellDatasets(context);
        List<Dataset> all = new ArrayList<>();
        for (Statistic statistic : context.catalogue().statistics()) {
            if (statistic.table().equals(counts.table().resource().name())
                    && only.map(statistic.id()::equals).orElse(true)) {
                all.add(datasets.of(
                        statistic.id(),
                        statistic.titles().in(context.language()),
                        statistic.definition().in(context.language()),
                        counts.cells(statistic.id(), key -> true)));
            }
        }
        return all;
    }

    private Dataset plain(Table table) {
        Resource resource = table.resource();
        List<String> keys = resource.primaryKey();
        List<Dataset.Dimension> dimensions = new ArrayList<>();
        for (String key : keys) {
            Set<String> codes = new TreeSet<>();
            for (int row = 0; row < table.rows(); row++) {
                codes.add(String.valueOf(table.valueAt(key, row)));
            }
            Map<String, String> labels = new LinkedHashMap<>();
            codes.forEach(code -> labels.put(code, code));
            dimensions.add(new Dataset.Dimension(key, title(resource, key), role(key), labels));
        }
        List<Dataset.Measure> measures = new ArrayList<>();
        for (Map.Entry<String, Column> column : table.columns().entrySet()) {
            if (!keys.contains(column.getKey())) {
                measures.add(new Dataset.Measure(
                        column.getKey(), title(resource, column.getKey()), kind(column.getValue())));
            }
        }
        List<Dataset.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            rows.add(new Dataset.Row(
                    keys.stream().map(k -> String.valueOf(table.valueAt(k, at))).toList(),
                    measures.stream()
                            .map(m -> Optional.ofNullable(table.valueAt(m.id(), at)))
                            .toList(),
                    Optional.empty()));
        }
        return new Dataset(
                resource.name(),
                resource.titles().in(context.language()),
                new CellDatasets(context).notes(resource.descriptions().in(context.language())),
                dimensions,
                measures,
                rows);
    }

    private String title(Resource resource, String column) {
        return resource.fields().stream()
                .filter(f -> f.name().equals(column))
                .findFirst()
                .map(f -> f.titles().in(context.language()))
                .orElse(column);
    }

    private static Dataset.Role role(String column) {
        return column.equals("school_year") ? Dataset.Role.TIME : Dataset.Role.OTHER;
    }

    private static Dataset.Kind kind(Column column) {
        if (column instanceof Column.Whole) {
            return Dataset.Kind.WHOLE;
        }
        return column instanceof Column.Real ? Dataset.Kind.DECIMAL : Dataset.Kind.TEXT;
    }
}
