package no.tromsfylke.overgang.pipeline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.population.Told;
import no.tromsfylke.overgang.pipeline.region.RegionAreas;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;

/** Few pupils, counted through to margins. Folders 2019-20 to 2023-24, all closed and delivered. */
class CountingTest {

    private static final Set<SchoolYear> YEARS =
            IntStream.rangeClosed(2019, 2023).mapToObj(SchoolYear::new).collect(Collectors.toSet());

    private static List<MarginCounts> margins(String id, String group, Told... pupils) {
        var cells = new InnerCells();
        Stream.of(pupils).flatMap(pupil -> pupil.units().stream()).forEach(unit -> Statistics.count(unit, cells));
        var years = new DeliveredYears(YEARS, LocalDate.of(2024, 8, 1), (kind, year) -> true);
        return StatisticMargin.all(cells, new RegionAreas(Told.REGION), years).stream()
                .filter(each -> each.statistic().id().equals(id))
                .filter(each -> each.group().code().equals(group))
                .map(StatisticMargin::margin)
                .toList();
    }

    /** Area, part and counts of the rows of a span, in their order. */
    private static List<String> rows(List<MarginCounts> margins, String level, int years, String year) {
        return margins.stream()
                .filter(margin -> margin.key().areaLevel().code().equals(level))
                .filter(margin -> margin.key().span().years() == years)
                .filter(margin -> margin.key().span().last().label().equals(year))
                .map(margin -> "%s%s%s %s"
                        .formatted(
                                margin.key().area(),
                                part(margin.key().level()),
                                part(margin.key().programme()),
                                value(margin)))
                .toList();
    }

    private static String part(String part) {
        return part.equals(MarginKey.ALL) ? "" : " " + part;
    }

    private static String value(MarginCounts margin) {
        return margin.state() == State.COUNTED
                ? margin.counts().toString()
                : margin.state().toString();
    }

    private static final Told[] MAPPED = {
        Told.of("kartlegging 2021-22 uttrykt_behov=x"),
        Told.of("kartlegging 2021-22 soknadsfrist=1.2"),
        Told.of("kartlegging 2021-22 skole=" + Told.SECOND_LOWER),
        Told.of("kartlegging 2022-23 stort_avvik=x skole=" + Told.SECOND_LOWER)
    };

    @Test
    void homeBySchoolAddsUpFromSchoolToRegionAndFromYearToBlock() {
        var margins = margins("risk.classification", Group.ALL, MAPPED);
        assertThat(rows(margins, "region", 1, "2021-22")).containsExactly("midt-troms [1, 1, 1]");
        assertThat(rows(margins, "municipality", 1, "2021-22")).containsExactly("5524 [0, 0, 1]", "5530 [1, 1, 0]");
        assertThat(rows(margins, "municipality", 1, "2022-23")).containsExactly("5524 [1, 0, 0]", "5530 [0, 0, 0]");
        assertThat(rows(margins, "lower_school", 1, "2021-22")).isEmpty();
        assertThat(rows(margins, "lower_school", 3, "2022-23"))
                .containsExactlyInAnyOrder(Told.LOWER + " [1, 1, 0]", Told.SECOND_LOWER + " [1, 0, 1]");
        assertThat(rows(margins, "region", 3, "2022-23")).containsExactly("midt-troms [2, 1, 1]");
        assertThat(rows(margins, "region", 3, "2021-22")).isEmpty();
    }

    @Test
    void aPairIsPooledOverBlocks() {
        var both = "har_aktivitetsplan=x np_niva_1=x";
        var margins = margins(
                "risk.factor_pair",
                "activity_plan+np_level_1",
                Told.of("kartlegging 2021-22 " + both),
                Told.of("kartlegging 2020-21 np_niva_1=x"),
                Told.of("kartlegging 2023-24 " + both));
        assertThat(rows(margins, "region", 0, "2022-23")).containsExactly("midt-troms [1, 1]");
        assertThat(margins).hasSize(1);
    }

    @Test
    void residentsCountByMunicipalityAndLevelOthersNowhere() {
        var margins = margins(
                "admission.three_programmes",
                Group.ALL,
                Told.of("soknad 2021-22"),
                Told.of("soknad 2021-22 hjemkommune=0301"),
                Told.of(
                        "soknad 2021-22 hjemkommune=5524",
                        "onske 2021-22 prioritet=1 programomrade=STUSP1----",
                        "onske 2021-22 prioritet=2 programomrade=BABAT1----",
                        "onske 2021-22 prioritet=3 programomrade=IDIDR1----"),
                Told.of("soknad 2021-22 trinn=vg2 bestatt_alle_fag=ja"));
        assertThat(rows(margins, "region", 1, "2021-22"))
                .containsExactlyInAnyOrder(
                        "midt-troms [1, 1]",
                        "midt-troms vg1 [1, 1]",
                        "midt-troms vg2 EMPTY_BY_DEFINITION",
                        "midt-troms vg3 EMPTY_BY_DEFINITION");
        assertThat(rows(margins, "municipality", 1, "2021-22")).containsExactly("5524 [1, 0]", "5530 [0, 1]");
    }

