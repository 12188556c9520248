package no.tromsfylke.overgang.pipeline.delivery;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.delivery.Heading.Matched;
import no.tromsfylke.overgang.pipeline.delivery.Heading.Mismatch;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;

/** Reads CSV: semicolon, comma or tab, found from the heading. Line numbers are physical lines. */
final class CsvSource {

    private static final char[] SEPARATORS = {';', ',', '\t'};

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?[\r\n]");

    /** Where the heading must lie. */
    private static final int HEAD = 1 << 16;

    private final TextBytes text;
    private final Heading heading;
    private final RowReader rows;

    CsvSource(TextBytes text, RowReader rows) {
        this.text = text;
        this.heading = new Heading(rows.form());
        this.rows = rows;
    }

    void read() throws FileRejected {
        String head = text.head(HEAD);
        var separatorLine = SEPARATOR_LINE.matcher(head);
        boolean declared = separatorLine.lookingAt();
        char separator = declared ? separatorLine.group(1).charAt(0) : separator(head);
        if (";,\t".indexOf(separator) < 0) {
            throw new FileRejected(Rule.DELIMITER, 1);
        }
        text.checkQuotes(separator);
        var records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(text.length(), 1) + HEAD)
                .build(new Handler(), text.reader())
                .iterator();
        if (declared) {
            records.next();
        }
        begin(records);
        while (records.hasNext()) {
            rows.read(records.next());
        }
        text.warnings().forEach(warning -> rows.file(warning, 0));
    }

    private void begin(Iterator<Cells> records) throws FileRejected {
        Cells cells = null;
        while ((cells == null || cells.isAllBlank()) && records.hasNext()) {
            cells = records.next();
        }
        if (cells == null || cells.isAllBlank()) {
            throw new FileRejected(Rule.NO_HEADING, 0);
        }
        int line = cells.line();
        rows.screen(cells);
        var headings = new ArrayList<String>();
        for (int i = 0; i < cells.count(); i++) {
            headings.add(cells.cell(i).text());
        }
        var match = heading.match(headings, List.of(), rows.language());
        if (match instanceof Mismatch mismatch) {
            records.forEachRemaining(rows::screen);
            boolean unparted = headings.size() == 1 && mismatch.rule() == Rule.UNKNOWN_COLUMN;
            throw unparted
                    ? new FileRejected(Rule.DELIMITER, line)
                    : new FileRejected(mismatch.rule(), line, mismatch.what());
        }
        rows.begin((Matched) match, List.of());
    }

    /** The separator by which most of the heading's names are known; by which it has most names, if none is. */
    private char separator(String head) {
        char best = SEPARATORS[0];
        int most = -1;
        for (char separator : SEPARATORS) {
            var names = names(head, separator);
            int known = (int)
                    names.stream().filter(n -> heading.find(n).isPresent()).count();
            int score = known * HEAD + names.size();
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** The fields of the first line that has any; quotes may stand around them. */
    private static List<String> names(String head, char separator) {
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                names.add(name.toString());
                name.setLength(0);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                names.add(name.toString());
                name.setLength(0);
                if (!names.stream().allMatch(String::isBlank)) {
                    return names;
                }
                names.clear();
            } else {
                name.append(c);
            }
        }
        names.add(name.toString());
        return names;
    }

    /** Fills two sets of cells in turn, for the reader looks one record ahead. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<Cells> {

        private Cells cells = new Cells();
        private Cells before = new Cells();

        @Override
        protected void handleBegin(long startingLineNumber) {
            Cells swap = before;
            before = cells;
            cells = swap;
            cells.begin((int) startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIndex, char[] buffer, int offset, int length, boolean quoted) {
            cells.addText(buffer, offset, length);
        }

        @Override
        protected Cells buildRecord() {
            return cells;
        }
    }
}
