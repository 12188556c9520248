package no.tromsfylke.overgang.portal.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** A table of counts, of the one shape all themes share, searched by statistic. */
public final class CountTable {
    /** The columns of a count table, in order. */
    public static final List<String> COLUMNS = List.of(
            "statistic",
            "school_year",
            "years",
            "area_level",
            "area",
            "programme",
            "level",
            "group",
            "category",
            "count",
            "total",
            "share",
            "low",
            "high",
            "status");

    private final Table table;
    private final Map<String, int[]> ranges = new HashMap<>();
    private final Map<String, Map<Cell.Key, Integer>> rowsByKey = new ConcurrentHashMap<>();

    private CountTable(Table table) {
        this.table = table;
        Column statistics = table.getColumn("statistic");
        for (int row = 0; row < table.rows(); row++) {
            int[] range = ranges.get((String) statistics.valueAt(row));
            if (range == null) {
                ranges.put((String) statistics.valueAt(row), new int[] {row, row + 1});
            } else {
                range[1] = row + 1;
            }
        }
    }

    /** The table seen as counts, if it has the columns of one. */
    public static Optional<CountTable> of(Table table) {
        return List.copyOf(table.columns().keySet()).equals(COLUMNS)
                ? Optional.of(new CountTable(table))
                : Optional.empty();
    }

    public Table table() {
        return table;
    }

    /** The cells of a statistic whose key passes, in the table's order. */
    public List<Cell> cells(String statistic, Predicate<Cell.Key> wanted) {
        List<Cell> cells = new ArrayList<>();
        rows(statistic).forEach((key, row) -> {
            if (wanted.test(key)) {
                cells.add(cellAt(row, key));
            }
        });
        return cells;
    }

    /** The cell of a key, if the table has it. */
    public Optional<Cell> find(Cell.Key key) {
        return Optional.ofNullable(rows(key.statistic()).get(key)).map(row -> cellAt(row, key));
    }

    /** The rows of a statistic by their keys, in the table's order; made when the statistic is first asked for. */
    private Map<Cell.Key, Integer> rows(String statistic) {
        return rowsByKey.computeIfAbsent(statistic, one -> {
            Map<Cell.Key, Integer> rows = new LinkedHashMap<>();
            int[] range = ranges.getOrDefault(one, new int[] {0, 0});
            for (int row = range[0]; row < range[1]; row++) {
                if (one.equals(text("statistic", row))) {
                    rows.put(keyAt(row), row);
                }
            }
            return rows;
        });
    }

    /** The cell in a row. */
    public Cell cellAt(int row) {
        return cellAt(row, keyAt(row));
    }

    private Cell cellAt(int row, Cell.Key key) {
        return new Cell(
                key,
                whole("count", row),
                whole("total", row),
                real("share", row),
                real("low", row),
                real("high", row),
                Status.find(text("status", row))
                        .orElseThrow(() -> new PublicationException(
                                "The table %s has the unknown status %s."
                                        .formatted(table.resource().name(), text("status", row)),
                                "Tabellen %s har den ukjente statusen %s."
                                        .formatted(table.resource().name(), text("status", row)))));
    }

    private Cell.Key keyAt(int row) {
        return new Cell.Key(
                text("statistic", row),
                text("school_year", row),
                (int) whole("years", row).orElseThrow(),
                text("area_level", row),
                text("area", row),
                text("programme", row),
                text("level", row),
                text("group", row),
                text("category", row));
    }

    private String text(String column, int row) {
        return (String) table.valueAt(column, row);
    }

    private OptionalLong whole(String column, int row) {
        Object value = table.valueAt(column, row);
        return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
    }

    private OptionalDouble real(String column, int row) {
        Object value = table.valueAt(column, row);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of((Double) value);
    }
}
