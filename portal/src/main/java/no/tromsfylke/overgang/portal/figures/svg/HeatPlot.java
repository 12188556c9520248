package no.tromsfylke.overgang.portal.figures.svg;

import no.tromsfylke.overgang.portal.figures.HeatTable;
import no.tromsfylke.overgang.portal.figures.Value;

/** A table of shaded cells with the number in every cell, and the five shades explained below it. */
final class HeatPlot implements Plot {

    private static final int SHADES = 5;

    private final HeatTable table;
    private final Canvas canvas;
    private final HeatGrid grid;

    HeatPlot(HeatTable table, Canvas canvas) {
        this.table = table;
        this.canvas = canvas;
        this.grid = HeatGrid.of(table, canvas);
    }

    @Override
    public double height() {
        return grid.height() + scaleHeight();
    }

    @Override
    public void draw(double top, double height) {
        double rows = grid.parts() * grid.rowsHeight();
        double stretch = (height - height() + rows) / rows;
        double y = top;
        for (int part = 0; part < grid.parts(); part++) {
            y += part == 0 ? 0 : grid.partGap();
            head(part, y);
            y += grid.headHeight(part);
            for (int row = 0; row < grid.rowNames().size(); row++) {
                double tall = grid.rowHeight(row) * stretch;
                row(row, part, new Box(0, y, grid.cellWidth(), tall));
                y += tall;
            }
        }
        if (canvas.layout() != Layout.SLIDE) {
            scale(y + canvas.size() * 0.8);
        }
    }

    private void head(int part, double top) {
        double bottom = top + grid.headHeight(part) - canvas.size() * 0.2;
        for (int column = grid.first(part); column < grid.end(part); column++) {
            double x = grid.labelWidth() + (column - grid.first(part) + 0.5) * grid.cellWidth();
            if (grid.uprightHeads()) {
                canvas.writeUpwards(x, bottom, Ink.QUIET, grid.columnNames().get(column));
            } else {
                double block = grid.columnLines(column).size() * canvas.line();
                canvas.writeBlock(
                        x, bottom - block / 2, Pen.Anchor.MIDDLE, Pen.Face.PLAIN, Ink.QUIET, grid.columnLines(column));
            }
        }
    }

    private void row(int row, int part, Box box) {
        canvas.writeBlock(0, box.middle(), Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, grid.rowLines(row));
        for (int column = grid.first(part); column < grid.end(part); column++) {
            double x = grid.labelWidth() + (column - grid.first(part)) * box.width();
            Value value = grid.value(row, column);
            String name = grid.rowNames().get(row) + ", " + grid.columnNames().get(column);
            canvas.openPoint(grid.declaredRow(row, column), grid.declaredColumn(row, column), name, value);
            cell(new Box(x + 1, box.y() + 1, box.width() - 2, box.height() - 2), value);
            canvas.closePoint();
        }
    }

    private void cell(Box box, Value value) {
        double x = box.x() + box.width() / 2;
        String number = canvas.numbers().brief(value);
        var position = table.axis().position(value);
        if (position.isPresent()) {
            double part = (position.getAsDouble() - table.axis().min())
                    / (table.axis().max() - table.axis().min());
            Ink shade = Ink.heat(part);
            canvas.shade(shade, box);
            canvas.write(x, box.middle(), Pen.Anchor.MIDDLE, Pen.Face.PLAIN, shade.readable(), number);
        } else if (value instanceof Value.Hidden) {
            canvas.veil(box);
            canvas.writeOver(x, box.middle(), Pen.Anchor.MIDDLE, Pen.Face.BOLD, number);
        } else {
            canvas.place(box);
            canvas.write(x, box.middle(), Pen.Anchor.MIDDLE, Pen.Face.PLAIN, Ink.TEXT, number);
        }
    }

    private void scale(double top) {
        double width = canvas.size() * (canvas.layout() == Layout.NARROW ? 3.4 : 4);
        double height = canvas.size() * 0.7;
        double left = Math.min(grid.labelWidth(), canvas.layout().width() - SHADES * width - canvas.size() * 1.6);
        left = Math.max(left, canvas.size());
        for (int i = 0; i <= SHADES; i++) {
            double position =
                    table.axis().min() + i * (table.axis().max() - table.axis().min()) / SHADES;
            double x = left + i * width;
            if (i < SHADES) {
                canvas.shade(Ink.heat(i / (double) SHADES), new Box(x + 1, top, width - 2, height));
            }
            canvas.write(
                    x,
                    top + height + canvas.line() * 0.6,
                    Pen.Anchor.MIDDLE,
                    Pen.Face.PLAIN,
                    Ink.QUIET,
                    canvas.numbers().tick(table.axis().unit(), position));
        }
    }

    private double scaleHeight() {
        return canvas.layout() == Layout.SLIDE ? 0 : canvas.size() * 1.5 + canvas.line() * 1.1;
    }
}
