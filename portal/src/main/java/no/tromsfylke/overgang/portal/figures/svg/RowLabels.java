package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;

/** The names of rows with the notes below them, at the left side of a picture. */
final class RowLabels {

    private final Rows rows;
    private final Canvas canvas;
    private final List<List<String>> names;
    private final List<List<String>> notes;

    RowLabels(Rows rows, Canvas canvas) {
        this.rows = rows;
        this.canvas = canvas;
        // On a slide a name must do with one line, and gets more of the width for it.
        double part = canvas.layout() == Layout.SLIDE ? 0.46 : 0.36;
        double most = canvas.layout().width() * part - indent();
        names = rows.names().stream().map(name -> wrap(name, most)).toList();
        notes = rows.notes().stream().map(note -> wrap(note, most)).toList();
    }

    /** Width of the names, with the gap to the plot. */
    double width() {
        return indent() + Math.max(widest(names), widest(notes)) + canvas.size() * 0.8;
    }

    /** Height of the highest row's words. */
    double height() {
        double height = 0;
        for (int row = 0; row < rows.count(); row++) {
            height = Math.max(height, (names.get(row).size() + notes.get(row).size()) * canvas.line());
        }
        return height;
    }

    /** Writes the names; the notes only where every row has room for both. */
    void draw(double top, double band) {
        if (rows.style() == Rows.Style.STAGE) {
            steps(top, band);
        }
        boolean withNotes = height() <= band + canvas.size() * 0.1;
        for (int row = 0; row < rows.count(); row++) {
            double middle = top + (row + 0.5) * band;
            double name = names.get(row).size() * canvas.line();
            double note = withNotes ? notes.get(row).size() * canvas.line() : 0;
            double first = middle - (name + note) / 2;
            canvas.writeBlock(indent(), first + name / 2, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, names.get(row));
            if (withNotes) {
                double noteMiddle = first + name + note / 2;
                canvas.writeBlock(indent(), noteMiddle, Pen.Anchor.START, Pen.Face.PLAIN, Ink.QUIET, notes.get(row));
            }
        }
    }

    private void steps(double top, double band) {
        double x = canvas.size() * 0.8;
        canvas.rule(Ink.AXIS, 2, x, top + band / 2, x, top + (rows.count() - 0.5) * band);
        for (int row = 0; row < rows.count(); row++) {
            canvas.ring(Mark.ONE, x, top + (row + 0.5) * band, row + 1, Math.min(canvas.size() * 0.8, band * 0.48));
        }
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
