package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;
import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import java.util.List;

/** Names of series with their markers side by side above a plot, in as many lines as they need. */
final class SeriesKey {

    /** What a sample shows of a series. */
    enum Sample {
        /** Its marker. */
        MARKER(1),
        /** Its marker on a piece of its line. */
        LINE(2.2),
        /** A piece of the upright line across all rows. */
        UPRIGHT(0.8);

        private final double width;

        Sample(double width) {
            this.width = width;
        }
    }

    /** A named series. */
    record Entry(Mark mark, Sample sample, String text) {}

    private final Canvas canvas;
    private final List<Entry> entries;

    SeriesKey(Canvas canvas, List<Entry> entries) {
        this.canvas = canvas;
        this.entries = List.copyOf(entries);
    }

    double height() {
        double x = 0;
        int lines = entries.isEmpty() ? 0 : 1;
        for (Entry entry : entries) {
            if (x > 0 && x + width(entry) > canvas.layout().width()) {
                x = 0;
                lines++;
            }
            x += width(entry) + canvas.size();
        }
        return lines * canvas.line() + (lines > 0 ? canvas.size() * 0.4 : 0);
    }

    void draw(double top) {
        double x = 0;
        double y = top + canvas.line() / 2;
        for (Entry entry : entries) {
            if (x > 0 && x + width(entry) > canvas.layout().width()) {
                x = 0;
                y += canvas.line();
            }
            sample(entry, x, y);
            double text = x + entry.sample.width * canvas.size();
            canvas.write(text, y, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, entry.text);
            x += width(entry) + canvas.size();
        }
    }

    private void sample(Entry entry, double x, double y) {
        Mark mark = entry.mark;
        switch (entry.sample) {
            case MARKER -> canvas.sample(mark, x + canvas.size() * 0.4, y);
            case LINE -> {
                canvas.trace(
                        mark, mark.lineWidth(), mark.dash(), "M" + point(x, y) + "h" + number(canvas.size() * 1.8));
                canvas.sample(mark, x + canvas.size() * 0.9, y);
            }
            case UPRIGHT ->
                canvas.trace(
                        mark,
                        mark.lineWidth(),
                        null,
                        "M" + point(x + canvas.size() * 0.3, y - canvas.size() * 0.5) + "v" + number(canvas.size()));
        }
    }

    private double width(Entry entry) {
        return entry.sample.width * canvas.size() + TextWidth.of(entry.text, canvas.size());
    }
}
