package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Bars;
import no.tromsfylke.overgang.portal.figures.DotInterval;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.StageBars;
import no.tromsfylke.overgang.portal.figures.Value;
import no.tromsfylke.overgang.portal.figures.ValueText;

/**
 * What bars, dots with intervals and stages have in common: rows with a name, and in each a value of every series.
 *
 * @param style how a value is drawn
 * @param axis the measuring axis
 * @param names of the rows
 * @param notes below the names; empty texts where there is nothing to say
 * @param series values by row
 */
record Rows(Style style, Axis axis, List<String> names, List<String> notes, List<Series> series) {

    /** How a value is drawn. */
    enum Style {
        /** A bar from zero. */
        BAR,
        /** A dot on its interval. */
        DOT,
        /** A bar from zero within the outline of its population, the rows numbered and joined. */
        STAGE
    }

    static Rows of(Bars bars) {
        return new Rows(Style.BAR, bars.axis(), bars.rows(), blanks(bars.rows().size()), bars.series());
    }

    static Rows of(DotInterval dots) {
        return new Rows(Style.DOT, dots.axis(), dots.rows(), blanks(dots.rows().size()), dots.series());
    }

    static Rows of(StageBars figure) {
        List<StageBars.Stage> stages = figure.stages();
        List<String> names = stages.stream().map(StageBars.Stage::label).toList();
        List<String> notes = stages.stream().map(StageBars.Stage::due).toList();
        List<Value> values = stages.stream().map(StageBars.Stage::value).toList();
        Series one = new Series(figure.caption().title(), SeriesRole.ONE, values);
        return new Rows(Style.STAGE, figure.axis(), names, notes, List.of(one));
    }

    /**
     * The series that says the same in every row, as the region does beside its municipalities: it is drawn once, as a
     * line across all rows. Empty where there is none, or where it has no number.
     */
    OptionalInt shared() {
        for (int i = 0; i < series.size(); i++) {
            List<Value> values = series.get(i).values();
            if (count() > 1
                    && severalSeries()
                    && values.stream().distinct().count() == 1
                    && axis.position(values.get(0)).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The series that are drawn in the rows themselves. */
    List<Integer> own() {
        int shared = shared().orElse(-1);
        return IntStream.range(0, series.size())
                .filter(i -> i != shared)
                .boxed()
                .toList();
    }

    /** The names of the series above the plot; that of the shared one with its number. Empty for a single series. */
    List<SeriesKey.Entry> key(ValueText text) {
        if (!severalSeries()) {
            return List.of();
        }
        List<SeriesKey.Entry> entries = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            Mark mark = Mark.of(one.role());
            entries.add(
                    shared().orElse(-1) == i
                            ? new SeriesKey.Entry(
                                    mark,
                                    SeriesKey.Sample.UPRIGHT,
                                    one.label() + " " + text.brief(one.values().get(0)))
                            : new SeriesKey.Entry(mark, SeriesKey.Sample.MARKER, one.label()));
        }
        return entries;
    }

    int count() {
        return names.size();
    }

    boolean severalSeries() {
        return series.size() > 1;
    }

    Value value(int series, int row) {
        return this.series.get(series).values().get(row);
    }

    /** What a value belongs to, in words. */
    String nameOf(int series, int row) {
        return severalSeries() ? names.get(row) + ", " + this.series.get(series).label() : names.get(row);
    }

    /** How far along the axis (0 to 1) the drawing of a value reaches; empty where it has no position. */
    OptionalDouble reach(Value value) {
        OptionalDouble position = axis.position(value);
        if (position.isEmpty()) {
            return position;
        }
        double end = position.getAsDouble();
        if (style == Style.DOT) {
            end = axis.interval(value).map(Axis.Interval::high).orElse(end);
        } else if (style == Style.STAGE) {
            end = outline(value).orElse(end);
        }
        return OptionalDouble.of(part(end));
    }

    /** Where the population of a counted stage lies on the axis; empty for shares. */
    OptionalDouble outline(Value value) {
        boolean fits =
                axis.unit() == Axis.Unit.COUNT && value instanceof Value.Shown shown && shown.total() <= axis.max();
        return fits ? OptionalDouble.of((double) ((Value.Shown) value).total()) : OptionalDouble.empty();
    }

    /** A position of the axis as a part (0 to 1) of its length. */
    double part(double position) {
        return (position - axis.min()) / (axis.max() - axis.min());
    }

    private static List<String> blanks(int count) {
        List<String> blanks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blanks.add("");
        }
        return blanks;
    }
}
