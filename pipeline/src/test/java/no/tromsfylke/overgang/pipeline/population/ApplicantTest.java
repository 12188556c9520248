package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import no.tromsfylke.overgang.pipeline.population.Applicant.Answer;
import no.tromsfylke.overgang.pipeline.population.Applicant.Assessment;
import no.tromsfylke.overgang.pipeline.population.Applicant.Basis;
import no.tromsfylke.overgang.pipeline.population.Applicant.Change;
import no.tromsfylke.overgang.pipeline.population.Applicant.DeadlineOutcome;
import no.tromsfylke.overgang.pipeline.population.Applicant.Moving;
import no.tromsfylke.overgang.pipeline.population.Applicant.Offer;
import no.tromsfylke.overgang.pipeline.population.Applicant.Right;
import no.tromsfylke.overgang.pipeline.population.SkillTestAdmission.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications judged by the regulation, paragraph by paragraph. */
class ApplicantTest {

    private static Applicant applicant(String values, String... wishes) {
        var told = Told.of("soknad 2021-22 " + values);
        for (var wish : wishes) {
            told.and("onske 2021-22 " + wish);
        }
        return told.the(Applicant.class);
    }

    @ParameterizedTest(name = "§ 6: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            frist=1.2 mottatt_dato=2022-02-01                | BY_1_FEBRUARY
            frist=1.2 mottatt_dato=2022-02-02                | LATE_CONSIDERED
            frist=1.2 mottatt_dato=2022-02-02 behandlet=nei  | LATE_REJECTED
            frist=1.3 mottatt_dato=2022-01-15                | BY_1_MARCH
            frist=1.3 mottatt_dato=2022-03-01                | BY_1_MARCH
            frist=1.3 mottatt_dato=2022-03-01 behandlet=nei  | BY_1_MARCH
            frist=1.3 mottatt_dato=2022-03-02                | LATE_CONSIDERED
            frist=1.3 mottatt_dato=2022-03-02 behandlet=ja   | LATE_CONSIDERED
            frist=1.3 mottatt_dato=2022-06-20 behandlet=nei  | LATE_REJECTED
            """)
    void deadline(String values, DeadlineOutcome expected) {
        assertThat(applicant(values).deadline()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§§ 3, 18, 24: {0}")
    @CsvSource({"ungdomsrett, YOUTH", "fullforingsrett, COMPLETION", "voksenrett, ADULT", "ingen, NONE"})
    void right(String value, Right expected) {
        assertThat(applicant("rettstype=" + value).right()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "ordinaer, ORDINARY, § 2",
        "fortrinn, PRIORITY, § 20",
        "individuell, INDIVIDUAL, § 21",
        "landslinje, NATIONAL_LINE, § 8",
        "gjesteelev, GUEST, § 4",
        "voksen, ADULT, §§ 22–25"
    })
    void basis(String value, Basis expected, String paragraph) {
        assertThat(applicant("grunnlag=" + value).basis()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§ 7: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            frist=1.3                                                         | UNCHANGED
            endret_antall=0 grunnlag=fortrinn                                 | UNCHANGED
            endret_antall=1 grunnlag=fortrinn radgiver_anbefalt=x             | NOT_ALLOWED
            endret_antall=3 grunnlag=fortrinn                                 | NOT_ALLOWED
            endret_antall=1 grunnlag=landslinje radgiver_anbefalt=x           | NOT_ALLOWED
            endret_antall=2 radgiver_anbefalt=x                               | MORE_THAN_ONCE
            endret_antall=9                                                   | MORE_THAN_ONCE
            endret_antall=1                                                   | ONCE_UNRECOMMENDED
            endret_antall=1 radgiver_anbefalt=x                               | ONCE_RECOMMENDED
            endret_antall=1 grunnlag=individuell frist=1.2 radgiver_anbefalt=x | ONCE_RECOMMENDED
            """)
    void change(String values, Change expected) {
        assertThat(applicant(values).change()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§§ 3, 5: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            frist=1.3                                                | NOT_MOVED
            flyttet_saerlig_grunn=x                                  | NOT_MOVED
            flyttet_dato=2022-03-01                                  | BY_1_MARCH
            flyttet_dato=2021-09-10 flyttet_saerlig_grunn=x          | BY_1_MARCH
            flyttet_dato=2022-03-02 flyttet_saerlig_grunn=x          | LATER_WITH_REASON
            flyttet_dato=2022-03-02                                  | LATER
            """)
    void moving(String values, Moving expected) {
        assertThat(applicant(values).moving()).isEqualTo(expected);
    }

    private static String[] wishes(String statuses) {
        var each = statuses.strip().split("\\s+");
        for (int i = 0; i < each.length; i++) {
            each[i] = "prioritet=%d status=%s".formatted(i + 1, each[i]);
        }
        return each;
    }

    @ParameterizedTest(name = "§ 15, wishes in order: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            inntatt                              | FIRST_CHOICE   | true
            inntatt inntatt                      | FIRST_CHOICE   | true
            venteliste inntatt                   | SECOND_CHOICE  | true
            avslag venteliste inntatt            | THIRD_OR_LATER | true
            avslag avslag avslag avslag inntatt  | THIRD_OR_LATER | true
            venteliste avslag sokt_videre        | MOVED_ON       | true
            avslag inntatt sokt_videre           | SECOND_CHOICE  | true
            avslag venteliste                    | WAITING_LIST   | false
            avslag avslag                        | NO_OFFER       | false
            """)
    void offer(String statuses, Offer expected, boolean isPlace) {
        assertThat(applicant("", wishes(statuses)).offer()).isEqualTo(expected);
        assertThat(expected.isPlace()).isEqualTo(isPlace);
    }

    @Test
    void anApplicantWithoutWishesHasNoOffer() {
        assertThat(applicant("").offer()).isEqualTo(Offer.NO_OFFER);
    }

    @ParameterizedTest(name = "§ 15: {0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            svar=ja  | svar=nei | ACCEPTED
            svar=nei | svar=ja  | ACCEPTED
            svar=nei |          | DECLINED
                     | svar=nei | DECLINED
                     |          | NO_ANSWER
            """)
    void answer(String first, String second, Answer expected) {
        var applicant = applicant(
                "",
                "prioritet=1 status=inntatt " + (first == null ? "" : first),
                "prioritet=2 status=sokt_videre " + (second == null ? "" : second));
        assertThat(applicant.answer()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§ 15: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            STUSP1 MDMUS1 IDIDR1     | true
            STUSP1 STREA1 IDIDR1     | false
            BABAT1 BXROR1 IDIDR1     | false
            STUSP1 MDMUS1            | false
            STUSP1 MDMUS1 IDIDR1 BABAT1 | true
            """)
    void threeProgrammesAreToBeNamed(String areas, boolean expected) {
        var each = areas.split(" ");
        for (int i = 0; i < each.length; i++) {
            each[i] = "prioritet=%d programomrade=%s----".formatted(i + 1, each[i]);
        }
        assertThat(applicant("", each).namesEnoughProgrammes()).isEqualTo(expected);
    }

    @Test
    void aPlaceTheApplicantWasMovedOnToIsNoProgrammeNamed() {
        var applicant = applicant(
                "",
                "prioritet=1 programomrade=STUSP1----",
                "prioritet=2 programomrade=MDMUS1----",
                "prioritet=3 programomrade=BABAT1---- status=sokt_videre");
        assertThat(applicant.namesEnoughProgrammes()).isFalse();
    }

    @ParameterizedTest(name = "§ 15: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            trinn=vg1                        | true
            trinn=vg1 grunnlag=individuell   | false
            trinn=vg1 grunnlag=voksen        | false
            trinn=vg2 bestatt_alle_fag=ja    | false
            """)
    void onlyOrdinaryApplicantsToVg1ShallNameThree(String values, boolean expected) {
        assertThat(applicant(values).shallNameThreeProgrammes()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§ 16: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            trinn=vg2 bestatt_alle_fag=nei helhetsvurdering=kvalifisert | true  | QUALIFIED
            trinn=vg2 bestatt_alle_fag=nei helhetsvurdering=deltid      | true  | PART_TIME
            trinn=vg3 bestatt_alle_fag=nei helhetsvurdering=omvalg      | true  | RECHOICE
            trinn=vg3 bestatt_alle_fag=nei helhetsvurdering=avslag      | true  | REJECTED
            trinn=vg3 bestatt_alle_fag=nei                              | true  | NOT_ASSESSED
            trinn=vg3 bestatt_alle_fag=ja                               | false | NOT_ASSESSED
            trinn=vg1 bestatt_alle_fag=nei                              | false | NOT_ASSESSED
            """)
    void assessment(String values, boolean applies, Assessment expected) {
        assertThat(applicant(values).hasNotPassedAll()).isEqualTo(applies);
        assertThat(applicant(values).assessment()).isEqualTo(expected);
    }

    @Test
    void countsByResidenceFirstWishAndLevel() {
        var place = applicant(
                        "hjemkommune=5524 trinn=vg2 bestatt_alle_fag=ja",
                        "prioritet=2 programomrade=STUSP2----",
                        "prioritet=1 programomrade=BXROR2----")
                .place();
        assertThat(place.municipality()).isEqualTo("5524");
        assertThat(place.programme()).isEqualTo("BA");
        assertThat(place.level()).isEqualTo("vg2");
        assertThat(place.upperSchool()).isEmpty();
    }

    @Test
    void anApplicantFromElsewhereIsCountedNowhere() {
        assertThat(applicant("hjemkommune=0301").place().municipality()).isEmpty();
    }

    @Test
    void withoutAFirstWishThereIsNoProgramme() {
        assertThat(applicant("", "prioritet=2").place().programme()).isEmpty();
    }

    @ParameterizedTest(name = "§§ 9, 10: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            trinn=vg1                       | programomrade=MDMUS1---- status=inntatt                   | BY_GRADES
            trinn=vg1                       | programomrade=IDIDR1---- status=inntatt ferdighetsprove=x | BY_SKILL_TEST
            trinn=vg1 hjemkommune=0301      | programomrade=IDIDR1---- status=inntatt ferdighetsprove=x | BY_SKILL_TEST
            trinn=vg1                       | programomrade=IDIDR1---- status=venteliste ferdighetsprove=x |
            trinn=vg1                       | programomrade=STUSP1---- status=inntatt                   |
            trinn=vg2 bestatt_alle_fag=ja   | programomrade=MDMUS2---- status=inntatt                   |
            """)
    void skillTest(String values, String wish, Way expected) {
        var admissions =
                Told.of("soknad 2021-22 " + values, "onske 2021-22 " + wish).all(SkillTestAdmission.class);
        if (expected == null) {
            assertThat(admissions).isEmpty();
        } else {
            assertThat(admissions).hasSize(1);
            assertThat(admissions.get(0).way()).isEqualTo(expected);
            assertThat(admissions.get(0).place().upperSchool()).isEqualTo(Told.UPPER);
            assertThat(admissions.get(0).place().municipality()).isEmpty();
        }
    }

    @ParameterizedTest(name = "§§ 9, 10: {0} of {1}")
    @CsvSource({"0, 10, false", "5, 10, false", "6, 10, true", "1, 1, true", "3, 7, false", "4, 7, true"})
    void upToHalfMayBeAdmittedByTest(long byTest, long admitted, boolean isBreach) {
        var rule = new SkillTestRule(
                no.tromsfylke.overgang.pipeline.rules.SchoolYear.of("2021-22"),
                no.tromsfylke.overgang.pipeline.cube.Place.regionWide(),
                byTest,
                admitted);
        assertThat(rule.isMoreThanHalf()).isEqualTo(isBreach);
    }
}
