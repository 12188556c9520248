package no.tromsfylke.overgang.portal.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.publication.Status;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Datasets as a workbook: a sheet for each, and a last one with what is needed to read them. */
public final class XlsxFormat {
    /** The content type of a workbook. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_SHEET_NAME = 31;

    private XlsxFormat() {}

    /**
     * The workbook of some datasets.
     *
     * @param about heading of the last sheet
     */
    public static byte[] write(List<Dataset> datasets, String about) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Overgang", "1.0")) {
            for (Dataset dataset : datasets) {
                writeSheet(workbook.newWorksheet(sheetName(dataset.id())), dataset);
            }
            Worksheet notes = workbook.newWorksheet(about);
            int row = 0;
            for (String line : notes(datasets)) {
                notes.value(row++, 0, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sheetName(String id) {
        return id.length() > LONGEST_SHEET_NAME ? id.substring(0, LONGEST_SHEET_NAME) : id;
    }

    private static void writeSheet(Worksheet sheet, Dataset dataset) {
        int column = 0;
        Dataset.Headings headings = dataset.notes().headings();
        for (Dataset.Dimension dimension : dataset.dimensions()) {
            sheet.value(0, column++, dimension.label());
            sheet.value(0, column++, dimension.label() + " (" + headings.label() + ")");
        }
        for (Dataset.Measure measure : dataset.measures()) {
            sheet.value(0, column++, measure.label());
        }
        sheet.value(0, column++, headings.status());
        sheet.value(0, column++, headings.publication());
        sheet.value(0, column++, headings.notice());
        sheet.range(0, 0, 0, column - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int line = 1;
        for (Dataset.Row row : dataset.rows()) {
            writeRow(sheet, line++, dataset, row);
        }
    }

    private static void writeRow(Worksheet sheet, int line, Dataset dataset, Dataset.Row row) {
        int column = 0;
        for (int i = 0; i < row.codes().size(); i++) {
            String code = row.codes().get(i);
            sheet.value(line, column++, code);
            sheet.value(line, column++, dataset.dimensions().get(i).categories().getOrDefault(code, code));
        }
        for (Optional<Object> value : row.values()) {
            Object present =
                    value.orElseGet(() -> row.status().map(Status::symbol).orElse(""));
            if (present instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, present.toString());
            }
            column++;
        }
        Dataset.Notes notes = dataset.notes();
        sheet.value(
                line,
                column++,
                row.status()
                        .map(s -> notes.statuses().getOrDefault(s, s.code()))
                        .orElse(""));
        sheet.value(line, column++, notes.publicationId());
        sheet.value(line, column, notes.banner().orElse(""));
    }

    private static List<String> notes(List<Dataset> datasets) {
        List<String> lines = new ArrayList<>();
        for (Dataset dataset : datasets) {
            lines.add(dataset.id() + ": " + dataset.title());
        }
        if (!datasets.isEmpty()) {
            Dataset.Notes notes = datasets.get(0).notes();
            notes.banner().ifPresent(lines::add);
            lines.add(notes.definition());
            lines.add(notes.source());
            lines.add(notes.publicationId());
            for (Status status : Status.values()) {
                if (notes.statuses().containsKey(status)) {
                    String symbol = status.symbol();
                    lines.add((symbol.isEmpty() ? "" : symbol + "  ")
                            + notes.statuses().get(status));
                }
            }
        }
        return lines;
    }
}
