package no.tromsfylke.overgang.pipeline.publication;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A published table: its name (the file is {@code tables/<name>.parquet}), its columns in order and its key.
 *
 * @param primaryKey names of columns; no two rows agree in all of them
 */
public record TableSchema(
        String name, Texts titles, Texts descriptions, List<TableColumn> columns, List<String> primaryKey) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * @throws IllegalArgumentException if the name has another form, a column stands twice or the key names none
     */
    public TableSchema {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a table name: " + name);
        }
        var names = new HashSet<String>();
        for (TableColumn column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("Column " + column.name() + " stands twice in " + name);
            }
        }
        if (!names.containsAll(primaryKey)) {
            throw new IllegalArgumentException("The key of " + name + " names a column it does not have");
        }
    }

    /**
     * The place of a column in a row.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public int getIndex(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column " + column);
    }
}
