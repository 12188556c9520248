package no.tromsfylke.overgang.pipeline.publication;

import java.util.List;

/**
 * The rows of a table, already in the order of publication.
 *
 * @param rows cells in the order of the columns: String, Integer, Long, Double, Boolean or {@code null}; the arrays are
 *     not copied (tables are large) and must not be changed afterwards
 */
public record Table(TableSchema schema, List<Object[]> rows) {

    /**
     * @throws IllegalArgumentException if a row's cells do not fit the columns
     */
    public Table {
        rows = List.copyOf(rows);
        List<TableColumn> columns = schema.columns();
        for (Object[] row : rows) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + schema.name() + " has " + row.length + " cells, not " + columns.size());
            }
            for (int i = 0; i < row.length; i++) {
                if (!columns.get(i).kind().accepts(row[i])) {
                    throw new IllegalArgumentException(
                            "Column " + columns.get(i).name() + " of " + schema.name()
                                    + " is " + columns.get(i).kind() + ", not "
                                    + row[i].getClass().getSimpleName());
                }
                if (row[i] instanceof Double number && !Double.isFinite(number)) {
                    throw new IllegalArgumentException(
                            "Column " + columns.get(i).name() + " of " + schema.name() + " holds " + number
                                    + "; a value that cannot be computed is null");
                }
            }
        }
    }

    public String name() {
        return schema.name();
    }
}
