package no.tromsfylke.overgang.portal.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** A table in memory: columns by name, in the file's order. */
public final class Table {
    private final Resource resource;
    private final Map<String, Column> columns;
    private final int rows;

    Table(Resource resource, Map<String, Column> columns) {
        this.resource = resource;
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        this.rows = columns.values().stream().mapToInt(Column::size).max().orElse(0);
    }

    /** How the catalogue describes this table. */
    public Resource resource() {
        return resource;
    }

    public int rows() {
        return rows;
    }

    public Map<String, Column> columns() {
        return columns;
    }

    /** The value of a column in a row, null where the table has none. */
    public Object valueAt(String column, int row) {
        return getColumn(column).valueAt(row);
    }

    Column getColumn(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new NoSuchElementException("no column " + name + " in " + resource.name());
        }
        return column;
    }
}
