package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;
import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import java.util.List;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Break;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.Value;

/** One plot area of lines over the years; years without a number stand in strips below it, never in the lines. */
final class YearPanel {

    /** How much of every value is drawn. */
    enum Detail {
        /** Markers and intervals of all series. */
        ALL,
        /** Small markers, and intervals of the panel's own series only. */
        SMALL
    }

    private final Canvas canvas;
    private final Detail detail;
    private final Axis axis;
    private final List<String> years;
    private final List<Series> series;
    private final List<Break> breaks;
    private final Box area;
    private final double roomOnTheRight;

    /**
     * A plot area.
     *
     * @param roomOnTheRight how far to the right what does not fit into the area may reach
     */
    YearPanel(
            Canvas canvas,
            Detail detail,
            Axis axis,
            List<String> years,
            List<Series> series,
            List<Break> breaks,
            Box area,
            double roomOnTheRight) {
        this.canvas = canvas;
        this.detail = detail;
        this.axis = axis;
        this.years = years;
        this.series = series;
        this.breaks = breaks;
        this.area = area;
        this.roomOnTheRight = roomOnTheRight;
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
            canvas.outline(
                    Ink.AXIS, 1.5, "2 3", "M" + point(x, area.y() - canvas.size() * 0.3) + "V" + number(area.bottom()));
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
                    Pen.Anchor.END,
                    Pen.Face.PLAIN,
                    Ink.QUIET,
                    canvas.numbers().tick(axis.unit(), ticks.get(i)));
        }
    }

    /** Writes as many years as have room, the last one always; the middle of the line lies at the height y. */
    void yearLabels(double y) {
        double widest = TextWidth.widest(years, canvas.size()) + canvas.size() * 0.7;
        // The last label may have to move left to stay inside the picture.
        double last = TextWidth.of(years.get(years.size() - 1), canvas.size());
        widest += Math.max(
                0, across(years.size() - 1) + last / 2 - canvas.layout().width());
        int every = (int) Math.max(1, Math.ceil(widest / step()));
        for (int i = years.size() - 1; i >= 0; i -= every) {
            double most = canvas.layout().width() - TextWidth.of(years.get(i), canvas.size()) / 2;
            double x = Math.min(across(i), most);
            canvas.write(x, y, Pen.Anchor.MIDDLE, Pen.Face.PLAIN, Ink.QUIET, years.get(i));
        }
    }

    /**
     * Writes the first and the last year at the ends of the area, or the last alone where there is no room for both.
     *
     * @param strips lines of marks to leave free above them
     */
    void outerYears(long strips) {
        double y = area.bottom() + (strips + 0.65) * canvas.line();
        String first = years.get(0);
        String last = years.get(years.size() - 1);
        double both = TextWidth.of(first, canvas.size()) + TextWidth.of(last, canvas.size()) + canvas.size();
        if (years.size() > 1 && both <= area.width()) {
            canvas.write(area.x(), y, Pen.Anchor.START, Pen.Face.PLAIN, Ink.QUIET, first);
        }
        canvas.write(area.right(), y, Pen.Anchor.END, Pen.Face.PLAIN, Ink.QUIET, last);
    }

    /**
     * Draws all series, the region below the others.
     *
     * @param firstSeries number of the panel's first series within the figure
     * @param names what the points of a series belong to
     */
    void lines(int firstSeries, Function<Series, String> names) {
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).role() == SeriesRole.REGION) {
                series(i, firstSeries, names.apply(series.get(i)));
            }
        }
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).role() != SeriesRole.REGION) {
                series(i, firstSeries, names.apply(series.get(i)));
            }
        }
    }

    private void series(int index, int firstSeries, String name) {
        Series one = series.get(index);
        Mark mark = Mark.of(one.role());
        double strip = area.bottom() + canvas.line() * (0.65 + strips(series.subList(0, index), axis));
        canvas.trace(mark, mark.lineWidth(), mark.dash(), path(index));
        if (lacks(one, axis) && series.size() > 1) {
            canvas.sample(mark, area.x() - canvas.size() * 0.8, strip);
        }
        double textEnd = 0;
        for (int place = 0; place < years.size(); place++) {
            Value value = one.values().get(place);
            canvas.openPoint(firstSeries + index, place, name + ", " + years.get(place), value);
            if (axis.position(value).isPresent()) {
                shown(mark, x(index, place), value);
            } else {
                textEnd = absent(place, strip, value, textEnd);
            }
            canvas.closePoint();
        }
    }

    /**
     * A mark in the strip. A count that is still open may run out to the right, as far as there is room; of symbols that
     * would touch each other every other is left out.
     *
     * @param taken where the text before ends
     * @return where the last text ends now
     */
    private double absent(int place, double strip, Value value, double taken) {
        String text = canvas.numbers().brief(value);
        double width = TextWidth.ofBold(text, canvas.size());
        double left = across(place) - step() / 2;
        if (width > Math.max(step(), roomOnTheRight - left)) {
            text = text.substring(0, 1);
            width = TextWidth.ofBold(text, canvas.size());
        }
        double x = Math.max(across(place), left + width / 2);
        boolean covered = x - width / 2 < taken;
        canvas.absence(x, strip, Math.min(step() * 0.8, canvas.size() * 1.6), value, covered ? "" : text);
        return covered ? taken : x + width / 2;
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

    private double ruleOf(Break one) {
        return area.x() + one.index() * step();
    }

    private void shown(Mark mark, double x, Value value) {
        if (detail == Detail.ALL || mark != Mark.REGION) {
            axis.interval(value).ifPresent(interval -> whisker(mark, x, down(interval.low()), down(interval.high())));
        }
        double y = down(axis.position(value).getAsDouble());
        canvas.marker(mark, x, y, canvas.size() * (detail == Detail.ALL ? 0.36 : 0.22));
    }

    private void whisker(Mark mark, double x, double low, double high) {
        double cap = canvas.size() * (detail == Detail.ALL ? 0.2 : 0.12);
        String caps =
                "M" + point(x - cap, low) + "h" + number(2 * cap) + "M" + point(x - cap, high) + "h" + number(2 * cap);
        canvas.trace(mark, 1.5, null, "M" + point(x, low) + "V" + number(high) + caps);
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
