package no.tromsfylke.overgang.pipeline.sample.folder;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.world.LowerSchool;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality;
import no.tromsfylke.overgang.pipeline.sample.world.Programme;
import no.tromsfylke.overgang.pipeline.sample.world.Programmes;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool.Situation;
import no.tromsfylke.overgang.pipeline.sample.world.World;

/** Writes {@code region.json}: who delivers, and which schools and programmes there are. */
public final class RegionJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RegionJson() {}

    public static void write(Path file, World world, SchoolYear first) throws IOException {
        ObjectNode region = JSON.createObjectNode();
        region.put("code", "midt-troms");
        region.set("names", names(Map.of("nb", "Midt-Troms")));
        region.put("synthetic", true);
        ObjectNode county = region.putObject("county");
        county.put("number", CountyOffice.NUMBER);
        county.set("names", names(Map.of("nb", "Troms", "se", "Romsa", "fkv", "Tromssa")));
        ObjectNode expected = region.putObject("expected_from");
        for (Form form : Form.values()) {
            expected.put(form.id(), first.label());
        }
        municipalities(region, world);
        schools(region, world);
        programmes(region.putArray("programmes"));
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        Files.writeString(file, JSON.writer(printer).writeValueAsString(region) + "\n", StandardCharsets.UTF_8);
    }

    private static void municipalities(ObjectNode region, World world) {
        ArrayNode all = region.putArray("municipalities");
        for (Municipality municipality : world.municipalities()) {
            ObjectNode node = all.addObject();
            node.put("number", municipality.number());
            node.set("names", names(municipality.names()));
            ArrayNode former = node.putArray("former");
            for (Municipality.Former number : municipality.former()) {
                former.addObject()
                        .put("number", number.number())
                        .put("valid_from", number.from().toString())
                        .put("valid_to", number.to().toString());
            }
        }
    }

    private static void schools(ObjectNode region, World world) {
        ArrayNode lower = region.putArray("lower_secondary_schools");
        for (Municipality municipality : world.municipalities()) {
            for (LowerSchool school : municipality.schools()) {
                lower.addObject()
                        .put("orgnr", school.orgnr())
                        .put("name", school.name())
                        .put("municipality", municipality.number())
                        .put("valid_from", school.opened().toString())
                        .put("valid_to", school.closed().map(Object::toString).orElse(null));
            }
        }
        ArrayNode upper = region.putArray("upper_secondary_schools");
        for (UpperSchool school : world.upperSchools()) {
            upper.addObject()
                    .put("orgnr", school.orgnr())
                    .put("name", school.name())
                    .put("owner", school.owner() == UpperSchool.Owner.COUNTY ? "county" : "private")
                    .put("in_region", school.situation() == Situation.IN_REGION);
        }
    }

    private static void programmes(ArrayNode all) {
        for (Programme programme : Programmes.ALL) {
            for (Programme.Era era : programme.eras()) {
                ObjectNode node = all.addObject();
                node.put("prefix", era.prefix());
                node.put("code", programme.code());
                node.put("track", programme.vocational() ? "vocational" : "academic");
                node.set("names", names(programme.names()));
            }
        }
    }

    private static ObjectNode names(Map<String, String> names) {
        ObjectNode node = JSON.createObjectNode();
        new TreeMap<>(names).forEach(node::put);
        return node;
    }
}
