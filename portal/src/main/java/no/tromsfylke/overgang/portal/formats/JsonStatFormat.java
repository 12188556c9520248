package no.tromsfylke.overgang.portal.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.portal.publication.Status;

/**
 * Datasets as JSON-stat 2.0. The measures are the last dimension, {@code measure}. A hidden, missing or not applicable
 * number is {@code null} with its symbol in {@code status}; a combination that is not published is {@code null} without.
 */
public final class JsonStatFormat {
    /** The content type JSON-stat is sent with. */
    public static final String CONTENT_TYPE = "application/json; charset=utf-8";

    /** Cubes up to this size are written as an array, larger ones as an object of their filled places. */
    private static final long LARGEST_ARRAY = 4_000;

    private static final String MEASURE = "measure";
    private static final JsonFactory JSON = new JsonFactory();

    private JsonStatFormat() {}

    /** One dataset as itself, several as a collection that holds them. */
    public static byte[] write(String label, String language, List<Dataset> datasets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (datasets.size() == 1) {
                json.writeStartObject();
                json.writeStringField("version", "2.0");
                writeDataset(json, datasets.get(0), language);
                json.writeEndObject();
            } else {
                json.writeStartObject();
                json.writeStringField("version", "2.0");
                json.writeStringField("class", "collection");
                json.writeStringField("label", label);
                json.writeObjectFieldStart("link");
                json.writeArrayFieldStart("item");
                for (Dataset dataset : datasets) {
                    json.writeStartObject();
                    writeDataset(json, dataset, language);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
                json.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void writeDataset(JsonGenerator json, Dataset dataset, String language) throws IOException {
        Dataset.Notes notes = dataset.notes();
        List<Dataset.Measure> numeric = dataset.measures().stream()
                .filter(m -> m.kind() != Dataset.Kind.TEXT)
                .toList();
        json.writeStringField("class", "dataset");
        json.writeStringField("label", dataset.title());
        json.writeStringField("source", notes.source());
        json.writeStringField("updated", notes.updated());
        writeStrings(json, "note", noteLines(notes));
        List<String> ids = new ArrayList<>();
        dataset.dimensions().forEach(d -> ids.add(d.id()));
        ids.add(MEASURE);
        writeStrings(json, "id", ids);
        json.writeArrayFieldStart("size");
        for (Dataset.Dimension dimension : dataset.dimensions()) {
            json.writeNumber(dimension.categories().size());
        }
        json.writeNumber(numeric.size());
        json.writeEndArray();
        writeRoles(json, dataset);
        json.writeObjectFieldStart("dimension");
        for (Dataset.Dimension dimension : dataset.dimensions()) {
            writeDimension(json, dimension);
        }
        writeMeasures(json, numeric);
        json.writeEndObject();
        writeValues(json, dataset, numeric);
        json.writeObjectFieldStart("extension");
        json.writeStringField("publication", notes.publicationId());
        json.writeStringField("language", language);
        json.writeObjectFieldStart("symbols");
        for (Status status : List.of(Status.SUPPRESSED, Status.MISSING, Status.NOT_APPLICABLE)) {
            json.writeStringField(status.symbol(), notes.statuses().getOrDefault(status, status.code()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static List<String> noteLines(Dataset.Notes notes) {
        List<String> lines = new ArrayList<>();
        notes.banner().ifPresent(lines::add);
        lines.add(notes.definition());
        for (Status status : Status.values()) {
            if (!status.symbol().isEmpty() && notes.statuses().containsKey(status)) {
                lines.add(status.symbol() + " " + notes.statuses().get(status));
            }
        }
        return lines;
    }

    private static void writeRoles(JsonGenerator json, Dataset dataset) throws IOException {
        json.writeObjectFieldStart("role");
        for (Dataset.Role role : List.of(Dataset.Role.TIME, Dataset.Role.GEO)) {
            List<String> ids = dataset.dimensions().stream()
                    .filter(d -> d.role() == role)
                    .map(Dataset.Dimension::id)
                    .toList();
            if (!ids.isEmpty()) {
                writeStrings(json, role == Dataset.Role.TIME ? "time" : "geo", ids);
            }
        }
        writeStrings(json, "metric", List.of(MEASURE));
        json.writeEndObject();
    }

    private static void writeDimension(JsonGenerator json, Dataset.Dimension dimension) throws IOException {
        json.writeObjectFieldStart(dimension.id());
        json.writeStringField("label", dimension.label());
        json.writeObjectFieldStart("category");
        writeStrings(json, "index", List.copyOf(dimension.categories().keySet()));
        json.writeObjectFieldStart("label");
        for (Map.Entry<String, String> category : dimension.categories().entrySet()) {
            json.writeStringField(category.getKey(), category.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMeasures(JsonGenerator json, List<Dataset.Measure> measures) throws IOException {
        json.writeObjectFieldStart(MEASURE);
        json.writeStringField("label", MEASURE);
        json.writeObjectFieldStart("category");
        writeStrings(json, "index", measures.stream().map(Dataset.Measure::id).toList());
        json.writeObjectFieldStart("label");
        for (Dataset.Measure measure : measures) {
            json.writeStringField(measure.id(), measure.label());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("unit");
        for (Dataset.Measure measure : measures) {
            json.writeObjectFieldStart(measure.id());
            json.writeNumberField("decimals", measure.kind() == Dataset.Kind.WHOLE ? 0 : 4);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeValues(JsonGenerator json, Dataset dataset, List<Dataset.Measure> numeric)
            throws IOException {
        TreeMap<Long, Number> values = new TreeMap<>();
        TreeMap<Long, String> symbols = new TreeMap<>();
        List<List<String>> codes = new ArrayList<>();
        long size = numeric.size();
        for (Dataset.Dimension dimension : dataset.dimensions()) {
            codes.add(List.copyOf(dimension.categories().keySet()));
            size = Math.multiplyExact(size, dimension.categories().size());
        }
        for (Dataset.Row row : dataset.rows()) {
            long place = 0;
            for (int i = 0; i < codes.size(); i++) {
                place = place * codes.get(i).size()
                        + codes.get(i).indexOf(row.codes().get(i));
            }
            int metric = 0;
            for (int i = 0; i < dataset.measures().size(); i++) {
                if (dataset.measures().get(i).kind() == Dataset.Kind.TEXT) {
                    continue;
                }
                long at = place * numeric.size() + metric++;
                row.values().get(i).ifPresent(value -> values.put(at, (Number) value));
                row.status().filter(s -> !s.symbol().isEmpty()).ifPresent(status -> symbols.put(at, status.symbol()));
            }
        }
        if (size <= LARGEST_ARRAY) {
            json.writeArrayFieldStart("value");
            for (long at = 0; at < size; at++) {
                writeNumber(json, values.get(at));
            }
            json.writeEndArray();
        } else {
            json.writeObjectFieldStart("value");
            for (Map.Entry<Long, Number> value : values.entrySet()) {
                json.writeFieldName(Long.toString(value.getKey()));
                writeNumber(json, value.getValue());
            }
            for (Long hidden : symbols.keySet()) {
                json.writeNullField(Long.toString(hidden));
            }
            json.writeEndObject();
        }
        json.writeObjectFieldStart("status");
        for (Map.Entry<Long, String> symbol : symbols.entrySet()) {
            json.writeStringField(Long.toString(symbol.getKey()), symbol.getValue());
        }
        json.writeEndObject();
    }

    private static void writeNumber(JsonGenerator json, Number number) throws IOException {
        if (number == null) {
            json.writeNull();
        } else if (number instanceof Long whole) {
            json.writeNumber(whole);
        } else {
            json.writeNumber(number.doubleValue());
        }
    }

    private static void writeStrings(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
