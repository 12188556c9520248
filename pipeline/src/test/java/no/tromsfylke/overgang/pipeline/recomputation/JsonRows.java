package no.tromsfylke.overgang.pipeline.recomputation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An array of objects; a row's line is that of its opening brace. */
final class JsonRows {

    private record Entry(int line, Map<String, String> cells, boolean nested) {}

    private JsonRows() {}

    static DeliveredTable read(byte[] bytes) throws UnreadableFile {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> headings = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnreadableFile("not an array of objects");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Entry entry = entry(parser);
                entry.cells().keySet().forEach(name -> headings.putIfAbsent(name, headings.size()));
                entries.add(entry);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
                throw new UnreadableFile("not an array of objects and nothing else");
            }
        } catch (IOException e) {
            throw new UnreadableFile("not readable as JSON", e);
        }
        List<DeliveredRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            String[] cells = new String[headings.size()];
            entry.cells().forEach((name, text) -> cells[headings.get(name)] = text);
            var row = DeliveredRow.of(entry.line(), cells, cells.length);
            if (entry.nested()) {
                row = new DeliveredRow(row.line(), row.cells(), Optional.of("a value that is no plain value"));
            }
            if (!row.isBlank() || entry.nested()) {
                rows.add(row);
            }
        }
        return new DeliveredTable(new ArrayList<>(headings.keySet()), rows, Map.of());
    }

    private static Entry entry(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        Map<String, String> cells = new LinkedHashMap<>();
        boolean nested = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
                nested = true;
            } else if (value == JsonToken.VALUE_NULL) {
                cells.put(name, null);
            } else if (value.isNumeric()) {
                cells.put(name, Spreadsheet.number(parser.getDecimalValue()));
            } else {
                cells.put(name, parser.getText());
            }
        }
        return new Entry(line, cells, nested);
    }
}
