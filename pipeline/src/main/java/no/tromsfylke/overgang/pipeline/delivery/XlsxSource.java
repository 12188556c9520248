package no.tromsfylke.overgang.pipeline.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Heading.Matched;
import no.tromsfylke.overgang.pipeline.delivery.Heading.Mismatch;
import no.tromsfylke.overgang.pipeline.delivery.RowReader.Given;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the one sheet with data of a workbook: a plain table, or the printed form's layout. */
final class XlsxSource {

    private final byte[] bytes;
    private final Heading heading;
    private final RowReader rows;
    private final Cells cells = new Cells();
    private SheetCells sheetCells;

    XlsxSource(byte[] bytes, RowReader rows) {
        this.bytes = bytes;
        this.heading = new Heading(rows.form());
        this.rows = rows;
    }

    void read() throws FileRejected {
        WorkbookGuard.check(bytes);
        try (var workbook =
                guarded(() -> new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)))) {
            sheetCells = new SheetCells(workbook.isDate1904());
            var sheet = sheetWithData(workbook);
            try (var stream = guarded(sheet::openStream)) {
                readSheet(stream);
            }
        } catch (IOException e) {
            throw new FileRejected(Rule.WORKBOOK, 0);
        }
    }

    private Sheet sheetWithData(ReadableWorkbook workbook) throws FileRejected {
        var sheets = guarded(workbook::getSheets).toList();
        var filled = new ArrayList<Sheet>();
        for (var sheet : sheets) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                throw new FileRejected(Rule.HIDDEN_SHEET, 0);
            }
            if (hasData(sheet)) {
                filled.add(sheet);
            }
        }
        if (filled.size() > 1) {
            throw new FileRejected(Rule.SECOND_SHEET, 0);
        }
        if (filled.isEmpty()) {
            throw new FileRejected(Rule.NO_HEADING, 0);
        }
        return filled.get(0);
    }

    private boolean hasData(Sheet sheet) throws FileRejected {
        try (var stream = guarded(sheet::openStream)) {
            return next(stream.iterator()).isPresent();
        }
    }

    private void readSheet(Stream<org.dhatim.fastexcel.reader.Row> stream) throws FileRejected {
        var records = stream.iterator();
        next(records);
        rows.screen(cells);
        var given = given();
        if (!given.isEmpty()) {
            next(records);
            rows.screen(cells);
        }
        int line = cells.line();
        var headings = new ArrayList<String>();
        for (int i = 0; i < cells.count(); i++) {
            headings.add(cells.cell(i).text());
        }
        var match = heading.match(
                headings, given.stream().<Column<?>>map(Given::column).toList(), rows.language());
        if (match instanceof Mismatch mismatch) {
            while (next(records).isPresent()) {
                rows.screen(cells);
            }
            throw new FileRejected(mismatch.rule(), line, mismatch.what());
        }
        rows.begin((Matched) match, given);
        int width = ((Matched) match).width();
        while (next(records).isPresent()) {
            while (cells.count() < width) {
                cells.addBlank();
            }
            rows.read(cells);
        }
    }

    /** The head of the printed form: {@code Skole | name or number | Klasse | class}. */
    private List<Given> given() {
        return new PrintedForm(heading, rows).given(cells);
    }

    /** Fills the cells with the next row that has any; empty at the end of the sheet. */
    private Optional<Cells> next(Iterator<org.dhatim.fastexcel.reader.Row> records) throws FileRejected {
        while (guarded(records::hasNext)) {
            var row = guarded(records::next);
            sheetCells.fill(cells, row);
            if (!cells.isAllBlank()) {
                return Optional.of(cells);
            }
        }
        return Optional.empty();
    }

    /** The reader of workbooks throws this and that where a workbook is not as it should be. */
    private static <T> T guarded(Reading<T> reading) throws FileRejected {
        try {
            return reading.read();
        } catch (IOException | RuntimeException e) {
            throw new FileRejected(Rule.WORKBOOK, 0);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
