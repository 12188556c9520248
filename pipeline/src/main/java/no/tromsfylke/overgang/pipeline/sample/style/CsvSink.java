package no.tromsfylke.overgang.pipeline.sample.style;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Format;

/** Writes delimited text. */
final class CsvSink implements RowSink {

    private static final int BUFFER = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer writer;
    private final Spelling spelling;
    private final char delimiter;
    private final String lineEnd;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);

    CsvSink(Path file, List<String> columns, Spelling spelling) throws IOException {
        Format format = spelling.style().format();
        Charset charset = format == Format.CSV_WINDOWS ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        this.writer = new OutputStreamWriter(Files.newOutputStream(file), charset);
        this.spelling = spelling;
        this.delimiter = switch (format) {
            case CSV_COMMA -> ',';
            case CSV_TAB -> '\t';
            default -> ';';
        };
        this.lineEnd = format == Format.CSV_SPREADSHEET || format == Format.CSV_WINDOWS ? "\r\n" : "\n";
        if (format == Format.CSV_SPREADSHEET) {
            buffer.append(BYTE_ORDER_MARK);
        }
        write(columns.stream().map(spelling::heading).toArray());
    }

    @Override
    public void write(Object[] row) throws IOException {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                buffer.append(delimiter);
            }
            append(row[i]);
        }
        buffer.append(lineEnd);
        if (buffer.length() > BUFFER) {
            flush();
        }
    }

    /** Only words can contain what would have to be quoted; numbers, days and codes are spelt without. */
    private void append(Object value) {
        String text = spelling.text(value);
        if (value instanceof String && mustBeQuoted(text)) {
            buffer.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            buffer.append(text);
        }
    }

    private boolean mustBeQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == delimiter || c == '"' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void skipLine() {
        buffer.append(lineEnd);
    }

    private void flush() throws IOException {
        writer.append(buffer);
        buffer.setLength(0);
    }

    @Override
    public void close() throws IOException {
        flush();
        writer.close();
    }
}
