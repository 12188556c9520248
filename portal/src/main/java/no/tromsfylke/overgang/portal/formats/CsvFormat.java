package no.tromsfylke.overgang.portal.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.publication.Status;

/**
 * Datasets as CSV: for machines with comma, decimal point and empty cells where there is no number; for spreadsheets with
 * byte order mark, semicolon, decimal comma and the symbols in the cells.
 */
public enum CsvFormat {
    MACHINE(',', ""),
    SPREADSHEET(';', "\ufeff");

    /** The content type of both. */
    public static final String CONTENT_TYPE = "text/csv; charset=utf-8";

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private final char separator;
    private final String mark;

    CsvFormat(char separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    /** The rows of datasets that have the same columns, one after the other. */
    public byte[] write(List<Dataset> datasets) {
        StringWriter out = new StringWriter();
        out.write(mark);
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.REQUIRED);
        try (CsvWriter csv = builder.build(out)) {
            List<String> former = List.of();
            for (Dataset dataset : datasets) {
                List<String> header = header(dataset);
                if (!header.equals(former)) {
                    if (!former.isEmpty()) {
                        csv.writeRecord("");
                    }
                    csv.writeRecord(header);
                    former = header;
                }
                for (Dataset.Row row : dataset.rows()) {
                    csv.writeRecord(record(dataset, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> header(Dataset dataset) {
        Dataset.Headings headings = dataset.notes().headings();
        List<String> header = new ArrayList<>();
        boolean machine = this == MACHINE;
        for (Dataset.Dimension dimension : dataset.dimensions()) {
            header.add(machine ? dimension.id() : dimension.label());
            header.add(machine ? dimension.id() + "_label" : dimension.label() + " (" + headings.label() + ")");
        }
        dataset.measures().forEach(m -> header.add(machine ? m.id() : m.label()));
        header.addAll(
                machine
                        ? List.of("status", "symbol", "explanation", "publication", "notice")
                        : List.of(
                                headings.status(),
                                headings.symbol(),
                                headings.explanation(),
                                headings.publication(),
                                headings.notice()));
        return header;
    }

    private List<String> record(Dataset dataset, Dataset.Row row) {
        List<String> record = new ArrayList<>();
        for (int i = 0; i < row.codes().size(); i++) {
            String code = row.codes().get(i);
            record.add(harmless(code));
            record.add(harmless(dataset.dimensions().get(i).categories().getOrDefault(code, code)));
        }
        for (Optional<Object> value : row.values()) {
            record.add(value.map(this::text).orElseGet(() -> empty(row.status())));
        }
        Dataset.Notes notes = dataset.notes();
        record.add(row.status().map(Status::code).orElse(""));
        record.add(row.status().map(Status::symbol).orElse(""));
        record.add(row.status().map(s -> notes.statuses().getOrDefault(s, "")).orElse(""));
        record.add(notes.publicationId());
        record.add(harmless(notes.banner().orElse("")));
        return record;
    }

    private String empty(Optional<Status> status) {
        return this == SPREADSHEET ? status.map(Status::symbol).orElse("") : "";
    }

    private String text(Object value) {
        if (value instanceof Double decimal) {
            String text = new java.math.BigDecimal(decimal.toString()).toPlainString();
            return this == SPREADSHEET ? text.replace('.', ',') : text;
        }
        return value instanceof Long ? value.toString() : harmless(value.toString());
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
