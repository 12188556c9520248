package no.tromsfylke.overgang.pipeline.publication;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code catalogue.json}: a Data Package, version 2, with our extensions. Members stand in a fixed order, so that the
 * same content is the same text.
 *
 * @param previous the publication before this one
 * @param created the time of publication, UTC, ISO 8601; tells nothing about the order of publications
 */
record CatalogueFile(
        PublicationId id,
        Optional<PublicationId> previous,
        String contentHash,
        String created,
        List<Resource> resources,
        Catalogue catalogue) {

    static final String NAME = "catalogue.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    CatalogueFile {
        resources = List.copyOf(resources);
    }

    /**
     * The part of the catalogue that depends on the content alone, in canonical form. Which years a run revised is part of
     * the publication's history: the next run over the same deliveries revises none, and makes the same content.
     */
    static byte[] canonical(Catalogue catalogue) {
        ObjectNode content = JSON.valueToTree(catalogue);
        content.remove("revised");
        return JsonText.bytes(content);
    }

    /** The description of a table's columns, in canonical form. */
    static byte[] canonical(TableSchema schema) {
        return JsonText.bytes(describe(schema, JSON.createObjectNode()));
    }

    byte[] toJson() {
        ObjectNode content = JSON.valueToTree(catalogue);
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", PROFILE);
        root.put("name", catalogue.name());
        root.put("id", id.toString());
        root.put("sequence", id.sequence());
        root.put("previous_id", previous.map(PublicationId::toString).orElse(null));
        root.put("content_hash", contentHash);
        putTexts(root, catalogue.titles(), catalogue.descriptions());
        root.putArray("licenses")
                .addObject()
                .put("name", Licence.NAME)
                .put("title", Licence.TITLE)
                .put("path", Licence.PATH);
        root.put("created", created);
        ArrayNode tables = JSON.createArrayNode();
        resources.forEach(resource -> tables.add(describe(resource)));
        content.remove(List.of("name", "titles", "descriptions"));
        content.properties().forEach(member -> {
            if (member.getKey().equals("themes")) {
                root.set("resources", tables);
            }
            root.set(member.getKey(), member.getValue());
        });
        return JsonText.bytes(root);
    }

    /**
     * Reads a catalogue.
     *
     * @throws IOException if the text is no catalogue
     */
    static CatalogueFile parse(byte[] json) throws IOException {
        try {
            JsonNode root = JSON.readTree(json);
            List<Resource> resources = new ArrayList<>();
            for (JsonNode resource : root.required("resources")) {
                resources.add(new Resource(
                        text(resource, "path"),
                        resource.required("bytes").asLong(),
                        text(resource, "sha256"),
                        resource.required("rows").asLong(),
                        readSchema(resource)));
            }
            return new CatalogueFile(
                    readId(root.required("id")),
                    root.required("previous_id").isNull()
                            ? Optional.empty()
                            : Optional.of(readId(root.required("previous_id"))),
                    text(root, "content_hash"),
                    text(root, "created"),
                    resources,
                    JSON.treeToValue(root, Catalogue.class));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IOException("Not a catalogue: " + e.getMessage(), e);
        }
    }

    private static PublicationId readId(JsonNode node) {
        return PublicationId.find(node.asText())
                .orElseThrow(() -> new IllegalArgumentException("not a publication id: " + node));
    }

    private static ObjectNode describe(Resource resource) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", resource.schema().name());
        node.put("path", resource.path());
        node.put("format", "parquet");
        node.put("mediatype", "application/vnd.apache.parquet");
        node.put("bytes", resource.bytes());
        node.put("sha256", resource.sha256());
        node.put("hash", "sha256:" + resource.sha256());
        node.put("rows", resource.rows());
        putTexts(node, resource.schema().titles(), resource.schema().descriptions());
        return describe(resource.schema(), node);
    }

    private static ObjectNode describe(TableSchema table, ObjectNode node) {
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (TableColumn column : table.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.kind().fieldType());
            if (column.kind() == ColumnKind.INT32 || column.kind() == ColumnKind.INT64) {
                field.put("bits", column.kind() == ColumnKind.INT32 ? 32 : 64);
            }
            putTexts(field, column.titles(), column.descriptions());
        }
        ArrayNode key = schema.putArray("primaryKey");
        table.primaryKey().forEach(key::add);
        return node;
    }

    private static TableSchema readSchema(JsonNode resource) throws IOException {
        List<TableColumn> columns = new ArrayList<>();
        for (JsonNode field : resource.required("schema").required("fields")) {
            columns.add(new TableColumn(
                    text(field, "name"), readKind(field), texts(field, "titles"), texts(field, "descriptions")));
        }
        List<String> key = new ArrayList<>();
        resource.required("schema").required("primaryKey").forEach(name -> key.add(name.asText()));
        return new TableSchema(
                text(resource, "name"), texts(resource, "titles"), texts(resource, "descriptions"), columns, key);
    }

    private static ColumnKind readKind(JsonNode field) {
        return switch (text(field, "type")) {
            case "string" -> ColumnKind.STRING;
            case "integer" -> field.path("bits").asInt() == 32 ? ColumnKind.INT32 : ColumnKind.INT64;
            case "number" -> ColumnKind.DOUBLE;
            case "boolean" -> ColumnKind.BOOLEAN;
            default -> throw new IllegalArgumentException("unknown field type " + field.get("type"));
        };
    }

    private static void putTexts(ObjectNode node, Texts titles, Texts descriptions) {
        node.put("title", titles.nb());
        node.set("titles", JSON.valueToTree(titles));
        node.put("description", descriptions.nb());
        node.set("descriptions", JSON.valueToTree(descriptions));
    }

    private static Texts texts(JsonNode node, String member) throws IOException {
        return JSON.treeToValue(node.required(member), Texts.class);
    }

    private static String text(JsonNode node, String member) {
        return node.required(member).asText();
    }
}
