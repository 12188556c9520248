package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil.FirstDay;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil.Load;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil.Result;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil.YearStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school year in upper-secondary school (§§ 11–14, 18, 19). Enrolments are divided by a slash. */
class EnrolledPupilTest {

    private static EnrolledPupil pupil(String enrolments) {
        var rows = Stream.of(enrolments.split("/"))
                .map(values -> "elevforhold 2021-22 "
                        + (values.contains("startdato") ? "" : "startdato=2021-08-18 ")
                        + values.strip())
                .collect(Collectors.joining(";"));
        return Told.of(rows).the(EnrolledPupil.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            § 12     | sluttdato=2021-08-25 sluttarsak=ikke_mott                                                   | NO_SHOW
            § 12     | mott_forste_dag=nei sluttdato=2021-09-30 sluttarsak=sluttet                                 | NO_SHOW
            § 12     | mott_forste_dag=nei sluttdato=2021-10-01 sluttarsak=sluttet                                 | LEFT_BEFORE_1_NOVEMBER
            § 12     | mott_forste_dag=nei                                                                         | STAYED
            § 12     | sluttdato=2021-08-20 sluttarsak=ikke_mott permisjon=x                                       | NO_SHOW
            § 12     | sluttdato=2021-08-20 sluttarsak=ikke_mott / startdato=2021-09-01 skole=910000002            | CHANGED
            § 12     | sluttdato=2021-08-20 sluttarsak=ikke_mott / mott_forste_dag=nei sluttdato=2021-09-15 sluttarsak=annet | NO_SHOW
            § 13     | permisjon=x                                                                                 | ON_LEAVE
            § 13     | permisjon=x sluttdato=2021-10-15 sluttarsak=sluttet                                         | ON_LEAVE
            § 13     | permisjon=x utveksling=x                                                                    | ON_LEAVE
            § 13     | permisjon=x / startdato=2022-01-10                                                          | ON_LEAVE
            § 14     | utveksling=x                                                                                | EXCHANGE
            § 14     | utveksling=x sluttdato=2022-01-15 sluttarsak=flyttet                                        | EXCHANGE
            § 11     | sluttdato=2021-10-31 sluttarsak=sluttet                                                     | LEFT_BEFORE_1_NOVEMBER
            § 11     | sluttdato=2021-10-31 sluttarsak=annet                                                       | LEFT_BEFORE_1_NOVEMBER
            § 11     | sluttdato=2021-11-01 sluttarsak=sluttet                                                     | LEFT_LATER
            § 11     | sluttdato=2022-06-01 sluttarsak=annet                                                       | LEFT_LATER
            § 11     | sluttdato=2021-09-20 sluttarsak=byttet_skole / startdato=2021-09-21 skole=910000002 sluttdato=2022-02-01 sluttarsak=sluttet | LEFT_LATER
            § 11     | sluttdato=2021-09-20 sluttarsak=sluttet / startdato=2022-01-10 skole=910000002              | CHANGED
            §§ 26–28 | sluttdato=2022-02-01 sluttarsak=laereplass                                                  | TO_APPRENTICESHIP
            § 3      | sluttdato=2022-02-01 sluttarsak=flyttet                                                     | MOVED
            –        | sluttdato=2022-02-01 sluttarsak=byttet_skole                                                | CHANGED
            –        | sluttdato=2022-02-01 sluttarsak=byttet_program                                              | CHANGED
            –        | sluttdato=2022-02-01 sluttarsak=byttet_skole / startdato=2022-02-02 skole=910000002         | CHANGED
            –        | sluttdato=2022-02-01 sluttarsak=byttet_skole / startdato=2022-02-02 sluttdato=2022-05-01 sluttarsak=flyttet | MOVED
            –        | omfang=heltid                                                                               | STAYED
            """)
    void yearStatus(String paragraph, String enrolments, YearStatus expected) {
        assertThat(pupil(enrolments).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_SHOW, false, true",
        "ON_LEAVE, false, true",
        "EXCHANGE, false, true",
        "LEFT_BEFORE_1_NOVEMBER, true, false",
        "LEFT_LATER, true, false",
        "TO_APPRENTICESHIP, false, false",
        "MOVED, false, true",
        "CHANGED, false, false",
        "STAYED, false, false"
    })
    void whoHasLeftAndWhoIsNotPartOfTheQuestion(YearStatus status, boolean isLeft, boolean isOutside) {
        assertThat(status.isLeft()).isEqualTo(isLeft);
        assertThat(status.isOutsideDropout()).isEqualTo(isOutside);
    }

    @ParameterizedTest(name = "VIGO {0}")
    @CsvSource({"B, PASSED", "I, NOT_PASSED", "H, IN_TRAINING", "S, LEFT", "other, OTHER"})
    void result(String code, Result expected) {
        assertThat(pupil("fullfortkode=" + code).result()).isEqualTo(expected);
    }

    @Test
    void theLastEnrolmentTellsTheResultAndTheFirstWhere() {
        var pupil = pupil("startdato=2022-01-03 skole=910000002 programomrade=BABAT1---- fullfortkode=B trinn=vg2"
                + " hjemkommune=5524 omfang=deltid / fullfortkode=S sluttdato=2021-12-20 sluttarsak=byttet_skole");
        assertThat(pupil.result()).isEqualTo(Result.PASSED);
        assertThat(pupil.load()).isEqualTo(Load.FULL_TIME);
        assertThat(pupil.place().upperSchool()).isEqualTo(Told.UPPER);
        assertThat(pupil.place().programme()).isEqualTo("ST");
        assertThat(pupil.place().level()).isEqualTo("vg1");
        assertThat(pupil.place().municipality()).isEqualTo("5530");
        assertThat(pupil("omfang=heltid").result()).isEqualTo(Result.UNKNOWN);
    }

    @Test
    void enrolmentsThatBeginTogetherAreOrderedBySchoolThenProgramme() {
        assertThat(pupil("skole=910000002 omfang=deltid / skole=910000001").load())
                .isEqualTo(Load.FULL_TIME);
        assertThat(pupil("programomrade=STUSP1---- / programomrade=BABAT1---- omfang=deltid")
                        .load())
                .isEqualTo(Load.PART_TIME);
    }

    @ParameterizedTest(name = "§ 12: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            mott_forste_dag=ja                                       | true  | ATTENDED      | false
            mott_forste_dag=gyldig_fravar                            | true  | VALID_ABSENCE | false
            mott_forste_dag=nei                                      | true  | ABSENT        | true
            omfang=heltid                                            | true  | UNKNOWN       | false
            startdato=2021-08-31 mott_forste_dag=nei                 | true  | ABSENT        | true
            startdato=2021-09-01 mott_forste_dag=nei                 | false | ABSENT        | false
            """)
    void firstDay(String values, boolean isExpected, FirstDay expected, boolean wasAbsent) {
        assertThat(pupil(values).wasExpectedOnFirstDay()).isEqualTo(isExpected);
        assertThat(pupil(values).firstDay()).isEqualTo(expected);
        assertThat(pupil(values).wasAbsentOnFirstDay()).isEqualTo(wasAbsent);
    }

    @ParameterizedTest(name = "§ 12: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            mott_forste_dag=nei                                                   | true
            mott_forste_dag=nei sluttdato=2021-10-02 sluttarsak=sluttet           | true
            mott_forste_dag=nei sluttdato=2021-10-01 sluttarsak=sluttet           | false
            mott_forste_dag=nei sluttdato=2021-08-20 sluttarsak=ikke_mott / startdato=2021-09-01 skole=910000002 | false
            """)
    void thePlaceIsLostIfNotStillThereOn1October(String enrolments, boolean expected) {
        assertThat(pupil(enrolments).isStillThereOn1October()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§§ 18, 19: {0}")
    @CsvSource({"heltid, FULL_TIME", "deltid, PART_TIME"})
    void load(String value, Load expected) {
        assertThat(pupil("omfang=" + value).load()).isEqualTo(expected);
    }

    @Test
    void aSchoolOutsideTheRegionIsNoProviderHere() {
        var place = pupil("skole=" + Told.UPPER_ELSEWHERE).place();
        assertThat(place.upperSchool()).isEmpty();
        assertThat(place.municipality()).isEqualTo("5530");
    }

    @Test
    void aPupilIsOneUnitASchoolYear() {
        var told = Told.of(
                "elevforhold 2021-22 startdato=2021-08-18",
                "elevforhold 2021-22 startdato=2022-01-03 skole=910000002",
                "elevforhold 2022-23 startdato=2022-08-18 trinn=vg2");
        assertThat(told.all(EnrolledPupil.class)).hasSize(2);
    }
}
