package no.tromsfylke.overgang.portal.figures.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.SmallMultiples;
import no.tromsfylke.overgang.portal.figures.Value;

/** Small panels in a grid; each is headed by its name and the last number of each series. */
final class MultiplesPlot implements Plot {

    private final SmallMultiples figure;
    private final Canvas canvas;
    private final int columns;
    private final double tickWidth;
    private final double panelWidth;

    MultiplesPlot(SmallMultiples figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        columns = Math.min(
                figure.panels().size(),
                switch (canvas.layout()) {
                    case NARROW -> 2;
                    case WIDE -> 3;
                    case SLIDE -> 4;
                });
        tickWidth = canvas.size() * 0.5
                + figure.axis().ticks().stream()
                        .mapToDouble(one ->
                                TextWidth.of(canvas.numbers().tick(figure.axis().unit(), one), canvas.size()))
                        .max()
                        .orElse(0);
        panelWidth = (canvas.layout().width() - tickWidth - (columns - 1) * gutter()) / columns;
    }

    @Override
    public double height() {
        return keyHeight() + gridRows() * (headHeight() + canvas.size() * 5.5 + footHeight());
    }

    @Override
    public void draw(double top, double height) {
        key(top);
        double each = (height - keyHeight()) / gridRows();
        int firstSeries = 0;
        for (int i = 0; i < figure.panels().size(); i++) {
            double x = tickWidth + (i % columns) * (panelWidth + gutter());
            double y = top + keyHeight() + (double) (i / columns) * each;
            panel(figure.panels().get(i), firstSeries, i % columns == 0, new Box(x, y, panelWidth, each));
            firstSeries += figure.panels().get(i).series().size();
        }
    }

    private void panel(SmallMultiples.Panel panel, int firstSeries, boolean outermost, Box box) {
        double y = box.y();
        for (String line : title(panel)) {
            canvas.write(box.x(), y + canvas.line() / 2, Pen.Anchor.START, Pen.Face.BOLD, Ink.TEXT, line);
            y += canvas.line();
        }
        y = box.y() + titleLines() * canvas.line();
        numbers(panel, box.x(), y + canvas.line() / 2);
        Box area = new Box(box.x(), box.y() + headHeight(), box.width(), box.height() - headHeight() - footHeight());
        YearPanel years = new YearPanel(
                canvas, YearPanel.Detail.SMALL, figure.axis(), figure.years(), panel.series(), figure.breaks(), area);
        years.grid();
        if (outermost) {
            years.tickLabels();
        }
        years.lines(firstSeries, series -> name(panel, series));
        years.outerYears(area.bottom() + strips() * canvas.line() + canvas.line() * 0.65);
    }

    private static String name(SmallMultiples.Panel panel, Series series) {
        return series.label().equals(panel.title()) ? panel.title() : panel.title() + ", " + series.label();
    }

    /** The last number of each series, behind its marker. */
    private void numbers(SmallMultiples.Panel panel, double left, double y) {
        double x = left;
        for (Series one : panel.series()) {
            Mark mark = Mark.of(one.role());
            Value last = one.values().get(one.values().size() - 1);
            String number = canvas.numbers().brief(last);
            Pen.Face face = mark == Mark.REGION ? Pen.Face.PLAIN : Pen.Face.BOLD;
            canvas.sample(mark, x + canvas.size() * 0.4, y);
            canvas.write(x + canvas.size() * 0.95, y, Pen.Anchor.START, face, Ink.TEXT, number);
            x += canvas.size() * 1.7 + TextWidth.ofBold(number, canvas.size());
        }
    }

    /** Names each series that is not the panel's own, once for all panels. */
    private void key(double top) {
        double x = 0;
        double y = top + canvas.line() / 2;
        for (Map.Entry<Mark, String> entry : names().entrySet()) {
            double width = canvas.size() * 2.9 + TextWidth.of(entry.getValue(), canvas.size());
            if (x > 0 && x + width > canvas.layout().width()) {
                x = 0;
                y += canvas.line();
            }
            Mark mark = entry.getKey();
            canvas.trace(
                    mark,
                    mark.lineWidth(),
                    mark.dash(),
                    "M" + SvgWriter.number(x) + " " + SvgWriter.number(y) + "h"
                            + SvgWriter.number(canvas.size() * 1.8));
            canvas.sample(mark, x + canvas.size() * 0.9, y);
            canvas.write(x + canvas.size() * 2.2, y, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, entry.getValue());
            x += width + canvas.size();
        }
    }

    private Map<Mark, String> names() {
        Map<Mark, String> names = new LinkedHashMap<>();
        for (SmallMultiples.Panel panel : figure.panels()) {
            for (Series one : panel.series()) {
                if (!one.label().equals(panel.title())) {
                    names.putIfAbsent(Mark.of(one.role()), one.label());
                }
            }
        }
        return names;
    }

    private double keyHeight() {
        double x = 0;
        int lines = names().isEmpty() ? 0 : 1;
        for (String name : names().values()) {
            double width = canvas.size() * 2.9 + TextWidth.of(name, canvas.size());
            if (x > 0 && x + width > canvas.layout().width()) {
                x = 0;
                lines++;
            }
            x += width + canvas.size();
        }
        return lines * canvas.line() + (lines > 0 ? canvas.size() * 0.4 : 0);
    }

    private double headHeight() {
        return (titleLines() + 1) * canvas.line() + canvas.size() * 0.5;
    }

    private double footHeight() {
        return strips() * canvas.line() + canvas.line() + gutter();
    }

    private long strips() {
        return figure.panels().stream()
                .mapToLong(panel -> YearPanel.strips(panel.series(), figure.axis()))
                .max()
                .orElse(0);
    }

    private int titleLines() {
        return figure.panels().stream()
                .mapToInt(panel -> title(panel).size())
                .max()
                .orElse(1);
    }

    private List<String> title(SmallMultiples.Panel panel) {
        return TextWidth.wrap(panel.title(), canvas.size() * 1.12, panelWidth);
    }

    private int gridRows() {
        return (figure.panels().size() + columns - 1) / columns;
    }

    private double gutter() {
        return canvas.size() * (canvas.layout() == Layout.WIDE ? 1.6 : 0.8);
    }
}
