package no.tromsfylke.overgang.pipeline.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.region.Region.Owner;
import no.tromsfylke.overgang.pipeline.region.Region.Track;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionFileTest {

    private static final String GOOD = """
            {
              "code": "midt-troms",
              "names": {"nb": "Midt-Troms", "se": "Gaska-Romsa", "fkv": "Keski-Tromssa"},
              "synthetic": true,
              "county": {"number": "55", "names": {"nb": "Troms"}},
              "expected_from": {"kartlegging": "2014-15"},
              "municipalities": [
                {"number": "5530", "names": {"nb": "Senja"},
                 "former": [{"number": "5421", "valid_from": "2020-01-01", "valid_to": "2023-12-31"}]}],
              "lower_secondary_schools": [
                {"orgnr": "900000011", "name": "A", "municipality": "5530", "valid_from": "2000-08-01", "valid_to": "2021-07-31"},
                {"orgnr": "900000022", "name": "B", "municipality": "5530", "valid_from": "2000-08-01", "valid_to": null},
                {"orgnr": "900000033", "name": "C", "municipality": "5530", "valid_from": "2000-08-01"}],
              "upper_secondary_schools": [
                {"orgnr": "900000101", "name": "D", "owner": "private", "in_region": false}],
              "programmes": [
                {"prefix": "STUSP", "code": "ST", "track": "academic", "names": {"nb": "Studiespesialisering"}}]
            }
            """;

    private static RegionFile.Outcome read(String json) {
        return RegionFile.read(json.getBytes(StandardCharsets.UTF_8), List.of("kartlegging", "soknad"));
    }

    private static List<String> faults(String json) {
        return read(json).faults().stream()
                .map(f -> f.place() + ": " + f.english())
                .toList();
    }

    @Test
    void aRegionIsRead() {
        var region = read(GOOD).region().orElseThrow();
        assertThat(region.code()).isEqualTo("midt-troms");
        assertThat(region.names()).containsEntry("se", "Gaska-Romsa").containsEntry("fkv", "Keski-Tromssa");
        assertThat(region.synthetic()).isTrue();
        assertThat(region.county().number()).isEqualTo("55");
        assertThat(region.expectedFrom()).containsEntry("kartlegging", SchoolYear.of("2014-15"));
        assertThat(region.municipalities().get(0).bore("5421", LocalDate.of(2023, 12, 31)))
                .isTrue();
        assertThat(region.lowerSecondarySchools().get(0).validTo()).contains(LocalDate.of(2021, 7, 31));
        assertThat(region.lowerSecondarySchools().get(1).validTo()).isEmpty();
        assertThat(region.lowerSecondarySchools().get(2).validTo()).isEmpty();
        assertThat(region.upperSecondarySchools().get(0).owner()).isEqualTo(Owner.PRIVATE);
        assertThat(region.findProgramme("STUSP1----").orElseThrow().track()).isEqualTo(Track.ACADEMIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', textBlock = """
            "code": "midt-troms", # `` # code: missing
            "midt-troms" # 7 # code: not a text (put it in quotes)
            "midt-troms" # "midt troms" # code: not of the form [A-Za-z0-9_-]{1,32}
            "synthetic": true # "synthetic": "ja" # synthetic: neither true nor false
            "synthetic": true # "synthetic": true, "extra": 1 # extra: unknown
            {"nb": "Troms"} # {"se": "Romsa"} # county.names.nb: missing
            {"nb": "Troms"} # {"nb": "Troms", "de": "Troms"} # county.names.de: unknown
            "kartlegging": # "karakterer": # expected_from.karakterer: no kind of delivery
            "2014-15" # "2014" # expected_from.kartlegging: no school year like 2014-15
            "2023-12-31" # "31.12.2023" # municipalities[0].former[0].valid_to: not a date like 2024-08-01
            "2021-07-31" # "1999-07-31" # lower_secondary_schools[0].valid_to: before valid_from
            "private" # "state" # upper_secondary_schools[0].owner: not of the form county|private
            900000022 # 900000011 # lower_secondary_schools: 900000011 stands twice
            "name": "C", "municipality": "5530" # "name": "C", "municipality": "5531" # lower_secondary_schools: municipality 5531 of 900000033 is not in the region
            "academic" # "other" # programmes[0].track: not of the form academic|vocational
            """)
    void everyFaultIsNamed(String part, String broken, String fault) {
        assertThat(GOOD).contains(part);
        var outcome = read(GOOD.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(broken)));
        assertThat(outcome.region()).isEmpty();
        assertThat(outcome.faults().stream().map(f -> f.place() + ": " + f.english()))
                .containsExactly(fault);
    }

    @Test
    void allFaultsAreToldTogether() {
        assertThat(faults("{\"code\": 1, \"names\": [], \"synthetic\": null}"))
                .containsExactly(
                        "county: missing",
                        "code: not a text (put it in quotes)",
                        "names: not an object",
                        "synthetic: neither true nor false",
                        "expected_from: missing",
                        "municipalities: missing",
                        "lower_secondary_schools: missing",
                        "upper_secondary_schools: missing",
                        "programmes: missing");
    }

    @Test
    void whatIsNoJsonIsToldByItsLine() {
        var outcome = read(GOOD.replace("\"synthetic\": true,", "\"synthetic\": true"));
        assertThat(outcome.faults()).hasSize(1);
        assertThat(outcome.faults().get(0).line()).isEqualTo(5);
        assertThat(read("").faults()).isNotEmpty();
        assertThat(read("[]").faults()).isNotEmpty();
        assertThat(read(GOOD + "x").faults()).hasSize(1);
    }
}
