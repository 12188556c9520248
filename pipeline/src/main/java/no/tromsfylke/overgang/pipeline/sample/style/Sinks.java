package no.tromsfylke.overgang.pipeline.sample.style;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.form.PrintedForm;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;

/** Opens delivery files. */
public final class Sinks {

    private Sinks() {}

    /**
     * A file of one kind, with its headings already written.
     *
     * @param dice for what people do differently from one row to the next
     */
    public static RowSink open(Path file, Form form, Style style, SchoolYear year, Dice dice) throws IOException {
        var spelling = new Spelling(style, form, year, dice);
        return switch (style.format()) {
            case XLSX, XLSX_PRINTED_FORM -> new XlsxSink(file, "Ark1", List.of(), form.columns(), spelling);
            case JSON -> new JsonSink(file, form.columns(), spelling);
            default -> new CsvSink(file, form.columns(), spelling);
        };
    }

    /**
     * A mapping form in its printed layout; its rows are those of {@link PrintedForm}.
     *
     * @param school the school's name or organisation number
     */
    public static RowSink openPrintedForm(Path file, String school, SchoolYear year, Dice dice) {
        var style = new Style(
                Style.Format.XLSX_PRINTED_FORM, Style.Headings.PRINTED, Style.Dates.ISO, Style.Deadlines.POINT);
        Object[] head = {"Skole", school, "Klasse", "10"};
        return new XlsxSink(
                file,
                "Samleskjema 1",
                List.<Object[]>of(head),
                PrintedForm.COLUMNS,
                new Spelling(style, Form.KARTLEGGING, year, dice));
    }
}
