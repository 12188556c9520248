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
        double rows = 0;
        for (int row = 0; row < grid.rowNames().size(); row++) {
            rows += Math.max(canvas.size() * 1.9, grid.rowLines(row).size() * canvas.line() + canvas.size() * 0.4);
        }
        return heads() + grid.parts() * rows + scaleHeight();
    }

    @Override
    public void draw(double top, double height) {
        int rows = grid.rowNames().size();
        double stretch = (height - heads() - scaleHeight()) / (height() - heads() - scaleHeight());
        double y = top;
        for (int part = 0; part < grid.parts(); part++) {
            int first = part * grid.perPart();
            int end = Math.min(grid.columnNames().size(), first + grid.perPart());
            y += part == 0 ? 0 : partGap();
            head(first, end, y);
            y += headLines(part) * canvas.line() + canvas.size() * 0.2;
            for (int row = 0; row < rows; row++) {
                double tall =
                        Math.max(canvas.size() * 1.9, grid.rowLines(row).size() * canvas.line() + canvas.size() * 0.4);
                row(row, first, end, new Box(0, y, grid.cellWidth(), tall * stretch));
                y += tall * stretch;
            }
        }
        if (canvas.layout() != Layout.SLIDE) {
            scale(y + canvas.size() * 0.8);
        }
    }

    private void head(int first, int end, double top) {
        double height = headLines(first / grid.perPart()) * canvas.line();
        for (int column = first; column < end; column++) {
            double x = grid.labelWidth() + (column - first + 0.5) * grid.cellWidth();
            double block = grid.columnLines(column).size() * canvas.line();
            canvas.writeBlock(
                    x,
                    top + height - block / 2,
                    Pen.Anchor.MIDDLE,
                    Pen.Face.PLAIN,
                    Ink.QUIET,
                    grid.columnLines(column));
        }
    }

    private void row(int row, int first, int end, Box box) {
        canvas.writeBlock(0, box.middle(), Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, grid.rowLines(row));
        for (int column = first; column < end; column++) {
            double x = grid.labelWidth() + (column - first) * box.width();
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
        double width = canvas.size() * 3.5;
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

    private double heads() {
        double heads = (grid.parts() - 1) * partGap();
        for (int part = 0; part < grid.parts(); part++) {
            heads += headLines(part) * canvas.line() + canvas.size() * 0.2;
        }
        return heads;
    }

    private int headLines(int part) {
        int lines = 1;
        int end = Math.min(grid.columnNames().size(), (part + 1) * grid.perPart());
        for (int column = part * grid.perPart(); column < end; column++) {
            lines = Math.max(lines, grid.columnLines(column).size());
        }
        return lines;
    }

    private double partGap() {
        return canvas.size() * 0.9;
    }

    private double scaleHeight() {
        return canvas.layout() == Layout.SLIDE ? 0 : canvas.size() * 1.5 + canvas.line() * 1.1;
    }
}