    @Test
    void theProviderCountsWhoeverComesHomeCountsWhereverTheyGo() {
        var margins = margins(
                "dropout.left",
                Group.ALL,
                Told.of(
                        "elevforhold 2021-22 startdato=2021-08-18 hjemkommune=0301 sluttdato=2022-01-10 sluttarsak=sluttet"),
                Told.of("elevforhold 2021-22 startdato=2021-08-18 skole=" + Told.UPPER_ELSEWHERE),
                Told.of("elevforhold 2021-22 startdato=2021-08-18 hjemkommune=5524 trinn=vg2 programomrade=BABAT2----"),
                Told.of("elevforhold 2021-22 startdato=2021-08-18 permisjon=x"));
        assertThat(rows(margins, "region", 1, "2021-22")).containsExactly("midt-troms [0, 2]");
        assertThat(rows(margins, "municipality", 1, "2021-22")).containsExactly("5524 [0, 1]", "5530 [0, 1]");
        assertThat(rows(margins, "region_schools", 1, "2021-22"))
                .containsExactlyInAnyOrder(
                        "midt-troms [1, 1]", "midt-troms vg1 [1, 0]", "midt-troms vg2 [0, 1]", "midt-troms vg3 [0, 0]");
        assertThat(rows(margins, "upper_school", 1, "2021-22"))
                .containsExactly(Told.UPPER + " [1, 1]", Told.SECOND_UPPER + " [0, 0]");
        assertThat(rows(margins, "region_schools", 3, "2022-23"))
                .contains("midt-troms ST [1, 0]", "midt-troms BA [0, 1]", "midt-troms MD [0, 0]");
    }

    @Test
    void groupsOfTheFirstYear() {
        var started = "elevforhold 2022-23 startdato=2022-08-18";
        var left = started + " sluttdato=2023-01-10 sluttarsak=sluttet";
        Told[] pupils = {
            Told.of("kartlegging 2021-22 uttrykt_behov=x samtykke=ja", left),
            Told.of("kartlegging 2021-22 uttrykt_behov=x samtykke=nei", started),
            Told.of("kartlegging 2021-22 soknadsfrist=1.2", started),
            Told.of("kartlegging 2021-22", left),
            Told.of("kartlegging 2021-22")
        };
        assertThat(rows(margins("transition.first_year", Group.ALL, pupils), "region", 1, "2021-22"))
                .containsExactly("midt-troms [2, 2, 0]");
        assertThat(rows(margins("transition.first_year", "follow_up", pupils), "region", 1, "2021-22"))
                .containsExactly("midt-troms [1, 1, 0]");
        assertThat(rows(margins("transition.first_year", "follow_up_partly", pupils), "region", 1, "2021-22"))
                .containsExactly("midt-troms [1, 0, 0]");
        assertThat(rows(margins("transition.first_year", "follow_up_covered", pupils), "region", 1, "2021-22"))
                .containsExactly("midt-troms [0, 0, 0]");
        assertThat(rows(margins("transition.first_year", "follow_up_no_consent", pupils), "region", 1, "2021-22"))
                .containsExactly("midt-troms [0, 1, 0]");
        assertThat(rows(margins("transition.direct", "special_process", pupils), "region", 1, "2021-22"))
                .containsExactly("midt-troms [1, 0, 0, 0]");
        assertThat(rows(margins("transition.direct", Group.ALL, pupils), "municipality", 1, "2021-22"))
                .containsExactly("5524 [0, 0, 0, 0]", "5530 [4, 0, 0, 1]");
        assertThat(rows(margins("transition.direct", "ordinary", pupils), "municipality", 1, "2021-22"))
                .isEmpty();
    }

    @Test
    void whatIsNotYetKnownIsMissingForTheRegionOnly() {
        var margins = margins("completion.status", "academic");
        assertThat(rows(margins, "region", 1, "2019-20")).containsExactly("midt-troms MISSING");
        assertThat(margins).hasSize(5).allMatch(margin -> margin.state() == State.MISSING);
    }
}
