package no.tromsfylke.overgang.pipeline.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;

/** Reads a JSON array of objects. A row's line is that of its opening brace. */
final class JsonSource {

    private static final int DEEPEST = 8;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final TextBytes text;
    private final Heading heading;
    private final RowReader rows;
    private final Map<String, Optional<Column<?>>> keys = new HashMap<>();

    /** Keys that are no column, described, with the line where each stood first. */
    private final Map<String, Integer> unknown = new TreeMap<>();

    private final boolean[] seen;

    /** The values of one object in the order of its keys. */
    private final Cells values = new Cells();

    /** For each column the place of its value among those, or -1. */
    private final int[] places;

    /** The same values in the order of the columns. */
    private final Cells cells = new Cells();

    JsonSource(TextBytes text, RowReader rows) {
        this.text = text;
        this.heading = new Heading(rows.form());
        this.rows = rows;
        this.seen = new boolean[rows.form().columns().size()];
        this.places = new int[seen.length];
    }

    void read() throws FileRejected {
        rows.begin(heading.whole(), List.of());
        boolean ended = false;
        try (var parser = FACTORY.createParser(text.reader())) {
            var first = parser.nextToken();
            if (first == null) {
                throw new FileRejected(Rule.NO_HEADING, 0);
            }
            if (first != JsonToken.START_ARRAY) {
                throw new FileRejected(Rule.JSON_SYNTAX, line(parser));
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                readObject(parser);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw new FileRejected(Rule.JSON_SYNTAX, line(parser));
            }
            ended = true;
            if (parser.nextToken() != null) {
                throw new FileRejected(Rule.JSON_TRAILING, line(parser));
            }
        } catch (StreamConstraintsException e) {
            throw new FileRejected(Rule.JSON_DEPTH, lineOf(e));
        } catch (JsonProcessingException e) {
            if (ended) {
                throw new FileRejected(Rule.JSON_TRAILING, lineOf(e));
            }
            boolean twice = e.getOriginalMessage().startsWith("Duplicate");
            throw new FileRejected(twice ? Rule.JSON_DUPLICATE_KEY : Rule.JSON_SYNTAX, lineOf(e));
        } catch (IOException e) {
            throw new IllegalStateException("reading bytes in memory does not fail", e);
        }
        checkKeys();
        text.warnings().forEach(warning -> rows.file(warning, 0));
    }

    private void checkKeys() throws FileRejected {
        if (!unknown.isEmpty()) {
            int line = unknown.values().stream().min(Integer::compare).orElseThrow();
            throw new FileRejected(Rule.UNKNOWN_COLUMN, line, String.join(", ", unknown.keySet()));
        }
        String missing = rows.form().columns().stream()
                .filter(c -> c.isRequired() && !seen[c.index()])
                .map(Column::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && rows.rows() > 0) {
            throw new FileRejected(Rule.MISSING_COLUMN, 0, missing);
        }
    }

    private void readObject(JsonParser parser) throws IOException, FileRejected {
        int line = line(parser);
        values.begin(line);
        Arrays.fill(places, -1);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            var column = keys.get(key);
            if (column == null) {
                column = learn(key, line);
            }
            parser.nextToken();
            column.ifPresent(c -> seen[c.index()] = true);
            if (column.isPresent() && places[column.get().index()] >= 0) {
                throw new FileRejected(Rule.DUPLICATE_COLUMN, line, column.get().name());
            }
            column.ifPresent(c -> places[c.index()] = values.count());
            add(parser, values);
        }
        if (!unknown.isEmpty()) {
            rows.screen(values);
        }
        cells.begin(line);
        for (int place : places) {
            if (place < 0) {
                cells.addBlank();
            } else {
                cells.addFrom(values, place);
            }
        }
        rows.read(cells);
    }

    /** What a key met for the first time means. */
    private Optional<Column<?>> learn(String key, int line) {
        var column = heading.find(key);
        keys.put(key, column);
        if (column.isEmpty()) {
            unknown.put(heading.describe(key, unknown.size(), rows.language()), line);
        }
        cells.begin(line);
        cells.addText(key);
        rows.screen(cells);
        return column;
    }

    private void add(JsonParser parser, Cells cells) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING ->
                cells.addText(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                double number = parser.getDoubleValue();
                if (Double.isFinite(number)) {
                    cells.addNumber(number);
                } else {
                    cells.addText(parser.getText());
                }
            }
            case VALUE_TRUE -> cells.addTruth(true);
            case VALUE_FALSE -> cells.addTruth(false);
            case VALUE_NULL -> cells.addBlank();
            default -> {
                screenNested(parser, cells.line());
                cells.addNested();
            }
        }
    }

    /** Looks for identifiers in what stands where one value is due; it is not kept. */
    private void screenNested(JsonParser parser, int line) throws IOException {
        int depth = 1;
        var cells = new Cells();
        cells.begin(line);
        while (depth > 0) {
            var token = parser.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token.isScalarValue()) {
                cells.addText(parser.getText());
            }
        }
        rows.screen(cells);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static int lineOf(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }
}
