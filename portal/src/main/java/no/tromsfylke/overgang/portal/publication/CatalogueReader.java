package no.tromsfylke.overgang.portal.publication;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code catalogue.json} into a {@link Catalogue}; what is missing or of the wrong kind is named by its path. */
final class CatalogueReader {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private CatalogueReader() {}

    static Catalogue read(byte[] json) {
        try {
            return catalogue(JSON.readTree(json));
        } catch (IOException | DateTimeException e) {
            String reason = e.getMessage().lines().findFirst().orElse("?");
            throw new PublicationException(
                    "catalogue.json cannot be read: " + reason, "catalogue.json kan ikke leses: " + reason, e);
        }
    }

    private static Catalogue catalogue(JsonNode node) {
        return new Catalogue(
                text(node, "id"),
                node.path("sequence").asInt(),
                optional(node, "previous_id"),
                text(node, "content_hash"),
                texts(node, "titles"),
                texts(node, "descriptions"),
                license(node.path("licenses").path(0)),
                Instant.parse(text(node, "created")),
                LocalDate.parse(text(node, "as_of")),
                node.path("synthetic").asBoolean(),
                node.path("partial").asBoolean(),
                list(
                        node,
                        "missing",
                        n -> new Catalogue.Missing(text(n, "school_year"), text(n, "deliverer"), text(n, "kind"))),
                optional(node, "open_year"),
                strings(node, "school_years"),
                list(
                        node,
                        "versions",
                        n -> new Catalogue.Version(text(n, "school_year"), text(n, "routine"), text(n, "regulation"))),
                text(node, "software_version"),
                node.path("threshold").asInt(),
                text(node, "zeros"),
                strings(node, "revised"),
                texts(node, "disclosure"),
                region(child(node, "region")),
                list(node, "resources", CatalogueReader::resource),
                list(node, "themes", n -> new Catalogue.Theme(text(n, "id"), texts(n, "titles"), text(n, "resource"))),
                list(node, "statistics", CatalogueReader::statistic),
                list(node, "breaks", CatalogueReader::seriesBreak),
                list(node, "ledger", CatalogueReader::ledgerEntry));
    }

    private static Catalogue.License license(JsonNode node) {
        return new Catalogue.License(
                text(node, "name"),
                node.path("title").asText(),
                node.path("path").asText());
    }

    private static Catalogue.LedgerEntry ledgerEntry(JsonNode node) {
        return new Catalogue.LedgerEntry(
                text(node, "school_year"),
                text(node, "deliverer"),
                text(node, "kind"),
                text(node, "status"),
                number(node, "files"),
                number(node, "rows"),
                number(node, "used"),
                number(node, "rejected"));
    }

    private static Resource resource(JsonNode node) {
        JsonNode schema = child(node, "schema");
        return new Resource(
                text(node, "name"),
                text(node, "path"),
                node.path("bytes").asLong(),
                text(node, "sha256"),
                node.path("rows").asLong(),
                texts(node, "titles"),
                texts(node, "descriptions"),
                list(
                        schema,
                        "fields",
                        n -> new Resource.Field(
                                text(n, "name"), text(n, "type"), texts(n, "titles"), texts(n, "descriptions"))),
                strings(schema, "primaryKey"));
    }

    private static Statistic statistic(JsonNode node) {
        JsonNode refines = node.path("refines");
        return new Statistic(
                text(node, "id"),
                text(node, "theme"),
                text(node, "table"),
                text(node, "class"),
                texts(node, "titles"),
                texts(node, "definition"),
                node.path("cautions").isObject() ? Optional.of(texts(node, "cautions")) : Optional.empty(),
                strings(node, "source"),
                texts(child(node, "population"), "titles"),
                refines.isObject()
                        ? Optional.of(
                                new Statistic.Refinement(text(refines, "statistic"), strings(refines, "categories")))
                        : Optional.empty(),
                list(
                        node,
                        "categories",
                        n -> new Statistic.Category(
                                text(n, "code"),
                                texts(n, "titles"),
                                n.path("sensitive").asBoolean())),
                strings(node, "area_levels"),
                list(
                        node,
                        "margins",
                        n -> new Statistic.Margin(
                                text(n, "area_level"), text(n, "by"), items(n, "years", JsonNode::asInt))),
                list(node, "groups", n -> new Statistic.Group(text(n, "code"), texts(n, "titles"))),
                list(node, "breaks", CatalogueReader::seriesBreak));
    }

    private static Statistic.Break seriesBreak(JsonNode node) {
        return new Statistic.Break(text(node, "school_year"), texts(node, "titles"));
    }

    private static Region region(JsonNode node) {
        JsonNode county = child(node, "county");
        return new Region(
                text(node, "code"),
                names(node),
                text(county, "number"),
                names(county),
                list(
                        node,
                        "municipalities",
                        n -> new Region.Municipality(
                                text(n, "number"),
                                names(n),
                                list(
                                        n,
                                        "former",
                                        f -> new Region.Former(
                                                text(f, "number"),
                                                f.path("valid_from").asText(""),
                                                f.path("valid_to").asText(""))))),
                list(
                        node,
                        "lower_schools",
                        n -> new Region.LowerSchool(
                                text(n, "orgnr"),
                                text(n, "name"),
                                text(n, "municipality"),
                                n.path("valid_from").asText(""),
                                n.path("valid_to").asText(""))),
                list(
                        node,
                        "upper_schools",
                        n -> new Region.UpperSchool(
                                text(n, "orgnr"),
                                text(n, "name"),
                                n.path("owner").asText(""),
                                n.path("in_region").asBoolean())),
                list(
                        node,
                        "programmes",
                        n -> new Region.Programme(
                                text(n, "code"), text(n, "track"), programmeNames(child(n, "names")))));
    }

    /** Programme names may lack Nynorsk or English; Bokmål then stands in. */
    private static Texts programmeNames(JsonNode node) {
        String nb = text(node, "nb");
        return new Texts(nb, node.path("nn").asText(nb), node.path("en").asText(nb));
    }

    private static Names names(JsonNode node) {
        JsonNode names = child(node, "names");
        return new Names(text(names, "nb"), optional(names, "se"), optional(names, "fkv"));
    }

    private static Texts texts(JsonNode node, String field) {
        JsonNode texts = child(node, field);
        return new Texts(text(texts, "nb"), text(texts, "nn"), text(texts, "en"));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw lacks("the text", "teksten", field, node);
        }
        return value.textValue();
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    private static Optional<Long> number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isIntegralNumber() ? Optional.of(value.longValue()) : Optional.empty();
    }

    private static JsonNode child(JsonNode node, String field) {
        JsonNode child = node.path(field);
        if (!child.isObject()) {
            throw lacks("the object", "objektet", field, node);
        }
        return child;
    }

    private static List<String> strings(JsonNode node, String field) {
        return items(node, field, JsonNode::asText);
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return items(node, field, read);
    }

    private static <T> List<T> items(JsonNode node, String field, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        node.path(field).forEach(item -> items.add(read.apply(item)));
        return items;
    }

    private static PublicationException lacks(String english, String norwegian, String field, JsonNode node) {
        String id = node.path("id")
                .asText(node.path("name").asText(node.path("code").asText("")));
        return new PublicationException(
                "catalogue.json lacks %s '%s' in %s.".formatted(english, field, id.isEmpty() ? "the catalogue" : id),
                "catalogue.json mangler %s «%s» i %s.".formatted(norwegian, field, id.isEmpty() ? "katalogen" : id));
    }
}
