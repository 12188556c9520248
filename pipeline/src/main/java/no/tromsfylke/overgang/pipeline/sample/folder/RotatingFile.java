package no.tromsfylke.overgang.pipeline.sample.folder;

import java.io.IOException;
import java.util.Locale;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.style.RowSink;

/**
 * A delivery that begins a further file when one has become long, so that files can be read side by side:
 * {@code onske.csv}, {@code onske-002.csv}, …
 */
final class RotatingFile implements RowSink {

    /** As many rows as a program can read and judge in about a second. */
    static final int ROWS_A_FILE = 100_000;

    private final Folders folders;
    private final String deliverer;
    private final Form form;
    private final SchoolYear year;
    private final int rowsAFile;
    private RowSink current;
    private int files;
    private int rows;

    RotatingFile(Folders folders, String deliverer, Form form, SchoolYear year, int rowsAFile) {
        this.folders = folders;
        this.deliverer = deliverer;
        this.form = form;
        this.year = year;
        this.rowsAFile = rowsAFile;
    }

    /** Makes sure that there is a file, even if no row should follow. */
    void open() throws IOException {
        if (current == null) {
            files++;
            String suffix = files == 1 ? "" : String.format(Locale.ROOT, "-%03d", files);
            current = folders.open(deliverer, form, year, suffix);
            rows = 0;
        }
    }

    @Override
    public void write(Object[] row) throws IOException {
        open();
        current.write(row);
        rows++;
        if (rows == rowsAFile) {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
