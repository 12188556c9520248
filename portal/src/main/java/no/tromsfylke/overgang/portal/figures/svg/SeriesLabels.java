package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.Trend;

/** The names of lines with their markers and last numbers: at the lines' ends, or where that is too narrow above them. */
final class SeriesLabels {

    private static final double WIDEST_PART = 0.32;

    private final Canvas canvas;
    private final Trend trend;
    private final List<Series> series;
    private final double numberWidth;

    SeriesLabels(Canvas canvas, Trend trend) {
        this.canvas = canvas;
        this.trend = trend;
        this.series = trend.series();
        this.numberWidth = series.stream()
                .mapToDouble(one -> TextWidth.ofBold(number(one), canvas.size()))
                .max()
                .orElse(0);
    }

    /** Width of the labels beside the plot area. */
    double sideWidth() {
        double widest = 0;
        for (Series one : series) {
            widest = Math.max(widest, TextWidth.widest(sideName(one), canvas.size()));
        }
        return canvas.size() * 2.4 + numberWidth + widest;
    }

    /** Height of the labels beside the plot area when none has room to spare. */
    double sideHeight() {
        return series.stream().mapToDouble(this::blockHeight).sum();
    }

    /**
     * Writes each label at the height of its line's end, or as near as the others let it.
     *
     * @param left right side of the plot area
     * @param ends height of each line's end
     */
    void drawBeside(double left, double top, double bottom, IntToDoubleFunction ends) {
        List<LabelSpread.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            wishes.add(new LabelSpread.Wish(ends.applyAsDouble(i), blockHeight(series.get(i))));
        }
        List<Double> middles = LabelSpread.apart(wishes, top, bottom);
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            double first = middles.get(i) - blockHeight(one) / 2 + canvas.line() / 2;
            double end = wishes.get(i).middle();
            double x = left + canvas.size() * 0.9;
            if (Math.abs(first - end) > canvas.size() * 0.5) {
                canvas.rule(Ink.AXIS, 1, left, end, x - canvas.size() * 0.1, first);
            }
            label(one, x, first, sideName(one));
        }
    }

    /** Height of the labels as a list. */
    double listHeight() {
        double lines = 0;
        for (Series one : series) {
            lines += listName(one).size() * canvas.line();
        }
        return lines + canvas.size() * 0.5;
    }

    /** Writes the labels below each other over the whole width. */
    void drawList(double top) {
        double y = top;
        for (Series one : series) {
            label(one, 0, y + canvas.line() / 2, listName(one));
            y += listName(one).size() * canvas.line();
        }
    }

    private void label(Series one, double x, double firstLine, List<String> name) {
        double text = x + canvas.size() * 1.1;
        canvas.sample(Mark.of(one.role()), x + canvas.size() * 0.4, firstLine);
        canvas.write(text, firstLine, Pen.Anchor.START, Pen.Face.BOLD, Ink.TEXT, number(one));
        double middle = firstLine + (name.size() - 1) * canvas.line() / 2;
        double nameLeft = text + numberWidth + canvas.size() * 0.4;
        canvas.writeBlock(nameLeft, middle, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, name);
    }

    private double blockHeight(Series one) {
        return sideName(one).size() * canvas.line();
    }

    private List<String> sideName(Series one) {
        double width = canvas.layout().width() * WIDEST_PART - canvas.size() * 2.4 - numberWidth;
        return TextWidth.wrap(name(one), canvas.size(), width);
    }

    private List<String> listName(Series one) {
        return TextWidth.wrap(name(one), canvas.size(), canvas.layout().width() - canvas.size() * 1.5 - numberWidth);
    }

    private String number(Series one) {
        return last(one).number(canvas.numbers());
    }

    /** The name, with the year of its number where that is not the last one shown. */
    private String name(Series one) {
        return last(one).year().map(year -> one.label() + ", " + year).orElse(one.label());
    }

    private LastNumber last(Series one) {
        return LastNumber.of(one, trend.axis(), trend.years());
    }
}
