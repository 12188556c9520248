package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.HeatTable;
import no.tromsfylke.overgang.portal.figures.Value;

/**
 * A heat table as it lies on one layout: as declared or turned, whichever needs fewer parts side by side, and cut into
 * parts below each other where it is too wide.
 */
final class HeatGrid {

    /** Parts of the width that the rows' names may take. */
    private static final double[] LABEL_PARTS = {0.36, 0.28, 0.22};

    private final HeatTable table;
    private final Canvas canvas;
    private final boolean turned;
    private final double labelWidth;
    private final int perPart;

    private HeatGrid(HeatTable table, Canvas canvas, boolean turned, double labelPart) {
        this.table = table;
        this.canvas = canvas;
        this.turned = turned;
        double most = canvas.layout().width() * labelPart;
        labelWidth = canvas.size() * 0.6
                + rowNames().stream()
                        .mapToDouble(name -> TextWidth.widest(TextWidth.wrap(name, canvas.size(), most), canvas.size()))
                        .max()
                        .orElse(0);
        int fitting = (int) Math.max(1, Math.floor((canvas.layout().width() - labelWidth) / leastCell()));
        int parts = (columnNames().size() + fitting - 1) / fitting;
        perPart = (columnNames().size() + parts - 1) / parts;
    }

    /** The way that needs the fewest parts; among those as declared, and with the most room for the rows' names. */
    static HeatGrid of(HeatTable table, Canvas canvas) {
        HeatGrid best = null;
        for (double labelPart : LABEL_PARTS) {
            for (HeatGrid grid : List.of(
                    new HeatGrid(table, canvas, false, labelPart), new HeatGrid(table, canvas, true, labelPart))) {
                best = best == null || grid.parts() < best.parts() ? grid : best;
            }
        }
        return best;
    }

    int parts() {
        return (columnNames().size() + perPart - 1) / perPart;
    }

    int perPart() {
        return perPart;
    }

    double labelWidth() {
        return labelWidth;
    }

    double cellWidth() {
        return Math.min(canvas.size() * 8, (canvas.layout().width() - labelWidth) / perPart);
    }

    List<String> rowNames() {
        return turned ? table.columns() : labels();
    }

    List<String> columnNames() {
        return turned ? labels() : table.columns();
    }

    /** The lines of a row's name. */
    List<String> rowLines(int row) {
        return TextWidth.wrap(rowNames().get(row), canvas.size(), labelWidth - canvas.size() * 0.4);
    }

    /** The lines of a column's name. */
    List<String> columnLines(int column) {
        return TextWidth.wrap(columnNames().get(column), canvas.size(), cellWidth() - canvas.size() * 0.2);
    }

    Value value(int row, int column) {
        return table.rows().get(declaredRow(row, column)).values().get(declaredColumn(row, column));
    }

    /** Index of the figure's row that is drawn here. */
    int declaredRow(int row, int column) {
        return turned ? column : row;
    }

    /** Index of the figure's column that is drawn here. */
    int declaredColumn(int row, int column) {
        return turned ? row : column;
    }

    private List<String> labels() {
        return table.rows().stream().map(HeatTable.Row::label).toList();
    }

    private double leastCell() {
        double widest = columnNames().stream()
                .mapToDouble(name -> TextWidth.widestPiece(name, canvas.size()))
                .max()
                .orElse(0);
        for (HeatTable.Row row : table.rows()) {
            for (Value value : row.values()) {
                widest = Math.max(widest, TextWidth.of(canvas.numbers().brief(value), canvas.size()));
            }
        }
        return widest + canvas.size() * 0.25;
    }
}
