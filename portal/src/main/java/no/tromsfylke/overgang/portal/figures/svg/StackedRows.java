package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.Series;

/** Rows with name and number above their mark, for narrow pictures. */
final class StackedRows implements Plot {

    private final Rows rows;
    private final Canvas canvas;
    private final SeriesKey key;

    StackedRows(Rows rows, Canvas canvas) {
        this.rows = rows;
        this.canvas = canvas;
        key = new SeriesKey(canvas, rows.shared().isPresent() ? rows.key(canvas.numbers()) : List.of());
    }

    @Override
    public double height() {
        double sum = key.height() + RowPainter.axisHeight(canvas);
        for (int row = 0; row < rows.count(); row++) {
            sum += rowHeight(row);
        }
        return sum;
    }

    @Override
    public void draw(double top, double height) {
        double bottom = top + height - RowPainter.axisHeight(canvas);
        double areaTop = top + key.height();
        Box area = new Box(0, areaTop, canvas.layout().width(), bottom - areaTop);
        RowPainter painter = new RowPainter(rows, canvas, area);
        key.draw(top);
        rows.shared().ifPresent(painter::sharedGround);
        painter.axis();
        double y = areaTop;
        for (int row = 0; row < rows.count(); row++) {
            int theRow = row;
            double rowTop = y;
            rows.shared().ifPresent(series -> painter.shared(series, theRow, rowTop, rowHeight(theRow)));
            row(painter, row, y);
            y += rowHeight(row);
        }
    }

    private void row(RowPainter painter, int row, double top) {
        double y = top + gap() / 2;
        Pen.Face face = severalInRows() ? Pen.Face.BOLD : Pen.Face.PLAIN;
        if (rows.style() == Rows.Style.STAGE) {
            canvas.ring(Mark.ONE, canvas.size() * 0.8, y + canvas.line() / 2, row + 1);
        }
        y = lines(name(row), indent(), y, face, Ink.TEXT);
        y = lines(note(row), indent(), y, Pen.Face.PLAIN, Ink.QUIET);
        for (int series : rows.own()) {
            canvas.openPoint(series, row, rows.nameOf(series, row), rows.value(series, row));
            if (severalInRows()) {
                Mark mark = Mark.of(rows.series().get(series).role());
                canvas.sample(mark, canvas.size() * 0.4, y + canvas.line() / 2);
                y = lines(seriesName(series), canvas.size() * 1.1, y, Pen.Face.PLAIN, Ink.TEXT);
            }
            number(series, row, y - canvas.line() / 2);
            painter.value(series, row, y + thickness() / 2, thickness());
            canvas.closePoint();
            y += thickness() + canvas.size() * 0.2;
        }
    }

    /** The number stands at the right end of the line above its mark. */
    private void number(int series, int row, double y) {
        String number = canvas.numbers().brief(rows.value(series, row));
        double right = canvas.layout().width();
        canvas.writeOver(right, y, Pen.Anchor.END, Pen.Face.BOLD, number);
    }

    private double lines(List<String> lines, double x, double top, Pen.Face face, Ink ink) {
        double y = top;
        for (String line : lines) {
            canvas.write(x, y + canvas.line() / 2, Pen.Anchor.START, face, ink, line);
            y += canvas.line();
        }
        return y;
    }

    private double rowHeight(int row) {
        double height = (name(row).size() + note(row).size()) * canvas.line();
        for (int series : rows.own()) {
            height += thickness()
                    + canvas.size() * 0.2
                    + (severalInRows() ? seriesName(series).size() * canvas.line() : 0);
        }
        return height + gap();
    }

    private List<String> name(int row) {
        double bold = severalInRows() ? TextWidth.BOLD : 1;
        return TextWidth.wrap(rows.names().get(row), canvas.size() * bold, room());
    }

    private List<String> note(int row) {
        return TextWidth.wrap(rows.notes().get(row), canvas.size(), room());
    }

    private List<String> seriesName(int series) {
        return TextWidth.wrap(rows.series().get(series).label(), canvas.size(), room() - canvas.size());
    }

    /** What the widest number leaves of a line. */
    private double room() {
        double number = 0;
        for (Series one : rows.series()) {
            number = Math.max(
                    number,
                    one.values().stream()
                            .mapToDouble(
                                    value -> TextWidth.ofBold(canvas.numbers().brief(value), canvas.size()))
                            .max()
                            .orElse(0));
        }
        return canvas.layout().width() - indent() - number - canvas.size() * 0.6;
    }

    private boolean severalInRows() {
        return rows.own().size() > 1;
    }

    private double indent() {
        return rows.style() == Rows.Style.STAGE ? canvas.size() * 2.1 : canvas.size() * 0.3;
    }

    private double thickness() {
        return canvas.size() * (rows.style() == Rows.Style.DOT ? 1.05 : 0.9);
    }

    private double gap() {
        return canvas.size() * 0.7;
    }
}
