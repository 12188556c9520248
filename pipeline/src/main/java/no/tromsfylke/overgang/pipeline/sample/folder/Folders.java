package no.tromsfylke.overgang.pipeline.sample.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.style.RowSink;
import no.tromsfylke.overgang.pipeline.sample.style.Sinks;
import no.tromsfylke.overgang.pipeline.sample.style.Style;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;

/** The layout of a deliveries folder: one folder a school year, in it one a deliverer, in that one file or more a kind. */
public final class Folders {

    private final Path root;
    private final long seed;
    private final Manner manner;
    private final StyleBook styles;
    private final Tally tally;

    public Folders(Path root, long seed, Manner manner, Tally tally) {
        this.root = root.toAbsolutePath();
        this.seed = seed;
        this.manner = manner;
        this.styles = new StyleBook(manner);
        this.tally = tally;
    }

    StyleBook styles() {
        return styles;
    }

    /**
     * Opens a file.
     *
     * @param suffix what follows the kind in the file's name; may be empty
     */
    RowSink open(String deliverer, Form form, SchoolYear year, String suffix) throws IOException {
        Style style = styles.style(deliverer, form, year);
        Path file = file(deliverer, form, year, suffix, style);
        RowSink sink = Sinks.open(file, form, style, year, dice(file, 1));
        return finished(sink, form, file);
    }

    /** Opens a mapping form in its printed layout. */
    RowSink openPrintedForm(String deliverer, SchoolYear year, String suffix, String school) throws IOException {
        Style style = styles.style(deliverer, Form.KARTLEGGING, year);
        Path file = file(deliverer, Form.KARTLEGGING, year, suffix, style);
        tally.countFile();
        return Sinks.openPrintedForm(file, school, year, dice(file, 1));
    }

    private Path file(String deliverer, Form form, SchoolYear year, String suffix, Style style) throws IOException {
        Path folder = Files.createDirectories(root.resolve(year.label()).resolve(deliverer));
        String name = styles.fileName(deliverer, form, year) + suffix + "."
                + style.format().extension();
        return folder.resolve(name);
    }

    private RowSink finished(RowSink sink, Form form, Path file) {
        tally.countFile();
        return manner == Manner.LIVED_IN ? new Untidy(sink, form, dice(file, 2)) : sink;
    }

    private Dice dice(Path file, int purpose) {
        return Dice.of(seed + purpose, root.relativize(file).toString().replace('\\', '/'));
    }
}
