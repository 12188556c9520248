package no.tromsfylke.overgang.pipeline.recomputation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** CSV as people send it: semicolon, comma or tab, a sep= line, UTF-8 with or without a mark, or Windows-1252. */
final class DelimitedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DelimitedText() {}

    static DeliveredTable read(byte[] bytes) throws UnreadableFile {
        String text = decode(bytes);
        int skippedLines = 0;
        char separator = 0;
        if (text.startsWith("sep=") && text.length() > 4) {
            separator = text.charAt(4);
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            skippedLines = 1;
        }
        if (separator == 0) {
            separator = separatorOf(text);
        }
        return read(text, separator, skippedLines);
    }

    private static DeliveredTable read(String text, char separator, int skippedLines) throws UnreadableFile {
        List<String> headings = null;
        List<DeliveredRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                String[] cells = record.getFields().toArray(String[]::new);
                if (headings == null) {
                    headings = List.of(cells);
                    continue;
                }
                int line = (int) record.getStartingLineNumber() + skippedLines;
                var row = DeliveredRow.of(line, cells, headings.size());
                if (!record.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw new UnreadableFile("not readable as CSV", e);
        }
        if (headings == null) {
            throw new UnreadableFile("no heading");
        }
        return new DeliveredTable(headings, rows, Map.of());
    }

    private static String decode(byte[] bytes) throws UnreadableFile {
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableFile("a NUL byte");
            }
        }
        String text = decodeUtf8(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decodeUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** The one of the three that stands most often in the first line that has anything in it. */
    private static char separatorOf(String text) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long times = heading.chars().filter(c -> c == candidate).count();
            if (times > most) {
                most = times;
                best = candidate;
            }
        }
        return best;
    }
}
