package no.tromsfylke.overgang.portal.figures.svg;

import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.Trend;

/** Lines over the years, each named with its last number. */
final class TrendPlot implements Plot {

    private final Trend trend;
    private final Canvas canvas;
    private final SeriesLabels labels;
    private final double left;
    private final double right;

    TrendPlot(Trend trend, Canvas canvas) {
        this.trend = trend;
        this.canvas = canvas;
        labels = new SeriesLabels(canvas, trend);
        double tick = trend.axis().ticks().stream()
                .mapToDouble(
                        one -> TextWidth.of(canvas.numbers().tick(trend.axis().unit(), one), canvas.size()))
                .max()
                .orElse(0);
        left = Math.max(tick, canvas.size()) + canvas.size() * 0.5;
        right = canvas.layout().width() - (narrow() ? 0 : labels.sideWidth());
    }

    @Override
    public double height() {
        return around() + (narrow() ? 14 * canvas.size() : Math.max(17 * canvas.size(), labels.sideHeight()));
    }

    @Override
    public void draw(double top, double height) {
        double listHeight = narrow() ? labels.listHeight() : 0;
        double areaTop = top + listHeight + breakLabels().height() + canvas.size() * 0.4;
        Box area = new Box(left, areaTop, right - left, height - around());
        YearPanel.Detail detail = narrow() && trend.series().size() > 2 ? YearPanel.Detail.SMALL : YearPanel.Detail.ALL;
        YearPanel panel = new YearPanel(
                canvas,
                detail,
                trend.axis(),
                trend.years(),
                trend.series(),
                trend.breaks(),
                area,
                canvas.layout().width());
        breakLabels().draw(top + listHeight);
        panel.grid();
        panel.tickLabels();
        panel.yearLabels(top + height - canvas.line() / 2);
        panel.lines(0, Series::label);
        if (narrow()) {
            labels.drawList(top);
        } else {
            labels.drawBeside(right, area.y() - canvas.size() * 0.6, top + height, panel::lastHeight);
        }
    }

    private boolean narrow() {
        return canvas.layout() == Layout.NARROW;
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
        return (narrow() ? labels.listHeight() : 0)
                + breakLabels().height()
                + canvas.size() * 0.4
                + YearPanel.strips(trend.series(), trend.axis()) * canvas.line()
                + canvas.line() * 1.2;
    }
}
