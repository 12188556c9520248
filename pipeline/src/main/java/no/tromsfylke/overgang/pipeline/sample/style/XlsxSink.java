package no.tromsfylke.overgang.pipeline.sample.style;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;

/** Writes a spreadsheet; numbers and days are cells of their type, codes and identifiers are text. */
final class XlsxSink implements RowSink {

    private final Path file;
    private final Sheet sheet;
    private final Spelling spelling;

    /**
     * A spreadsheet with rows above its heading row.
     *
     * @param above the rows that come first, as the printed form has one that names the school
     */
    XlsxSink(Path file, String sheetName, List<Object[]> above, List<String> columns, Spelling spelling) {
        this.file = file;
        this.sheet = new Sheet(sheetName);
        this.spelling = spelling;
        above.forEach(sheet::add);
        sheet.add(columns.stream().map(spelling::heading).toArray());
    }

    @Override
    public void write(Object[] row) {
        var cells = new Object[row.length];
        for (int i = 0; i < row.length; i++) {
            cells[i] = cell(row[i]);
        }
        sheet.add(cells);
    }

    private Object cell(Object value) {
        if (value instanceof Deadline deadline) {
            return spelling.cell(deadline);
        }
        return value == null || value instanceof Number || value instanceof LocalDate ? value : spelling.text(value);
    }

    @Override
    public void skipLine() {
        sheet.add(new Object[0]);
    }

    @Override
    public void close() throws IOException {
        sheet.save(file);
    }
}
