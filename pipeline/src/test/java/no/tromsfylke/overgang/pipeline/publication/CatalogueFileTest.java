package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueFileTest {

    private static final Path SCHEMA = Path.of("..", "docs", "catalogue.schema.json");
    private static final PublicationId ID = new PublicationId(3, "5be1c09a2f44");

    private static final CatalogueFile FILE = new CatalogueFile(
            ID,
            Optional.of(new PublicationId(2, "0123456789ab")),
            "5be1c09a2f44" + "0".repeat(52),
            "2026-11-22T19:00:00Z",
            List.of(
                    new Resource(
                            "tables/risk.parquet",
                            123,
                            "ab".repeat(32),
                            12,
                            Samples.risk(0).schema()),
                    new Resource("tables/data_quality.parquet", 45, "cd".repeat(32), 2, PublishedTables.dataQuality()),
                    new Resource("tables/trends.parquet", 45, "cd".repeat(32), 2, PublishedTables.trends()),
                    new Resource(
                            "tables/accuracy_measures.parquet",
                            45,
                            "cd".repeat(32),
                            2,
                            PublishedTables.accuracyMeasures())),
            Samples.catalogue());

    @Test
    void aWrittenCatalogueIsValid() throws IOException {
        assertThat(errors(new String(FILE.toJson(), StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theSchemaIsStrict() throws IOException {
        var mapper = new ObjectMapper();
        List<ObjectNode> wrong = new ArrayList<>();
        for (String member : List.of("id", "openYear", "previous_id", "ledger", "resources")) {
            ObjectNode node = (ObjectNode) mapper.readTree(FILE.toJson());
            node.remove(member);
            node.put(member + "_", 1);
            wrong.add(node);
        }
        ObjectNode category = (ObjectNode) mapper.readTree(FILE.toJson());
        ((ObjectNode) category.at("/statistics/0/categories/0")).remove("sensitive");
        wrong.add(category);
        ObjectNode status = (ObjectNode) mapper.readTree(FILE.toJson());
        ((ObjectNode) status.at("/ledger/0")).put("status", "fine");
        wrong.add(status);

        assertThat(wrong).allSatisfy(node -> assertThat(errors(node.toString())).isNotEmpty());
    }

    @Test
    void aCatalogueReadAgainIsTheSame() throws IOException {
        assertThat(CatalogueFile.parse(FILE.toJson())).isEqualTo(FILE);
    }

    @Test
    void membersStandInTheirFixedOrder() throws IOException {
        JsonNode root = new ObjectMapper().readTree(FILE.toJson());
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactly(
                        "$schema",
                        "name",
                        "id",
                        "sequence",
                        "previous_id",
                        "content_hash",
                        "title",
                        "titles",
                        "description",
                        "descriptions",
                        "licenses",
                        "created",
                        "as_of",
                        "synthetic",
                        "partial",
                        "missing",
                        "open_year",
                        "school_years",
                        "versions",
                        "software_version",
                        "threshold",
                        "zeros",
                        "revised",
                        "disclosure",
                        "region",
                        "resources",
                        "themes",
                        "statistics",
                        "breaks",
                        "ledger");
        assertThat(root.at("/statistics/0/class").asText()).isEqualTo("P");
        assertThat(root.at("/statistics/0/refines").isNull()).isTrue();
        assertThat(root.at("/resources/0/hash").asText()).isEqualTo("sha256:" + "ab".repeat(32));
        assertThat(root.at("/ledger/1/rows").isNull()).isTrue();
    }

    @Test
    void whatIsNoCatalogueIsRefused() {
        for (String text :
                List.of("", "{}", "[]", "{\"id\": \"0001-0123456789ab\", \"resources\": []}", "{\"id\": 1")) {
            assertThatThrownBy(() -> CatalogueFile.parse(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void idsAreReadAndWritten() {
        assertThat(ID).hasToString("0003-5be1c09a2f44");
        assertThat(PublicationId.find("0003-5be1c09a2f44")).contains(ID);
        assertThat(PublicationId.find("12345-5be1c09a2f44")).contains(new PublicationId(12345, "5be1c09a2f44"));
        for (String text :
                List.of("", "3-5be1c09a2f44", "0000-5be1c09a2f44", "00003-5be1c09a2f44", "0003-5BE1C09A2F44")) {
            assertThat(PublicationId.find(text)).as(text).isEmpty();
        }
    }

    private static List<Error> errors(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        return schema.validate(
                json, InputFormat.JSON, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
    }
}
