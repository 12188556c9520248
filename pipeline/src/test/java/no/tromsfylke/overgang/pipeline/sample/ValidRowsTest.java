package no.tromsfylke.overgang.pipeline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.Told.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not meant as a mistake keeps every rule for what may be delivered. */
class ValidRowsTest {

    private static final Pattern PSEUDONYM = Pattern.compile("([a-z][0-9]){6}");
    private static final Pattern AREA = Pattern.compile("[A-Z0-9-]{10}");

    private static Told told;
    private static JsonNode region;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        told = Told.of(folder);
        region = new ObjectMapper().readTree(folder.resolve("region.json").toFile());
    }

    private static List<Row> offences(String kind, java.util.function.Predicate<Row> allowed) {
        return told.of(kind).stream().filter(allowed.negate()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "kartlegging, elev_id",
        "oppfolging, elev_id tiltak vgs",
        "arshjul, niva skole tiltak",
        "elevtall, skole",
        "soknad, elev_id",
        "onske, elev_id prioritet",
        "elevforhold, elev_id skole programomrade startdato",
        "laerekontrakt, elev_id fag startdato",
    })
    void noTwoRowsOfAYearShareAKey(String kind, String columns) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (Row row : told.of(kind)) {
            var key = new StringBuilder(row.year().label());
            key.append(kind.equals("arshjul") ? row.deliverer() : "");
            for (String column : columns.split(" ", -1)) {
                key.append('|').append(row.get(column));
            }
            if (!seen.add(key.toString())) {
                twice.add(key.toString());
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kartlegging", "oppfolging", "soknad", "onske", "elevforhold", "laerekontrakt"})
    void everyPseudonymAlternatesLettersAndDigits(String kind) {
        assertThat(offences(kind, row -> PSEUDONYM.matcher(row.get("elev_id")).matches()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kartlegging, kartlagt_dato",
        "kartlegging, samtykke_dato",
        "kartlegging, trukket_dato",
        "oppfolging, dato",
        "arshjul, dato",
        "soknad, mottatt_dato",
        "soknad, flyttet_dato",
        "elevforhold, startdato",
        "elevforhold, sluttdato",
        "laerekontrakt, sluttdato",
    })
    void everyDayLiesNearItsSchoolYearAndNotInTheFuture(String kind, String column) {
        assertThat(told.of(kind)).anyMatch(row -> row.has(column));
        assertThat(offences(kind, row -> !row.has(column) || isNear(row.day(column), row.year())))
                .isEmpty();
    }

    private static boolean isNear(LocalDate day, SchoolYear year) {
        return !day.isBefore(year.autumn(7, 1)) && !day.isAfter(year.spring(12, 31)) && !day.isAfter(Told.AS_OF);
    }

    @Test
    void schoolsExistOnTheFirstOfOctoberAndBelongToTheMunicipality() {
        for (String kind : List.of("kartlegging", "elevtall")) {
            assertThat(offences(kind, ValidRowsTest::isSchoolOfTheDeliverer))
                    .as(kind)
                    .isEmpty();
        }
        assertThat(offences(
                        "arshjul", row -> row.is("niva", "enhet") ? isSchoolOfTheDeliverer(row) : !row.has("skole")))
                .isEmpty();
    }

    private static boolean isSchoolOfTheDeliverer(Row row) {
        String day = row.year().autumn(10, 1).toString();
        for (JsonNode school : region.get("lower_secondary_schools")) {
            if (school.get("orgnr").asText().equals(row.get("skole"))) {
                boolean open = school.get("valid_from").asText().compareTo(day) <= 0
                        && (school.get("valid_to").isNull()
                                || school.get("valid_to").asText().compareTo(day) >= 0);
                return open && school.get("municipality").asText().equals(row.deliverer());
            }
        }
        return false;
    }

    @Test
    void everySchoolYearOfTheSevenHasItsSchools() {
        Set<String> schools = new HashSet<>();
        told.of("elevtall").forEach(row -> schools.add(row.year() + " " + row.deliverer() + " " + row.get("skole")));
        assertThat(schools.stream().filter(s -> s.startsWith("2014-15 5530"))).hasSize(6);
        assertThat(schools.stream().filter(s -> s.startsWith("2019-20 5530"))).hasSize(5);
        assertThat(schools.stream().filter(s -> s.startsWith("2021-22 5530"))).hasSize(6);
        assertThat(schools.stream().filter(s -> s.startsWith("2026-27 5524"))).hasSize(3);
    }

    @Test
    void upperSecondarySchoolsAndProgrammesAreKnown() {
        Set<String> schools = new HashSet<>(Set.of("", "000000000"));
        region.get("upper_secondary_schools")
                .forEach(school -> schools.add(school.get("orgnr").asText()));
        assertThat(offences("oppfolging", row -> schools.contains(row.get("vgs"))))
                .isEmpty();
        assertThat(offences("onske", row -> schools.contains(row.get("skole")))).isEmpty();
        assertThat(offences("elevforhold", row -> row.has("skole") && schools.contains(row.get("skole"))))
                .isEmpty();
        assertThat(told.of("elevforhold")).anyMatch(row -> row.is("skole", "000000000"));

        Set<String> prefixes = new HashSet<>();
        region.get("programmes")
                .forEach(programme -> prefixes.add(programme.get("prefix").asText()));
        for (Map.Entry<String, String> column : Map.of(
                        "onske", "programomrade", "elevforhold", "programomrade", "laerekontrakt", "fag")
                .entrySet()) {
            assertThat(offences(column.getKey(), row -> {
                        String area = row.get(column.getValue());
                        return AREA.matcher(area).matches() && prefixes.contains(area.substring(0, 2));
                    }))
                    .isEmpty();
        }
    }

    @Test
    void applicationsGiveAMunicipalityOfTheirFirstOfJanuaryOrOfToday() {
        assertThat(offences("soknad", row -> isHome(row.get("hjemkommune"), row.year(), true)))
                .isEmpty();
        assertThat(told.of("soknad")).anyMatch(row -> row.is("hjemkommune", "2111"));
        assertThat(told.of("soknad")).anyMatch(row -> row.is("hjemkommune", "1927"));
        assertThat(told.of("soknad")).anyMatch(row -> row.is("hjemkommune", "5421"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevforhold", "laerekontrakt"})
    void schoolAndWorkGiveAMunicipalityOfSomeDayOfTheYearOrOfToday(String kind) {
        assertThat(offences(kind, row -> isHome(row.get("hjemkommune"), row.year(), false)))
                .isEmpty();
    }

    /** A number of the seven has to be one of the right time; others are only asked to look like one. */
    private static boolean isHome(String number, SchoolYear year, boolean onTheFirstOfJanuary) {
        if (!number.matches("(03|11|12|18|19|20|21|46|54|55|56)\\d\\d")) {
            return false;
        }
        if (!Told.isOneOfTheSeven(number) || number.startsWith("55")) {
            return true;
        }
        int january = year.firstYear() + 1;
        int from = number.startsWith("19") ? 0 : 2020;
        int to = number.startsWith("19") ? 2019 : 2023;
        int latest = onTheFirstOfJanuary ? january : year.firstYear();
        return january >= from && latest <= to;
    }

    @Test
    void anEnrolmentLiesInItsYearAndGivesAReasonWithItsEnd() {
        assertThat(offences("elevforhold", row -> {
                    LocalDate start = row.day("startdato");
                    boolean within = !start.isBefore(row.year().firstDay())
                            && !start.isAfter(row.year().lastDay());
                    if (!row.has("sluttdato")) {
                        return within && !row.has("sluttarsak");
                    }
                    LocalDate end = row.day("sluttdato");
                    return within
                            && row.has("sluttarsak")
                            && !end.isBefore(start)
                            && end.isBefore(row.year().spring(6, 15));
                }))
                .isEmpty();
    }

    @Test
    void aContractEndsAfterItBeginsAndInOneWayOnly() {
        assertThat(offences("laerekontrakt", row -> {
                    LocalDate start = row.day("startdato");
                    boolean ended = row.has("sluttdato");
                    boolean one = !(row.has("hevet") && row.has("resultat"));
                    boolean told = ended || (!row.has("hevet") && !row.has("resultat"));
                    boolean order = !ended || !row.day("sluttdato").isBefore(start);
                    boolean ran = !start.isAfter(row.year().lastDay())
                            && (!ended
                                    || !row.day("sluttdato").isBefore(row.year().firstDay()))
                            && start.isAfter(row.year().autumn(6, 30).minusYears(6));
                    return one && told && order && ran;
                }))
                .isEmpty();
    }

    @Test
    void aContractHasARowInEveryYearInWhichItRan() {
        var years = new java.util.TreeMap<String, List<Row>>();
        told.of("laerekontrakt")
                .forEach(row -> years.computeIfAbsent(row.get("elev_id") + row.get("startdato"), k -> new ArrayList<>())
                        .add(row));
        assertThat(years.values()).allSatisfy(rows -> {
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i).year()).isEqualTo(rows.get(i - 1).year().plus(1));
            }
        });
        assertThat(years.values()).anyMatch(rows -> rows.size() >= 3);
    }

    @Test
    void applicationsForLaterYearsSayWhetherAllIsPassed() {
        assertThat(offences("soknad", row -> {
                    boolean later = row.is("trinn", "vg2") || row.is("trinn", "vg3");
                    return row.has("bestatt_alle_fag") == later
                            && (!row.has("helhetsvurdering") || row.is("bestatt_alle_fag", "nei"));
                }))
                .isEmpty();
    }

    @Test
    void wishesKeepTheirLimits() {
        assertThat(offences("onske", row -> {
                    boolean points = !row.has("poeng") || (row.number("poeng") >= 0 && row.number("poeng") <= 80);
                    boolean extra = !row.has("tilleggspoeng") || row.number("tilleggspoeng") <= 12;
                    int priority = Integer.parseInt(row.get("prioritet"));
                    boolean answered =
                            !row.has("svar") || row.is("status", "inntatt") || row.is("status", "sokt_videre");
                    return points && extra && priority >= 1 && priority <= 10 && answered;
                }))
                .isEmpty();
    }

    @Test
    void theOpenYearIsOnlyTheAutumn() {
        assertThat(told.of("soknad")).noneMatch(row -> row.year().equals(Told.LAST));
        List<Row> autumn = told.of("elevforhold").stream()
                .filter(row -> row.year().equals(Told.LAST))
                .toList();
        assertThat(autumn).hasSizeGreaterThan(500);
        assertThat(autumn).allMatch(row -> row.has("sluttdato") || !row.has("fullfortkode"));
        assertThat(told.of("kartlegging").stream().filter(row -> row.year().equals(Told.LAST)))
                .hasSizeGreaterThan(250);
    }

    @Test
    void thoseWhoWereMappedAreFoundAgain() {
        Set<String> later = new HashSet<>(told.byPupil("elevforhold").keySet());
        List<Row> mapped = told.of("kartlegging").stream()
                .filter(row -> row.year().plus(1).isClosed(Told.AS_OF))
                .toList();
        long again = mapped.stream()
                .filter(row -> later.contains(row.get("elev_id")))
                .count();
        assertThat(again).isGreaterThan(mapped.size() * 9 / 10);
    }
}
