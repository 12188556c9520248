package no.tromsfylke.overgang.pipeline.region;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.region.Region.County;
import no.tromsfylke.overgang.pipeline.region.Region.FormerNumber;
import no.tromsfylke.overgang.pipeline.region.Region.LowerSchool;
import no.tromsfylke.overgang.pipeline.region.Region.Municipality;
import no.tromsfylke.overgang.pipeline.region.Region.Owner;
import no.tromsfylke.overgang.pipeline.region.Region.Programme;
import no.tromsfylke.overgang.pipeline.region.Region.Track;
import no.tromsfylke.overgang.pipeline.region.Region.UpperSchool;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Reads {@code region.json}. Strict: a field that is missing, unknown or of another form is a fault, and all faults are
 * told together. Only {@code valid_to} may be null or left out: the school still exists.
 */
public final class RegionFile {

    /** The file's name within a deliveries folder. */
    public static final String NAME = "region.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en", "se", "fkv");

    private RegionFile() {}

    /**
     * What came of reading: a region without faults, or faults without a region.
     *
     * @param faults each a place in the file and what is wrong there, in the order of the file
     */
    public record Outcome(Optional<Region> region, List<RegionFault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a region.
     *
     * @param json the bytes of the file, in UTF-8
     * @param kinds the kinds of delivery that {@code expected_from} may name
     */
    public static Outcome read(byte[] json, Collection<String> kinds) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return new Outcome(Optional.empty(), List.of(RegionFault.notJson(Math.max(line, 0))));
        } catch (IOException e) {
            throw new IllegalStateException("reading bytes in memory does not fail", e);
        }
        var fields = new RegionFields(root);
        var region = region(fields, Set.copyOf(kinds));
        checkReferences(region, fields);
        return fields.faults().isEmpty()
                ? new Outcome(Optional.of(region), List.of())
                : new Outcome(Optional.empty(), fields.faults());
    }

    private static Region region(RegionFields root, Set<String> kinds) {
        root.only(
                "code",
                "names",
                "synthetic",
                "county",
                "expected_from",
                "municipalities",
                "lower_secondary_schools",
                "upper_secondary_schools",
                "programmes");
        var county = root.object("county").only("number", "names");
        return new Region(
                root.text("code", "[A-Za-z0-9_-]{1,32}"),
                names(root),
                root.flag("synthetic"),
                new County(county.text("number", "\\d\\d"), names(county)),
                expectedFrom(root.object("expected_from"), kinds),
                root.list("municipalities", RegionFile::municipality),
                root.list("lower_secondary_schools", RegionFile::lowerSchool),
                root.list("upper_secondary_schools", RegionFile::upperSchool),
                root.list("programmes", RegionFile::programme));
    }

    private static Map<String, String> names(RegionFields parent) {
        var fields = parent.object("names");
        var names = new HashMap<String, String>();
        for (String language : fields.names()) {
            if (LANGUAGES.contains(language)) {
                names.put(language, fields.text(language, "\\S.{0,99}"));
            } else {
                fields.fault(language, "unknown", "ukjent");
            }
        }
        if (!names.containsKey("nb")) {
            fields.fault("nb", "missing", "mangler");
        }
        return names;
    }

    private static Map<String, SchoolYear> expectedFrom(RegionFields fields, Set<String> kinds) {
        var years = new HashMap<String, SchoolYear>();
        for (String kind : fields.names()) {
            if (!kinds.contains(kind)) {
                fields.fault(kind, "no kind of delivery", "ingen type leveranse");
            } else {
                String label = fields.text(kind, ".*");
                SchoolYear.find(label)
                        .ifPresentOrElse(
                                year -> years.put(kind, year),
                                () -> fields.fault(kind, "no school year like 2014-15", "ikke et skoleår som 2014-15"));
            }
        }
        return years;
    }

    private static Municipality municipality(RegionFields fields) {
        fields.only("number", "names", "former");
        return new Municipality(
                fields.text("number", "\\d{4}"), names(fields), fields.list("former", RegionFile::formerNumber));
    }

    private static FormerNumber formerNumber(RegionFields fields) {
        fields.only("number", "valid_from", "valid_to");
        var from = fields.date("valid_from", LocalDate.MIN);
        var to = fields.date("valid_to", LocalDate.MAX);
        if (to.isBefore(from)) {
            fields.fault("valid_to", "before valid_from", "før valid_from");
        }
        return new FormerNumber(fields.text("number", "\\d{4}"), from, to);
    }

    private static LowerSchool lowerSchool(RegionFields fields) {
        fields.only("orgnr", "name", "municipality", "valid_from", "valid_to");
        var from = fields.date("valid_from", LocalDate.MIN);
        Optional<LocalDate> to = fields.findDate("valid_to");
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            fields.fault("valid_to", "before valid_from", "før valid_from");
        }
        return new LowerSchool(
                fields.text("orgnr", "\\d{9}"),
                fields.text("name", "\\S.{0,99}"),
                fields.text("municipality", "\\d{4}"),
                from,
                to);
    }

    private static UpperSchool upperSchool(RegionFields fields) {
        fields.only("orgnr", "name", "owner", "in_region");
        var owner = fields.text("owner", "county|private");
        return new UpperSchool(
                fields.text("orgnr", "\\d{9}"),
                fields.text("name", "\\S.{0,99}"),
                owner.equals("private") ? Owner.PRIVATE : Owner.COUNTY,
                fields.flag("in_region"));
    }

    private static Programme programme(RegionFields fields) {
        fields.only("prefix", "code", "track", "names");
        var track = fields.text("track", "academic|vocational");
        return new Programme(
                fields.text("prefix", "[A-Z0-9-]{1,10}"),
                fields.text("code", "[A-Z]{2}"),
                track.equals("academic") ? Track.ACADEMIC : Track.VOCATIONAL,
                names(fields));
    }

    /** Numbers must be unique, and a school's municipality one of the region's. */
    private static void checkReferences(Region region, RegionFields root) {
        var numbers = new HashSet<String>();
        for (var municipality : region.municipalities()) {
            if (!numbers.add(municipality.number())) {
                root.fault("municipalities", twice(municipality.number()), toGanger(municipality.number()));
            }
        }
        var schools = new HashSet<String>();
        for (var school : region.lowerSecondarySchools()) {
            if (!schools.add(school.orgnr())) {
                root.fault("lower_secondary_schools", twice(school.orgnr()), toGanger(school.orgnr()));
            }
            if (!numbers.contains(school.municipality())) {
                root.fault(
                        "lower_secondary_schools",
                        "municipality " + school.municipality() + " of " + school.orgnr() + " is not in the region",
                        "kommune " + school.municipality() + " for " + school.orgnr() + " er ikke i regionen");
            }
        }
        var upper = new HashSet<String>();
        for (var school : region.upperSecondarySchools()) {
            if (!upper.add(school.orgnr())) {
                root.fault("upper_secondary_schools", twice(school.orgnr()), toGanger(school.orgnr()));
            }
        }
        var prefixes = new HashSet<String>();
        for (var programme : region.programmes()) {
            if (!prefixes.add(programme.prefix())) {
                root.fault("programmes", twice(programme.prefix()), toGanger(programme.prefix()));
            }
        }
    }

    private static String twice(String number) {
        return number + " stands twice";
    }

    private static String toGanger(String number) {
        return number + " står to ganger";
    }
}
