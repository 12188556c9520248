package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.Trend;
import no.tromsfylke.overgang.portal.figures.Value;

/** Lines over the years, each named with its last number at its right end. */
final class TrendPlot implements Plot {

    private final Trend trend;
    private final Canvas canvas;
    private final double left;
    private final double right;

    TrendPlot(Trend trend, Canvas canvas) {
        this.trend = trend;
        this.canvas = canvas;
        double tick = trend.axis().ticks().stream()
                .mapToDouble(
                        one -> TextWidth.of(canvas.numbers().tick(trend.axis().unit(), one), canvas.size()))
                .max()
                .orElse(0);
        left = Math.max(tick, canvas.size()) + canvas.size() * 0.5;
        right = canvas.layout().width() - labelWidth();
    }

    @Override
    public double height() {
        double labels = 0;
        for (Series one : trend.series()) {
            labels += blockHeight(one);
        }
        double lines = canvas.layout() == Layout.NARROW ? 14 : 17;
        return around() + Math.max(lines * canvas.size(), labels);
    }

    @Override
    public void draw(double top, double height) {
        double areaTop = top + breakLabels().height() + canvas.size() * 0.4;
        Box area = new Box(left, areaTop, right - left, height - around());
        YearPanel panel = new YearPanel(
                canvas, YearPanel.Detail.ALL, trend.axis(), trend.years(), trend.series(), trend.breaks(), area);
        breakLabels().draw(top);
        panel.grid();
        panel.tickLabels();
        panel.yearLabels(top + height - canvas.line() / 2);
        panel.lines(0, Series::label);
        labels(panel, area);
    }

    private void labels(YearPanel panel, Box area) {
        List<LabelSpread.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < trend.series().size(); i++) {
            wishes.add(new LabelSpread.Wish(
                    panel.lastHeight(i), blockHeight(trend.series().get(i))));
        }
        List<Double> middles = LabelSpread.apart(wishes, area.y() - canvas.size() * 0.6, area.bottom() + canvas.line());
        for (int i = 0; i < trend.series().size(); i++) {
            label(trend.series().get(i), middles.get(i), wishes.get(i).middle());
        }
    }

    private void label(Series one, double middle, double wished) {
        Mark mark = Mark.of(one.role());
        double x = right + canvas.size() * 0.9;
        double first = middle - blockHeight(one) / 2 + canvas.line() / 2;
        if (Math.abs(first - wished) > canvas.size() * 0.5) {
            canvas.rule(Ink.AXIS, 1, right, wished, x - canvas.size() * 0.1, first);
        }
        canvas.sample(mark, x + canvas.size() * 0.4, first);
        double text = x + canvas.size() * 1.1;
        String number = canvas.numbers().brief(last(one));
        canvas.write(text, first, Pen.Anchor.START, Pen.Face.BOLD, Ink.TEXT, number);
        List<String> name = name(one);
        if (stacked()) {
            canvas.writeBlock(
                    text,
                    first + (name.size() + 1) * canvas.line() / 2,
                    Pen.Anchor.START,
                    Pen.Face.PLAIN,
                    Ink.TEXT,
                    name);
        } else {
            canvas.writeBlock(
                    text + numberWidth() + canvas.size() * 0.4,
                    first + (name.size() - 1) * canvas.line() / 2,
                    Pen.Anchor.START,
                    Pen.Face.PLAIN,
                    Ink.TEXT,
                    name);
        }
    }

    private static Value last(Series one) {
        return one.values().get(one.values().size() - 1);
    }

    private double blockHeight(Series one) {
        return (name(one).size() + (stacked() ? 1 : 0)) * canvas.line();
    }

    private List<String> name(Series one) {
        double widest = stacked()
                ? canvas.layout().width() * 0.34 - canvas.size() * 2
                : canvas.layout().width() * 0.32 - canvas.size() * 2.4 - numberWidth();
        return TextWidth.wrap(one.label(), canvas.size(), widest);
    }

    /** On a narrow picture a name stands below its number, else beside it. */
    private boolean stacked() {
        return canvas.layout() == Layout.NARROW;
    }

    private double labelWidth() {
        double widest = 0;
        for (Series one : trend.series()) {
            widest = Math.max(widest, TextWidth.widest(name(one), canvas.size()));
        }
        return stacked()
                ? canvas.size() * 2 + Math.max(numberWidth(), widest)
                : canvas.size() * 2.4 + numberWidth() + widest;
    }

    private double numberWidth() {
        return trend.series().stream()
                .mapToDouble(one -> TextWidth.ofBold(canvas.numbers().brief(last(one)), canvas.size()))
                .max()
                .orElse(0);
    }

    private BreakLabels breakLabels() {
        double step = (right - left) / trend.years().size();
        return new BreakLabels(
                canvas,
                trend.breaks(),
                one -> left + one.index() * step,
                0,
                canvas.layout().width());
    }

    /** Everything above and below the plot area. */
    private double around() {
        return breakLabels().height()
                + canvas.size() * 0.4
                + YearPanel.strips(trend.series(), trend.axis()) * canvas.line()
                + canvas.line() * 1.2;
    }
}
