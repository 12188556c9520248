package no.tromsfylke.overgang.pipeline.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between the tables of two publications, cell by cell. */
public final class Difference {

    /** What became of a cell, a row or a table. */
    public enum Change {
        TABLE_ADDED,
        TABLE_REMOVED,
        COLUMN_ADDED,
        COLUMN_REMOVED,
        ROW_ADDED,
        ROW_REMOVED,
        CELL_CHANGED
    }

    /**
     * One difference.
     *
     * @param key the row's key, empty for a table or a column
     * @param column empty for a table or a row
     * @param before the former value as text, empty where there was none
     * @param after the new value as text, empty where there is none
     */
    public record Entry(Change change, String table, String key, String column, String before, String after) {

        /** One line: the place, then the values. */
        @Override
        public String toString() {
            return switch (change) {
                case TABLE_ADDED -> "+ " + table;
                case TABLE_REMOVED -> "- " + table;
                case COLUMN_ADDED -> "+ " + table + " [" + column + "]";
                case COLUMN_REMOVED -> "- " + table + " [" + column + "]";
                case ROW_ADDED -> "+ " + table + " " + key + ": " + after;
                case ROW_REMOVED -> "- " + table + " " + key + ": " + before;
                case CELL_CHANGED ->
                    "~ " + table + " " + key + " [" + column + "]: " + shown(before) + " → " + shown(after);
            };
        }

        private static String shown(String value) {
            return value.isEmpty() ? "(empty)" : value;
        }
    }

    private Difference() {}

    /**
     * All differences, table by table in the order of the newer publication, rows in the order of the tables.
     *
     * @throws EnvironmentFailure if one of the publications is damaged
     */
    public static List<Entry> between(Publication before, Publication after) {
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(after.tableNames());
        names.addAll(before.tableNames());
        for (String name : names) {
            if (!before.tableNames().contains(name)) {
                entries.add(new Entry(Change.TABLE_ADDED, name, "", "", "", ""));
            } else if (!after.tableNames().contains(name)) {
                entries.add(new Entry(Change.TABLE_REMOVED, name, "", "", "", ""));
            } else {
                compare(
                        before.findTable(name).orElseThrow(),
                        after.findTable(name).orElseThrow(),
                        entries);
            }
        }
        return entries;
    }

    private static void compare(Table before, Table after, List<Entry> entries) {
        List<String> shared = new ArrayList<>(columns(before));
        shared.retainAll(columns(after));
        for (String column : columns(after)) {
            if (!shared.contains(column)) {
                entries.add(new Entry(Change.COLUMN_ADDED, after.name(), "", column, "", ""));
            }
        }
        for (String column : columns(before)) {
            if (!shared.contains(column)) {
                entries.add(new Entry(Change.COLUMN_REMOVED, after.name(), "", column, "", ""));
            }
        }
        Map<String, Object[]> former = new LinkedHashMap<>();
        before.rows().forEach(row -> former.put(Verification.keyOf(before.schema(), row), row));
        for (Object[] row : after.rows()) {
            String key = Verification.keyOf(after.schema(), row);
            Object[] old = former.remove(key);
            if (old == null) {
                entries.add(new Entry(Change.ROW_ADDED, after.name(), key, "", "", values(after.schema(), row)));
            } else {
                compareCells(before.schema(), old, after.schema(), row, key, shared, entries);
            }
        }
        former.forEach((key, row) ->
                entries.add(new Entry(Change.ROW_REMOVED, after.name(), key, "", values(before.schema(), row), "")));
    }

    private static void compareCells(
            TableSchema schema,
            Object[] old,
            TableSchema newSchema,
            Object[] row,
            String key,
            List<String> columns,
            List<Entry> entries) {
        for (String column : columns) {
            Object before = old[schema.getIndex(column)];
            Object after = row[newSchema.getIndex(column)];
            if (!Objects.equals(before, after)) {
                entries.add(new Entry(
                        Change.CELL_CHANGED,
                        newSchema.name(),
                        key,
                        column,
                        Objects.toString(before, ""),
                        Objects.toString(after, "")));
            }
        }
    }

    private static List<String> columns(Table table) {
        return table.schema().columns().stream().map(TableColumn::name).toList();
    }

    /** The cells beside the key. */
    private static String values(TableSchema schema, Object[] row) {
        return schema.columns().stream()
                .map(TableColumn::name)
                .filter(name -> !schema.primaryKey().contains(name))
                .map(name -> Objects.toString(row[schema.getIndex(name)], ""))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
