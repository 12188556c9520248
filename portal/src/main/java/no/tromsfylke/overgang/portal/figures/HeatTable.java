package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * A table whose cells are shaded by their share, the number in every cell.
 *
 * @param caption the words around it
 * @param axis the shares the five shades divide evenly
 * @param columns names of the columns, such as the milestones
 * @param rows in their declared order, the region last
 */
public record HeatTable(Caption caption, Axis axis, List<String> columns, List<Row> rows) implements Figure {

    /**
     * One row.
     *
     * @param label the area
     * @param values one for each column
     */
    public record Row(String label, List<Value> values) {
        public Row {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a row without a name");
            }
            values = List.copyOf(values);
        }
    }

    public HeatTable {
        columns = Figure.requireNames(columns);
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a heat table without rows");
        }
        for (Row row : rows) {
            if (row.values.size() != columns.size()) {
                throw new IllegalArgumentException(row.label + " does not fit the columns " + columns);
            }
            row.values.forEach(axis::require);
        }
    }

    @Override
    public String kind() {
        return "heat-table";
    }
}
