package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;
import java.util.OptionalDouble;
import no.tromsfylke.overgang.portal.figures.Value;

/**
 * Rows with their names on the left and every number at the end of its mark, for wide pictures and slides. Of several
 * series each is named beside its first mark, or above the plot where that would take the marks their room.
 */
final class SideRows implements Plot {

    private static final double LEAST_PLOT_PART = 0.35;
    /** What part of the plot's width the names beside the first marks may cost. */
    private static final double DEAREST_NAMES = 0.15;

    private final Rows rows;
    private final Canvas canvas;
    private final RowLabels labels;
    private final SeriesKey key;
    private final boolean namedInRows;
    private final double left;
    private final double width;

    SideRows(Rows rows, Canvas canvas) {
        this.rows = rows;
        this.canvas = canvas;
        labels = new RowLabels(rows, canvas);
        left = labels.width();
        double available = canvas.layout().width() - left;
        double unnamed = plotWidth(available, List.of());
        double named = plotWidth(available, rows.own());
        namedInRows = rows.own().size() > 1 && named >= unnamed * (1 - DEAREST_NAMES);
        width = namedInRows ? named : unnamed;
        key = new SeriesKey(canvas, namedInRows ? List.of() : rows.key(canvas.numbers()));
    }

    @Override
    public double height() {
        int own = rows.own().size();
        double bars = own * canvas.size() * (own > 1 ? 1.3 : 1.5) / spread().width();
        double band = Math.max(bars, labels.height() + canvas.size() * 0.5);
        return key.height() + rows.count() * band + RowPainter.axisHeight(canvas);
    }

    @Override
    public void draw(double top, double height) {
        double areaTop = top + key.height();
        double band = (height - key.height() - RowPainter.axisHeight(canvas)) / rows.count();
        RowPainter painter = new RowPainter(rows, canvas, new Box(left, areaTop, width, band * rows.count()));
        key.draw(top);
        rows.shared().ifPresent(painter::sharedGround);
        painter.axis();
        labels.draw(areaTop, band);
        for (int row = 0; row < rows.count(); row++) {
            double rowTop = areaTop + row * band;
            int theRow = row;
            rows.shared().ifPresent(series -> painter.shared(series, theRow, rowTop, band));
            for (int i = 0; i < rows.own().size(); i++) {
                int series = rows.own().get(i);
                double y = rowTop + band / 2 + spread().offset(i, rows.own().size()) * band;
                canvas.openPoint(series, row, rows.nameOf(series, row), rows.value(series, row));
                painter.value(series, row, y, thickness(band));
                number(series, row, y);
                canvas.closePoint();
            }
        }
    }

    private double thickness(double band) {
        double share = spread().width() / rows.own().size() * band;
        return rows.own().size() > 1 ? share - 2 : Math.min(share, canvas.size() * 1.5);
    }

    private void number(int series, int row, double y) {
        Value value = rows.value(series, row);
        OptionalDouble reach = rows.reach(value);
        double gap = canvas.size() * 0.45;
        String number = canvas.numbers().brief(value);
        double x = left + reach.orElse(0) * width + gap;
        canvas.writeOver(x, y, Pen.Anchor.START, Pen.Face.BOLD, number);
        if (namedInRows && row == 0) {
            x = reach.isPresent() ? x + TextWidth.ofBold(number, canvas.size()) + gap : left + width + gap;
            canvas.sample(Mark.of(rows.series().get(series).role()), x + canvas.size() * 0.4, y);
            String name = rows.series().get(series).label();
            canvas.writeOver(x + canvas.size(), y, Pen.Anchor.START, Pen.Face.PLAIN, name);
        }
    }

    /**
     * The widest plot that leaves every number its room at the end of its mark.
     *
     * @param named the series that are also named there, in the first row
     */
    private double plotWidth(double available, List<Integer> named) {
        double axis = rows.axis().ticks().stream()
                .mapToDouble(
                        tick -> TextWidth.of(canvas.numbers().tick(rows.axis().unit(), tick), canvas.size()))
                .max()
                .orElse(0);
        double widest = available - axis / 2;
        for (int row = 0; row < rows.count(); row++) {
            for (int series : rows.own()) {
                Value value = rows.value(series, row);
                double reach = rows.reach(value).orElse(1);
                double room = numberRoom(value) + (row == 0 && named.contains(series) ? nameRoom(series) : 0);
                widest = Math.min(widest, (available - room) / Math.max(reach, 1e-6));
            }
        }
        return Math.max(widest, available * LEAST_PLOT_PART);
    }

    private double numberRoom(Value value) {
        return rows.reach(value).isPresent()
                ? canvas.size() * 0.45 + TextWidth.ofBold(canvas.numbers().brief(value), canvas.size())
                : 0;
    }

    private double nameRoom(int series) {
        return canvas.size() * 1.45 + TextWidth.of(rows.series().get(series).label(), canvas.size());
    }

    private Spread spread() {
        return rows.style() == Rows.Style.DOT ? Spread.DOTS : Spread.BARS;
    }
}
