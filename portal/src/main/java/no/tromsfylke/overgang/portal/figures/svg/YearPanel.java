package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Break;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.Value;

/** One plot area of lines over the years; years without a number stand in strips below it, never in the lines. */
final class YearPanel {

    private final Canvas canvas;
    private final Axis axis;
    private final List<String> years;
    private final List<Series> series;
    private final List<Break> breaks;
    private final Canvas.Box area;

    YearPanel(Canvas canvas, Axis axis, List<String> years, List<Series> series, List<Break> breaks, Canvas.Box area) {
        this.canvas = canvas;
        this.axis = axis;
        this.years = years;
        this.series = series;
        this.breaks = breaks;
        this.area = area;
    }

    /** How many strips of marks stand below the plot area: one for each series that lacks a number somewhere. */
    static long strips(List<Series> series, Axis axis) {
        return series.stream().filter(one -> lacks(one, axis)).count();
    }

    /** Draws the horizontal lines of the grid and the rules of the breaks. */
    void grid() {
        for (double tick : axis.ticks()) {
            boolean base = tick == axis.min();
            canvas.rule(base ? Ink.AXIS : Ink.GRID, base ? 1.5 : 1, area.x(), down(tick), area.right(), down(tick));
        }
        for (Break one : breaks) {
            double x = ruleOf(one);
            canvas.rule(Ink.AXIS, 1.5, "2 3", x, area.y() - canvas.size() * 0.3, x, area.bottom());
        }
    }

    /** Writes the labels of the measuring axis to the left of the area. */
    void tickLabels() {
        double distance = axis.step() / (axis.max() - axis.min()) * area.height();
        int every = (int) Math.max(1, Math.ceil(canvas.line() / distance));
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i += every) {
            canvas.write(
                    area.x() - canvas.size() * 0.45,
                    down(ticks.get(i)),
                    Canvas.Anchor.END,
                    Canvas.Face.PLAIN,
                    Ink.QUIET,
                    canvas.numbers().tick(axis.unit(), ticks.get(i)));
        }
    }

    /** Writes as many years as have room, the last one always; the middle of the line lies at the height y. */
    void yearLabels(double y) {
        double widest = TextWidth.widest(years, canvas.size()) + canvas.size() * 0.7;
        int every = (int) Math.max(1, Math.ceil(widest / step()));
        for (int i = years.size() - 1; i >= 0; i -= every) {
            canvas.write(across(i), y, Canvas.Anchor.MIDDLE, Canvas.Face.PLAIN, Ink.QUIET, years.get(i));
        }
    }

    /** Writes the first and the last year at the ends of the area, or the last alone where there is no room for both. */
    void outerYears(double y) {
        String first = years.get(0);
        String last = years.get(years.size() - 1);
        double both = TextWidth.of(first, canvas.size()) + TextWidth.of(last, canvas.size()) + canvas.size();
        if (years.size() > 1 && both <= area.width()) {
            canvas.write(area.x(), y, Canvas.Anchor.START, Canvas.Face.PLAIN, Ink.QUIET, first);
        }
        canvas.write(area.right(), y, Canvas.Anchor.END, Canvas.Face.PLAIN, Ink.QUIET, last);
    }

    /**
     * Draws all series.
     *
     * @param firstSeries number of the panel's first series within the figure
     * @param prefix what stands before a point's name; may be empty
     */
    void lines(int firstSeries, String prefix) {
        double strip = area.bottom() + canvas.line() * 0.65;
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            Mark mark = Mark.of(one.role());
            canvas.trace(mark, mark.lineWidth(), mark.dash(), path(i));
            if (lacks(one, axis)) {
                canvas.sample(mark, area.x() - canvas.size() * 0.8, strip);
            }
            for (int place = 0; place < years.size(); place++) {
                Value value = one.values().get(place);
                canvas.openPoint(firstSeries + i, place, prefix + one.label() + ", " + years.get(place), value);
                if (axis.position(value).isPresent()) {
                    point(mark, x(i, place), value);
                } else {
                    canvas.absence(across(place), strip, Math.min(step() * 0.8, canvas.size() * 1.6), value);
                }
                canvas.svg().close();
            }
            strip += lacks(one, axis) ? canvas.line() : 0;
        }
    }

    /** Where the last number of a series lies; the bottom of the area where it has none. */
    double lastHeight(int index) {
        List<Value> values = series.get(index).values();
        for (int place = values.size() - 1; place >= 0; place--) {
            var position = axis.position(values.get(place));
            if (position.isPresent()) {
                return down(position.getAsDouble());
            }
        }
        return area.bottom();
    }

    /** Where the rule of a break stands. */
    double ruleOf(Break one) {
        return area.x() + one.index() * step();
    }

    private void point(Mark mark, double x, Value value) {
        axis.interval(value).ifPresent(interval -> {
            double cap = canvas.size() * 0.2;
            canvas.trace(
                    mark,
                    1.5,
                    null,
                    "M" + number(x) + " " + number(down(interval.low())) + "V" + number(down(interval.high()))
                            + "M" + number(x - cap) + " " + number(down(interval.low())) + "h" + number(2 * cap)
                            + "M" + number(x - cap) + " " + number(down(interval.high())) + "h" + number(2 * cap));
        });
        canvas.marker(mark, x, down(axis.position(value).getAsDouble()), canvas.size() * 0.36);
    }

    /** The line as a path that stops at every gap and at every change of definition. */
    private String path(int index) {
        StringBuilder path = new StringBuilder();
        boolean joined = false;
        for (int place = 0; place < years.size(); place++) {
            var position = axis.position(series.get(index).values().get(place));
            joined = joined && position.isPresent() && !stopsBefore(place);
            if (position.isPresent()) {
                path.append(joined ? 'L' : 'M')
                        .append(number(x(index, place)))
                        .append(' ')
                        .append(number(down(position.getAsDouble())));
                joined = true;
            }
        }
        return path.toString();
    }

    private boolean stopsBefore(int place) {
        return breaks.stream().anyMatch(one -> one.index() == place && one.kind() == Break.Kind.DEFINITION);
    }

    private static boolean lacks(Series one, Axis axis) {
        return one.values().stream().anyMatch(value -> axis.position(value).isEmpty());
    }

    private double x(int index, int place) {
        return across(place) + Spread.LINES.offset(index, series.size()) * step();
    }

    private double across(int place) {
        return area.x() + (place + 0.5) * step();
    }

    private double step() {
        return area.width() / years.size();
    }

    private double down(double position) {
        return area.bottom() - (position - axis.min()) / (axis.max() - axis.min()) * area.height();
    }
}
