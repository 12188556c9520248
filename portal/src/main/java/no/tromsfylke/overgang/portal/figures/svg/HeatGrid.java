package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.HeatTable;
import no.tromsfylke.overgang.portal.figures.Value;

/**
 * A heat table as it lies on one layout: as declared or turned, whichever is lower, and cut into parts below each other
 * where it is too wide.
 */
final class HeatGrid {

    /** How rows and columns lie. */
    private enum Lie {
        DECLARED,
        TURNED,
        TURNED_UPRIGHT
    }

    /** Parts of the width that the rows' names may take. */
    private static final double[] LABEL_PARTS = {0.36, 0.28, 0.22, 0.18};

    private final HeatTable table;
    private final Canvas canvas;
    private final Lie lie;
    private final double labelWidth;
    private final int perPart;

    private HeatGrid(HeatTable table, Canvas canvas, Lie lie, double labelPart) {
        this.table = table;
        this.canvas = canvas;
        this.lie = lie;
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

    /**
     * The lowest of the ways to lay it; among equals as declared, and with the most room for the rows' names. On a slide
     * everything must stand in one part: the columns' names stand upright where they would need more.
     */
    static HeatGrid of(HeatTable table, Canvas canvas) {
        HeatGrid best = new HeatGrid(table, canvas, Lie.DECLARED, LABEL_PARTS[0]);
        for (double labelPart : LABEL_PARTS) {
            for (Lie lie : List.of(Lie.DECLARED, Lie.TURNED)) {
                HeatGrid grid = new HeatGrid(table, canvas, lie, labelPart);
                best = grid.height() < best.height() ? grid : best;
            }
        }
        return canvas.layout() == Layout.SLIDE && best.parts() > 1
                ? new HeatGrid(table, canvas, Lie.TURNED_UPRIGHT, LABEL_PARTS[0])
                : best;
    }

    /** Height of all parts with the gaps between them. */
    double height() {
        double height = (parts() - 1) * partGap();
        for (int part = 0; part < parts(); part++) {
            height += headHeight(part) + rowsHeight();
        }
        return height;
    }

    /** Height of all rows of one part. */
    double rowsHeight() {
        double rows = 0;
        for (int row = 0; row < rowNames().size(); row++) {
            rows += rowHeight(row);
        }
        return rows;
    }

    double rowHeight(int row) {
        return Math.max(canvas.size() * 1.9, rowLines(row).size() * canvas.line() + canvas.size() * 0.4);
    }

    double partGap() {
        return canvas.size() * 0.9;
    }

    /** The first column of a part. */
    int first(int part) {
        return part * perPart;
    }

    /** The column after the last one of a part. */
    int end(int part) {
        return Math.min(columnNames().size(), (part + 1) * perPart);
    }

    /** Whether the columns' names are written upwards. */
    boolean uprightHeads() {
        return lie == Lie.TURNED_UPRIGHT;
    }

    /** Height of the columns' names of a part. */
    double headHeight(int part) {
        double height = canvas.line();
        for (int column = first(part); column < end(part); column++) {
            double name = uprightHeads()
                    ? TextWidth.of(columnNames().get(column), canvas.size())
                    : columnLines(column).size() * canvas.line();
            height = Math.max(height, name);
        }
        return height + canvas.size() * 0.2;
    }

    int parts() {
        return (columnNames().size() + perPart - 1) / perPart;
    }

    double labelWidth() {
        return labelWidth;
    }

    double cellWidth() {
        return Math.min(canvas.size() * 8, (canvas.layout().width() - labelWidth) / perPart);
    }

    List<String> rowNames() {
        return turned() ? table.columns() : labels();
    }

    List<String> columnNames() {
        return turned() ? labels() : table.columns();
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
        return turned() ? column : row;
    }

    /** Index of the figure's column that is drawn here. */
    int declaredColumn(int row, int column) {
        return turned() ? row : column;
    }

    private boolean turned() {
        return lie != Lie.DECLARED;
    }

    private List<String> labels() {
        return table.rows().stream().map(HeatTable.Row::label).toList();
    }

    private double leastCell() {
        double widest = canvas.line();
        for (String name : uprightHeads() ? List.<String>of() : columnNames()) {
            widest = Math.max(widest, TextWidth.widestPiece(name, canvas.size()));
        }
        for (HeatTable.Row row : table.rows()) {
            for (Value value : row.values()) {
                widest = Math.max(widest, TextWidth.of(canvas.numbers().brief(value), canvas.size()));
            }
        }
        return widest + canvas.size() * 0.25;
    }
}
