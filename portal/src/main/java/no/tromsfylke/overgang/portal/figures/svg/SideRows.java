package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.Value;

/** Rows with their names on the left and every number at the end of its mark, for wide pictures and slides. */
final class SideRows implements Plot {

    private static final double LABEL_PART = 0.36;
    private static final double LEAST_PLOT_PART = 0.35;

    private final Rows rows;
    private final Canvas canvas;
    private final List<List<String>> labels;
    private final List<List<String>> notes;
    private final double left;
    private final double width;

    SideRows(Rows rows, Canvas canvas) {
        this.rows = rows;
        this.canvas = canvas;
        double widest = canvas.layout().width() * LABEL_PART - indent();
        labels = rows.names().stream().map(name -> wrap(name, widest)).toList();
        notes = rows.notes().stream().map(note -> wrap(note, widest)).toList();
        double label = Math.max(widest(labels), widest(notes));
        left = indent() + label + canvas.size() * 0.8;
        width = plotWidth(canvas.layout().width() - left);
    }

    @Override
    public double height() {
        double bars = rows.series().size() * canvas.size() * (rows.severalSeries() ? 1.3 : 1.5) / spread().width();
        double band = bars;
        for (int i = 0; i < rows.count(); i++) {
            band = Math.max(band, (labels.get(i).size() + notes.get(i).size()) * canvas.line() + canvas.size() * 0.5);
        }
        return rows.count() * band + RowPainter.axisHeight(canvas);
    }

    @Override
    public void draw(double top, double height) {
        double band = (height - RowPainter.axisHeight(canvas)) / rows.count();
        Box area = new Box(left, top, width, band * rows.count());
        RowPainter painter = new RowPainter(rows, canvas, area);
        painter.axis();
        if (rows.style() == Rows.Style.STAGE) {
            steps(top, band);
        }
        for (int row = 0; row < rows.count(); row++) {
            double middle = top + (row + 0.5) * band;
            label(row, middle);
            for (int series = 0; series < rows.series().size(); series++) {
                Value value = rows.value(series, row);
                double y = middle + spread().offset(series, rows.series().size()) * band;
                double thickness = thickness(band);
                canvas.openPoint(series, row, rows.nameOf(series, row), value);
                painter.value(series, row, y, thickness);
                number(series, row, y);
                canvas.closePoint();
            }
        }
    }

    private double thickness(double band) {
        double share = spread().width() / rows.series().size() * band;
        return rows.severalSeries() ? share - 2 : Math.min(share, canvas.size() * 1.5);
    }

    private void number(int series, int row, double y) {
        Value value = rows.value(series, row);
        var reach = rows.reach(value);
        double gap = canvas.size() * 0.45;
        String name = labelled(row) ? rows.series().get(series).label() : "";
        double x = left + reach.orElse(1) * width + gap;
        if (reach.isPresent()) {
            canvas.write(
                    x,
                    y,
                    Pen.Anchor.START,
                    Pen.Face.BOLD,
                    Ink.TEXT,
                    canvas.numbers().brief(value));
            x += TextWidth.ofBold(canvas.numbers().brief(value), canvas.size()) + gap;
        } else {
            canvas.writeOver(
                    left + gap,
                    y,
                    Pen.Anchor.START,
                    Pen.Face.BOLD,
                    canvas.numbers().brief(value));
        }
        if (!name.isEmpty()) {
            Mark mark = Mark.of(rows.series().get(series).role());
            canvas.sample(mark, x + canvas.size() * 0.4, y);
            canvas.writeOver(x + canvas.size(), y, Pen.Anchor.START, Pen.Face.PLAIN, name);
        }
    }

    /** Series are named where the eye begins: in the first row. */
    private boolean labelled(int row) {
        return row == 0 && rows.severalSeries();
    }

    private void label(int row, double middle) {
        double label = labels.get(row).size() * canvas.line();
        double note = notes.get(row).size() * canvas.line();
        double top = middle - (label + note) / 2;
        canvas.writeBlock(indent(), top + label / 2, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, labels.get(row));
        canvas.writeBlock(
                indent(), top + label + note / 2, Pen.Anchor.START, Pen.Face.PLAIN, Ink.QUIET, notes.get(row));
    }

    private void steps(double top, double band) {
        double x = canvas.size() * 0.8;
        canvas.rule(Ink.AXIS, 2, x, top + band / 2, x, top + (rows.count() - 0.5) * band);
        for (int row = 0; row < rows.count(); row++) {
            canvas.ring(Mark.ONE, x, top + (row + 0.5) * band, row + 1);
        }
    }

    /** The widest plot that leaves every number its room at the end of its mark. */
    private double plotWidth(double available) {
        double axis = rows.axis().ticks().stream()
                .mapToDouble(
                        tick -> TextWidth.of(canvas.numbers().tick(rows.axis().unit(), tick), canvas.size()))
                .max()
                .orElse(0);
        double widest = available - axis / 2;
        for (int row = 0; row < rows.count(); row++) {
            for (int series = 0; series < rows.series().size(); series++) {
                double reach = rows.reach(rows.value(series, row)).orElse(1);
                double room = available - textRoom(series, row);
                widest = Math.min(widest, room / Math.max(reach, 1e-6));
            }
        }
        return Math.max(widest, available * LEAST_PLOT_PART);
    }

    private double textRoom(int series, int row) {
        double gap = canvas.size() * 0.45;
        Value value = rows.value(series, row);
        boolean atEnd = rows.reach(value).isPresent();
        double room = atEnd ? gap + TextWidth.ofBold(canvas.numbers().brief(value), canvas.size()) : 0;
        return labelled(row)
                ? room
                        + gap
                        + canvas.size()
                        + TextWidth.of(rows.series().get(series).label(), canvas.size())
                : room;
    }

    private Spread spread() {
        return rows.style() == Rows.Style.DOT ? Spread.DOTS : Spread.BARS;
    }

    private double indent() {
        return rows.style() == Rows.Style.STAGE ? canvas.size() * 2.1 : 0;
    }

    private List<String> wrap(String text, double width) {
        return TextWidth.wrap(text, canvas.size(), width);
    }

    private double widest(List<List<String>> blocks) {
        return blocks.stream()
                .mapToDouble(block -> TextWidth.widest(block, canvas.size()))
                .max()
                .orElse(0);
    }
}
