package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;

import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Value;

/** Draws the values of rows, and the axis below them, within one plot area. */
final class RowPainter {

    private final Rows rows;
    private final Canvas canvas;
    private final Box area;

    RowPainter(Rows rows, Canvas canvas, Box area) {
        this.rows = rows;
        this.canvas = canvas;
        this.area = area;
    }

    /** Height of the labels below the plot area. */
    static double axisHeight(Canvas canvas) {
        return canvas.line() + canvas.size() * 0.3;
    }

    /** Draws the grid and the labels of the axis. */
    void axis() {
        Axis axis = rows.axis();
        double widest = axis.ticks().stream()
                .mapToDouble(tick -> TextWidth.of(tickText(tick), canvas.size()))
                .max()
                .orElse(0);
        double distance = axis.step() / (axis.max() - axis.min()) * area.width();
        // In a narrow picture the outer labels are pulled inwards by half their width.
        double needed = widest * (canvas.layout() == Layout.NARROW ? 1.5 : 1) + canvas.size() * 0.6;
        int every = (int) Math.max(1, Math.ceil(needed / distance));
        for (int i = 0; i < axis.ticks().size(); i++) {
            double tick = axis.ticks().get(i);
            double x = at(tick);
            Ink ink = i == 0 ? Ink.AXIS : Ink.GRID;
            canvas.rule(ink, i == 0 ? 1.5 : 1, x, area.y(), x, area.bottom());
            if (i % every == 0) {
                canvas.write(
                        x,
                        area.bottom() + canvas.size() * 0.3 + canvas.line() / 2,
                        anchor(x),
                        Pen.Face.PLAIN,
                        Ink.QUIET,
                        tickText(tick));
            }
        }
    }

    /**
     * Draws one value.
     *
     * @param middle height of its middle
     * @param thickness of a bar
     */
    void value(int series, int row, double middle, double thickness) {
        Value value = rows.value(series, row);
        Mark mark = Mark.of(rows.series().get(series).role());
        double top = middle - thickness / 2;
        if (rows.axis().position(value).isEmpty()) {
            absent(value, new Box(area.x(), top, area.width(), thickness));
            return;
        }
        double x = at(rows.axis().position(value).getAsDouble());
        if (rows.style() == Rows.Style.DOT) {
            rows.axis().interval(value).ifPresent(interval -> whisker(mark, interval, middle));
            canvas.marker(mark, x, middle, canvas.size() * 0.42);
        } else {
            rows.outline(value).ifPresent(total -> outline(top, at(total) - area.x(), thickness));
            Box bar = new Box(area.x(), top, x - area.x(), thickness);
            if (value instanceof Value.Provisional) {
                canvas.hollowBar(mark, bar);
            } else {
                canvas.bar(mark, bar);
            }
        }
    }

    /** Draws the interval of the value that all rows share, below everything else. */
    void sharedGround(int series) {
        rows.axis()
                .interval(rows.value(series, 0))
                .ifPresent(interval -> canvas.fill(
                        Ink.VEIL,
                        new Box(
                                at(interval.low()),
                                area.y(),
                                at(interval.high()) - at(interval.low()),
                                area.height())));
    }

    /** Draws the value that all rows share as a line, a piece of it in each row so that every row can be pointed at. */
    void shared(int series, int row, double top, double height) {
        Value value = rows.value(series, row);
        double x = at(rows.axis().position(value).orElseThrow());
        canvas.openPoint(series, row, rows.nameOf(series, row), value);
        canvas.bar(Mark.of(rows.series().get(series).role()), new Box(x - 1, top, 2, height));
        canvas.closePoint();
    }

    /** Where a position of the axis lies. */
    double at(double position) {
        return area.x() + rows.part(position) * area.width();
    }

    private void whisker(Mark mark, Axis.Interval interval, double y) {
        double low = at(interval.low());
        double high = at(interval.high());
        double cap = canvas.size() * 0.26;
        canvas.trace(
                mark,
                2,
                null,
                "M" + number(low) + " " + number(y) + "H" + number(high)
                        + "M" + number(low) + " " + number(y - cap) + "v" + number(2 * cap)
                        + "M" + number(high) + " " + number(y - cap) + "v" + number(2 * cap));
    }

    private void outline(double top, double width, double thickness) {
        canvas.outline(
                Ink.AXIS,
                1.5,
                null,
                "M" + number(area.x()) + " " + number(top) + "h" + number(width) + "v" + number(thickness) + "h"
                        + number(-width));
    }

    private void absent(Value value, Box track) {
        if (value instanceof Value.Hidden) {
            canvas.veil(track);
        } else {
            canvas.place(track);
        }
    }

    private Pen.Anchor anchor(double x) {
        if (canvas.layout() != Layout.NARROW) {
            return Pen.Anchor.MIDDLE;
        }
        if (x - area.x() < canvas.size()) {
            return Pen.Anchor.START;
        }
        return area.right() - x < canvas.size() ? Pen.Anchor.END : Pen.Anchor.MIDDLE;
    }

    private String tickText(double tick) {
        return canvas.numbers().tick(rows.axis().unit(), tick);
    }
}
