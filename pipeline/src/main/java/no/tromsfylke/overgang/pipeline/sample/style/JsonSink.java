package no.tromsfylke.overgang.pipeline.sample.style;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;

/** Writes an array of objects, one a line; blanks are left out. */
final class JsonSink implements RowSink {

    private final Writer writer;
    private final List<String> columns;
    private final Spelling spelling;
    private boolean empty = true;

    JsonSink(Path file, List<String> columns, Spelling spelling) throws IOException {
        this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.columns = columns.stream().map(spelling::heading).toList();
        this.spelling = spelling;
        writer.write("[");
    }

    @Override
    public void write(Object[] row) throws IOException {
        var object = new StringBuilder(empty ? "\n  {" : ",\n  {");
        empty = false;
        boolean first = true;
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null || Boolean.FALSE.equals(row[i])) {
                continue;
            }
            object.append(first ? "" : ", ");
            first = false;
            append(object, columns.get(i));
            object.append(": ");
            value(object, row[i] instanceof Deadline deadline ? spelling.cell(deadline) : row[i]);
        }
        writer.append(object.append('}'));
    }

    private void value(StringBuilder object, Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            object.append(value);
        } else {
            append(object, spelling.text(value));
        }
    }

    private static void append(StringBuilder object, String text) {
        object.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, object);
        object.append('"');
    }

    @Override
    public void close() throws IOException {
        writer.write("\n]\n");
        writer.close();
    }
}
