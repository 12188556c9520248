package no.tromsfylke.overgang.portal.figures.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.SmallMultiples;

/** Small panels in a grid; each is headed by its name and the last number of each series. */
final class MultiplesPlot implements Plot {

    private final SmallMultiples figure;
    private final Canvas canvas;
    private final SeriesKey key;
    private final int columns;
    private final double tickWidth;
    private final double panelWidth;

    MultiplesPlot(SmallMultiples figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        key = key(figure, canvas);
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
        return key.height() + gridRows() * (headHeight() + canvas.size() * 6.5 + footHeight()) + lastFoot();
    }

    @Override
    public void draw(double top, double height) {
        key.draw(top);
        double each = (height - key.height() - lastFoot()) / gridRows();
        int firstSeries = 0;
        for (int i = 0; i < figure.panels().size(); i++) {
            int row = i / columns;
            double x = tickWidth + (i % columns) * (panelWidth + gutter());
            double y = top + key.height() + row * each;
            YearPanel panel = panel(figure.panels().get(i), firstSeries, new Box(x, y, panelWidth, each));
            if (i % columns == 0) {
                panel.tickLabels();
            }
            if (canvas.layout() != Layout.SLIDE || row == gridRows() - 1) {
                panel.outerYears(strips());
            }
            firstSeries += figure.panels().get(i).series().size();
        }
    }

    private YearPanel panel(SmallMultiples.Panel panel, int firstSeries, Box box) {
        List<String> title = title(panel);
        for (int i = 0; i < title.size(); i++) {
            double y = box.y() + (i + 0.5) * canvas.line();
            canvas.write(box.x(), y, Pen.Anchor.START, Pen.Face.BOLD, Ink.TEXT, title.get(i));
        }
        numbers(panel, box);
        Box area = new Box(box.x(), box.y() + headHeight(), panelWidth, box.height() - headHeight() - footHeight());
        YearPanel years = new YearPanel(
                canvas,
                YearPanel.Detail.SMALL,
                figure.axis(),
                figure.years(),
                panel.series(),
                figure.breaks(),
                area,
                area.right());
        years.grid();
        years.lines(firstSeries, series -> name(panel, series));
        return years;
    }

    private static String name(SmallMultiples.Panel panel, Series series) {
        return series.label().equals(panel.title()) ? panel.title() : panel.title() + ", " + series.label();
    }

    /** The last number of each series the key has none of; below the title, on a slide at the right end of its line. */
    private void numbers(SmallMultiples.Panel panel, Box box) {
        boolean slide = canvas.layout() == Layout.SLIDE;
        double left = slide ? box.right() - numbersWidth(panel) : box.x();
        double x = left;
        double y = box.y() + (titleLines() + (slide ? -0.5 : 0.5)) * canvas.line();
        for (Series one : own(panel)) {
            double width = numberWidth(one);
            if (x > left && x + width > box.right()) {
                x = left;
                y += canvas.line();
            }
            Mark mark = Mark.of(one.role());
            Pen.Face face = mark == Mark.REGION ? Pen.Face.PLAIN : Pen.Face.BOLD;
            canvas.sample(mark, x + canvas.size() * 0.4, y);
            canvas.write(x + canvas.size(), y, Pen.Anchor.START, face, Ink.TEXT, last(one));
            x += width + canvas.size() * 0.7;
        }
    }

    private int numberLines(SmallMultiples.Panel panel) {
        double x = 0;
        int lines = 1;
        for (Series one : own(panel)) {
            if (x > 0 && x + numberWidth(one) > panelWidth) {
                x = 0;
                lines++;
            }
            x += numberWidth(one) + canvas.size() * 0.7;
        }
        return lines;
    }

    private double numbersWidth(SmallMultiples.Panel panel) {
        return own(panel).stream()
                        .mapToDouble(one -> numberWidth(one) + canvas.size() * 0.7)
                        .sum()
                - canvas.size() * 0.7;
    }

    private double numberWidth(Series one) {
        return canvas.size() + TextWidth.ofBold(last(one), canvas.size());
    }

    private List<Series> own(SmallMultiples.Panel panel) {
        return panel.series().stream().filter(one -> !inKey(one)).toList();
    }

    private boolean inKey(Series one) {
        return figure.panels().size() > 1
                && figure.panels().stream().allMatch(panel -> panel.series().contains(one));
    }

    private String last(Series one) {
        LastNumber last = LastNumber.of(one, figure.axis(), figure.years());
        String withYear = last.text(canvas.numbers());
        // Where there is no room for its year, the place of the last mark in the panel tells it.
        boolean fits = canvas.layout() != Layout.SLIDE
                && canvas.size() + TextWidth.ofBold(withYear, canvas.size()) <= panelWidth;
        return fits ? withYear : last.number(canvas.numbers());
    }

    /** Names of the series that are not a panel's own; with their last number where it is the same in all panels. */
    private static SeriesKey key(SmallMultiples figure, Canvas canvas) {
        Map<Mark, String> names = new LinkedHashMap<>();
        for (SmallMultiples.Panel panel : figure.panels()) {
            for (Series one : panel.series()) {
                boolean everywhere = figure.panels().size() > 1
                        && figure.panels().stream()
                                .allMatch(other -> other.series().contains(one));
                if (!one.label().equals(panel.title())) {
                    LastNumber last = LastNumber.of(one, figure.axis(), figure.years());
                    String text = everywhere ? one.label() + " " + last.text(canvas.numbers()) : one.label();
                    names.putIfAbsent(Mark.of(one.role()), text);
                }
            }
        }
        return new SeriesKey(
                canvas,
                names.entrySet().stream()
                        .map(one -> new SeriesKey.Entry(one.getKey(), SeriesKey.Sample.LINE, one.getValue()))
                        .toList());
    }

    private double headHeight() {
        int numbers = canvas.layout() == Layout.SLIDE
                ? 0
                : figure.panels().stream().mapToInt(this::numberLines).max().orElse(0);
        return (titleLines() + numbers) * canvas.line() + canvas.size() * 0.5;
    }

    private double footHeight() {
        return canvas.layout() == Layout.SLIDE
                ? strips() * canvas.line() + canvas.size() * 0.3
                : (strips() + 1) * canvas.line() + canvas.size();
    }

    /** On a slide only the last row of panels has its years written. */
    private double lastFoot() {
        return canvas.layout() == Layout.SLIDE ? canvas.line() : 0;
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
        double room = canvas.layout() == Layout.SLIDE ? panelWidth - numbersWidth(panel) : panelWidth;
        return TextWidth.wrap(panel.title(), canvas.size() * TextWidth.BOLD, room);
    }

    private int gridRows() {
        return (figure.panels().size() + columns - 1) / columns;
    }

    private double gutter() {
        return canvas.size() * (canvas.layout() == Layout.WIDE ? 1.6 : 0.9);
    }
}
