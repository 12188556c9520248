package no.tromsfylke.overgang.portal.pages.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import no.tromsfylke.overgang.portal.formats.Dataset;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Status;

/** Makes datasets of cells: the key columns as dimensions, the numbers as measures, in the page's language. */
public final class CellDatasets {
    private static final List<String> MEASURES = List.of("count", "total", "share", "low", "high");

    private final PageContext context;
    private final Labels labels;

    public CellDatasets(PageContext context) {
        this.context = context;
        this.labels = new Labels(context);
    }

    /** A dataset of cells of any statistics, in the given order. */
    public Dataset of(String id, String title, String definition, List<Cell> cells) {
        // A code may have several names: that of the region is also that of its schools together.
        List<Map<String, Set<String>>> categories = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            categories.add(new LinkedHashMap<>());
        }
        List<Dataset.Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            List<String> codes = codes(cell.key());
            List<String> names = names(cell.key());
            for (int i = 0; i < codes.size(); i++) {
                categories
                        .get(i)
                        .computeIfAbsent(codes.get(i), code -> new LinkedHashSet<>())
                        .add(names.get(i));
            }
            rows.add(new Dataset.Row(
                    codes,
                    List.of(
                            whole(cell.count()),
                            whole(cell.total()),
                            real(cell.share()),
                            real(cell.low()),
                            real(cell.high())),
                    Optional.of(cell.status())));
        }
        List<Dataset.Dimension> dimensions = new ArrayList<>();
        List<String> columns = no.tromsfylke.overgang.portal.publication.CountTable.COLUMNS;
        for (int i = 0; i < 9; i++) {
            String column = columns.get(i);
            Map<String, String> labels = new LinkedHashMap<>();
            categories.get(i).forEach((code, names) -> labels.put(code, String.join(" / ", names)));
            dimensions.add(new Dataset.Dimension(column, context.text("column." + column), role(column), labels));
        }
        List<Dataset.Measure> measures = MEASURES.stream()
                .map(m -> new Dataset.Measure(
                        m,
                        context.text("column." + m),
                        m.equals("count") || m.equals("total") ? Dataset.Kind.WHOLE : Dataset.Kind.DECIMAL))
                .toList();
        return new Dataset(id, title, notes(definition), dimensions, measures, rows);
    }

    /** What goes with every dataset of the publication. */
    public Dataset.Notes notes(String definition) {
        Map<Status, String> statuses = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statuses.put(status, context.text("status." + status.code()));
        }
        return new Dataset.Notes(
                Captions.source(context),
                context.publication().id(),
                context.catalogue().created().toString(),
                Captions.banner(context),
                statuses,
                definition,
                new Dataset.Headings(
                        context.text("column.label"),
                        context.text("column.symbol"),
                        context.text("column.explanation"),
                        context.text("column.publication"),
                        context.text("column.notice"),
                        context.text("column.status")));
    }

    private static List<String> codes(Cell.Key key) {
        return List.of(
                key.statistic(),
                key.schoolYear(),
                Integer.toString(key.years()),
                key.areaLevel(),
                key.area(),
                key.programme(),
                key.level(),
                key.group(),
                key.category());
    }

    private List<String> names(Cell.Key key) {
        Statistic statistic = context.catalogue().getStatistic(key.statistic());
        return List.of(
                statistic.titles().in(context.language()),
                context.numbers().schoolYear(key.schoolYear()),
                context.text("span." + key.years()),
                labels.level(key.areaLevel()),
                labels.area(key.areaLevel(), key.area()),
                labels.programme(key.programme()),
                labels.grade(key.level()),
                labels.group(statistic, key.group()),
                labels.category(statistic, key.category()));
    }

    private static Dataset.Role role(String column) {
        return switch (column) {
            case "school_year" -> Dataset.Role.TIME;
            case "area" -> Dataset.Role.GEO;
            default -> Dataset.Role.OTHER;
        };
    }

    private static Optional<Object> whole(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static Optional<Object> real(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
