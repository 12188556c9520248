package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.population.PupilNumber.Part;
import no.tromsfylke.overgang.pipeline.population.WheelAction.Actor;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.rules.Timeliness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year wheel (R 2, 3, 4) and the schools' own numbers (R 2.2). */
class OpenUnitsTest {

    private static final SchoolYear YEAR = SchoolYear.of("2021-22");

    private static List<WheelAction> wheel(LocalDate asOf, SchoolYear year, String... lines) {
        var actions = new ArrayList<WheelAction>();
        new OpenUnits(Told.REGION, asOf, Told.of(lines).rows()).wheel(year, unit -> actions.add((WheelAction) unit));
        return actions;
    }

    private static Timeliness judged(LocalDate asOf, String line, Actor actor, int number, String lowerSchool) {
        return wheel(asOf, YEAR, line).stream()
                .filter(action -> action.actor() == actor && action.number() == number)
                .filter(action -> action.place().lowerSchool().equals(lowerSchool))
                .filter(action ->
                        actor != Actor.OWNER || action.place().municipality().equals("5530"))
                .findFirst()
                .orElseThrow()
                .timeliness();
    }

    @ParameterizedTest(name = "{0}: due {3}")
    @CsvSource({
        "R 2.1, SCHOOL, 1, 2021-08-31",
        "R 2.2, SCHOOL, 2, 2021-10-01",
        "R 2.3, SCHOOL, 3, 2021-11-01",
        "R 2.4, SCHOOL, 4, 2021-11-01",
        "R 2.5, SCHOOL, 5, 2022-03-15",
        "R 2.6, SCHOOL, 6, 2022-03-31",
        "R 3.1, OWNER, 1, 2021-08-31",
        "R 3.2, OWNER, 2, 2021-09-30",
        "R 3.3, OWNER, 3, 2021-10-31",
        "R 3.4, OWNER, 4, 2021-11-30",
        "R 3.5, OWNER, 5, 2021-12-31",
        "R 3.6, OWNER, 6, 2022-03-31",
        "R 4.1, DIALOGUE_MEETING, 1, 2021-09-30",
        "R 4.2, DIALOGUE_MEETING, 2, 2021-12-31",
        "R 4.3, DIALOGUE_MEETING, 3, 2022-04-30"
    })
    void anActionIsInTimeOnTheVeryDay(String source, Actor actor, int number, LocalDate due) {
        var level = switch (actor) {
            case SCHOOL -> "enhet skole=" + Told.LOWER;
            case OWNER -> "skoleeier";
            case DIALOGUE_MEETING -> "samhandling";
        };
        var school = actor == Actor.SCHOOL ? Told.LOWER : "";
        var row = "arshjul 2021-22 niva=%s tiltak=%d dato=".formatted(level, number);
        var later = LocalDate.of(2030, 1, 1);
        assertThat(judged(later, row + due, actor, number, school)).isEqualTo(Timeliness.ON_TIME);
        assertThat(judged(later, row + due.plusDays(1), actor, number, school)).isEqualTo(Timeliness.LATE);
        assertThat(judged(due, "", actor, number, school)).isEqualTo(Timeliness.NOT_DUE);
        assertThat(judged(due.plusDays(1), "", actor, number, school)).isEqualTo(Timeliness.NOT_DONE);
    }

    @Test
    void everySchoolOwnerAndMeetingIsAUnitWhetherItReportedOrNot() {
        var actions = wheel(LocalDate.of(2030, 1, 1), YEAR);
        assertThat(actions).filteredOn(action -> action.actor() == Actor.SCHOOL).hasSize(2 * 6);
        assertThat(actions).filteredOn(action -> action.actor() == Actor.OWNER).hasSize(2 * 6);
        assertThat(actions)
                .filteredOn(action -> action.actor() == Actor.DIALOGUE_MEETING)
                .hasSize(3);
        assertThat(actions).allMatch(action -> action.timeliness() == Timeliness.NOT_DONE);
    }

    @Test
    void aSchoolCountsInTheYearsWhose1OctoberItSaw() {
        assertThat(wheel(LocalDate.of(2030, 1, 1), SchoolYear.of("2020-21")))
                .filteredOn(action -> action.actor() == Actor.SCHOOL)
                .hasSize(6)
                .allMatch(action -> action.place().lowerSchool().equals(Told.LOWER));
    }

    @Test
    void ofSeveralReportsTheEarliestCounts() {
        var twice = "arshjul 2021-22 niva=skoleeier tiltak=1 dato=2021-09-20;"
                + "arshjul 2021-22 niva=skoleeier tiltak=1 dato=2021-08-20";
        assertThat(judged(LocalDate.of(2030, 1, 1), twice, Actor.OWNER, 1, "")).isEqualTo(Timeliness.ON_TIME);
    }

    @ParameterizedTest(name = "{0} pupils, {1} on the form")
    @CsvSource({"12, 10, 10, 2", "12, 12, 12, 0", "12, 14, 12, 0", "0, 3, 0, 0", "12, 0, 0, 12"})
    void mappedAreAtMostAsManyAsTheSchoolHas(int pupils, long onForm, long mapped, long notMapped) {
        var units = new ArrayList<PupilNumber>();
        new OpenUnits(
                        Told.REGION,
                        LocalDate.of(2030, 1, 1),
                        Told.of("elevtall 2021-22 elever_10_trinn=" + pupils).rows())
                .pupilNumbers((year, school) -> onForm, unit -> units.add((PupilNumber) unit));
        assertThat(units).extracting(PupilNumber::part).containsExactly(Part.MAPPED, Part.NOT_MAPPED);
        assertThat(units).extracting(PupilNumber::size).containsExactly(mapped, notMapped);
        assertThat(units).allMatch(unit -> unit.place().municipality().equals("5530"));
    }
}
