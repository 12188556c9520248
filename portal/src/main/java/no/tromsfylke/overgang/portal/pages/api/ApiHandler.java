package no.tromsfylke.overgang.portal.pages.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.tromsfylke.overgang.portal.http.Handler;
import no.tromsfylke.overgang.portal.http.Problem;
import no.tromsfylke.overgang.portal.http.Request;
import no.tromsfylke.overgang.portal.http.Response;
import no.tromsfylke.overgang.portal.publication.Catalogue;
import no.tromsfylke.overgang.portal.publication.Names;
import no.tromsfylke.overgang.portal.publication.Publication;
import no.tromsfylke.overgang.portal.publication.Region;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Texts;

/** Lists of what the publication holds, for programs; the numbers themselves are at the pages' own addresses. */
public final class ApiHandler implements Handler {
    /** The lists, by the last part of their address. */
    public static final List<String> LISTS = List.of("publication", "tables", "statistics", "areas");

    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<Publication> current;

    public ApiHandler(Supplier<Publication> current) {
        this.current = current;
    }

    @Override
    public Response handle(Request request) {
        if (!request.parameters().isEmpty()) {
            throw new Problem(400, "The lists take no parameters.");
        }
        Publication publication = current.get();
        List<String> segments = request.segments();
        String last = segments.get(segments.size() - 1).replace(".json", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("publication", publication.id());
            switch (last) {
                case "v1" -> index(json);
                case "publication" -> publication(json, publication.catalogue());
                case "tables" -> tables(json, publication.catalogue());
                case "statistics" -> statistics(json, publication.catalogue());
                case "areas" -> areas(json, publication.catalogue().region());
                default -> throw new Problem(404, "There is no such list. There are: " + String.join(", ", LISTS));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.showing(
                publication.id(), "application/json; charset=utf-8", out.toByteArray(), Response.Keeping.PUBLICATION);
    }

    private static void index(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("lists");
        for (String list : LISTS) {
            json.writeString("v1/" + list);
        }
        json.writeEndArray();
    }

    private static void publication(JsonGenerator json, Catalogue catalogue) throws IOException {
        texts(json, "titles", catalogue.titles());
        json.writeStringField("as_of", catalogue.asOf().toString());
        json.writeStringField("created", catalogue.created().toString());
        json.writeStringField("previous", catalogue.previousId().orElse(null));
        json.writeBooleanField("synthetic", catalogue.synthetic());
        json.writeBooleanField("partial", catalogue.partial());
        json.writeStringField("license", catalogue.license().name());
        json.writeNumberField("threshold", catalogue.threshold());
        strings(json, "school_years", catalogue.schoolYears());
        json.writeStringField("open_year", catalogue.openYear().orElse(null));
        texts(json, "disclosure", catalogue.disclosure());
    }

    private static void tables(JsonGenerator json, Catalogue catalogue) throws IOException {
        json.writeArrayFieldStart("tables");
        for (var resource : catalogue.resources()) {
            json.writeStartObject();
            json.writeStringField("name", resource.name());
            texts(json, "titles", resource.titles());
            json.writeNumberField("rows", resource.rows());
            json.writeNumberField("bytes", resource.bytes());
            json.writeStringField("sha256", resource.sha256());
            json.writeStringField("parquet", "../../nb/data/" + resource.name() + ".parquet");
            strings(
                    json,
                    "columns",
                    resource.fields().stream().map(f -> f.name()).toList());
            strings(json, "primary_key", resource.primaryKey());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void statistics(JsonGenerator json, Catalogue catalogue) throws IOException {
        json.writeArrayFieldStart("statistics");
        for (Statistic statistic : catalogue.statistics()) {
            json.writeStartObject();
            json.writeStringField("id", statistic.id());
            json.writeStringField("theme", statistic.theme());
            json.writeStringField("table", statistic.table());
            texts(json, "titles", statistic.titles());
            texts(json, "definition", statistic.definition());
            strings(json, "source", statistic.source());
            strings(json, "area_levels", statistic.areaLevels());
            json.writeArrayFieldStart("categories");
            for (Statistic.Category category : statistic.categories()) {
                json.writeStartObject();
                json.writeStringField("code", category.code());
                texts(json, "titles", category.titles());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("groups");
            for (Statistic.Group group : statistic.groups()) {
                json.writeStartObject();
                json.writeStringField("code", group.code());
                texts(json, "titles", group.titles());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void areas(JsonGenerator json, Region region) throws IOException {
        json.writeArrayFieldStart("areas");
        area(json, "region", region.code(), region.names(), Map.of());
        for (Region.Municipality municipality : region.municipalities()) {
            area(json, "municipality", municipality.number(), municipality.names(), Map.of());
        }
        for (Region.LowerSchool school : region.lowerSchools()) {
            area(
                    json,
                    "lower_school",
                    school.orgnr(),
                    named(school.name()),
                    Map.of("municipality", school.municipality()));
        }
        for (Region.UpperSchool school : region.schoolsOfRegion()) {
            area(json, "upper_school", school.orgnr(), named(school.name()), Map.of("owner", school.owner()));
        }
        json.writeEndArray();
    }

    private static Names named(String name) {
        return new Names(name, Optional.empty(), Optional.empty());
    }

    private static void area(JsonGenerator json, String level, String code, Names names, Map<String, String> more)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        json.writeStringField("code", code);
        json.writeObjectFieldStart("names");
        json.writeStringField("nb", names.norwegian());
        for (Names.Tagged other : names.others()) {
            json.writeStringField(other.tag(), other.name());
        }
        json.writeEndObject();
        for (Map.Entry<String, String> field : more.entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, Texts texts) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("nb", texts.nb());
        json.writeStringField("nn", texts.nn());
        json.writeStringField("en", texts.en());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
