package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.population.MappedPupil.Agreement;
import no.tromsfylke.overgang.pipeline.population.MappedPupil.Criterion;
import no.tromsfylke.overgang.pipeline.population.MappedPupil.MappedInTime;
import no.tromsfylke.overgang.pipeline.rules.Classification;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samleskjema 1 as the routine judges it (R 1, R 2.2, R 2.3). */
class MappedPupilTest {

    private static final String THREE = "har_aktivitetsplan=x np_niva_1=x karakter_1_eller_iv=x ";

    private static MappedPupil mapped(String values) {
        return Told.of("kartlegging 2021-22 " + values).the(MappedPupil.class);
    }

    private static String[] codes(MappedPupil pupil) {
        return pupil.profile().factors().stream().map(RiskFactor::code).toArray(String[]::new);
    }

    /** The six examples printed on the form itself. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Arne  | tidl_aktivitetsplan=x np_niva_1=x                                                                                               | ORDINARY
            Berit | fravar_over_6=x np_niva_1=x tidl_spesialundervisning=x snitt_under_3=x karakter_1_eller_iv=x soknadsfrist=1.2 konklusjon=saerskilt | SPECIAL_PROCESS
            Cato  | tidl_aktivitetsplan=x har_aktivitetsplan=x stort_avvik=x til_oppfolging=x                                                        | FOLLOW_UP
            Dagny | tidl_aktivitetsplan=x har_aktivitetsplan=x                                                                                       | ORDINARY
            Erik  | np_niva_1=x uttrykt_behov=x til_oppfolging=x                                                                                     | FOLLOW_UP
            Froya | fravar_over_6=x stort_avvik=x til_oppfolging=x                                                                                   | FOLLOW_UP
            """)
    void theExamplesOfTheForm(String name, String values, Classification expected) {
        assertThat(mapped(values).classification()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R 2.2 a: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            fravar_prosent=6.0                         |
            fravar_prosent=6.01                        | absence_over_6
            fravar_prosent=5 fravar_over_6=x           |
            fravar_prosent=7                           | absence_over_6
            fravar_over_6=x                            | absence_over_6
            tidl_aktivitetsplan=x                      | earlier_activity_plan
            har_aktivitetsplan=x                       | activity_plan
            np_niva_1=x                                | np_level_1
            np_lesing=1                                | np_level_1
            np_regning=1                               | np_level_1
            np_engelsk=1                               | np_level_1
            np_lesing=2 np_regning=3 np_engelsk=5      |
            np_niva_1=x np_lesing=4                    | np_level_1
            tidl_spesialundervisning=x                 | earlier_special_education
            snitt=3.0                                  |
            snitt=2.99                                 | grade_average_under_3
            snitt=3.4 snitt_under_3=x                  |
            snitt_under_3=x                            | grade_average_under_3
            karakter_1_eller_iv=x                      | grade_1_or_iv
            stort_avvik=x                              |
            uttrykt_behov=x                            |
            """)
    void aFactorIsMet(String values, String expected) {
        assertThat(codes(mapped(values))).containsExactly(expected == null ? new String[0] : new String[] {expected});
    }

    @Test
    void factorsStandInTheOrderOfTheForm() {
        var all = mapped("karakter_1_eller_iv=x snitt=1 tidl_spesialundervisning=x np_lesing=1 har_aktivitetsplan=x"
                + " tidl_aktivitetsplan=x fravar_prosent=30");
        assertThat(codes(all))
                .containsExactly(
                        "absence_over_6",
                        "earlier_activity_plan",
                        "activity_plan",
                        "np_level_1",
                        "earlier_special_education",
                        "grade_average_under_3",
                        "grade_1_or_iv");
        assertThat(all.factorCount()).isEqualTo("4_or_more");
        assertThat(all.hasBoth(RiskFactor.NP_LEVEL_1, RiskFactor.GRADE_1_OR_IV)).isTrue();
        assertThat(mapped("np_lesing=1").hasBoth(RiskFactor.NP_LEVEL_1, RiskFactor.GRADE_1_OR_IV))
                .isFalse();
    }

    @ParameterizedTest(name = "R 1, R 2.2 b: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            np_lesing=3                                                          | 0 | ORDINARY
            np_niva_1=x                                                          | 1 | ORDINARY
            np_niva_1=x har_aktivitetsplan=x                                     | 2 | ORDINARY
            np_niva_1=x har_aktivitetsplan=x snitt=2                             | 3 | FOLLOW_UP
            np_niva_1=x har_aktivitetsplan=x snitt=2 fravar_prosent=9            | 4_or_more | FOLLOW_UP
            stort_avvik=x                                                        | 0 | FOLLOW_UP
            uttrykt_behov=x                                                      | 0 | FOLLOW_UP
            uttrykt_behov=x soknadsfrist=1.2                                     | 0 | SPECIAL_PROCESS
            soknadsfrist=1.2                                                     | 0 | SPECIAL_PROCESS
            soknadsfrist=1.3                                                     | 0 | ORDINARY
            konklusjon=oppfolging til_oppfolging=x                               | 0 | ORDINARY
            """)
    void theRuleClassifies(String values, String count, Classification expected) {
        assertThat(mapped(values).factorCount()).isEqualTo(count);
        assertThat(mapped(values).classification()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R 2.2 b: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            THREE                               | FACTORS_ONLY
            stort_avvik=x                       | DEVIATION_ONLY
            np_niva_1=x stort_avvik=x           | DEVIATION_ONLY
            uttrykt_behov=x                     | NEED_ONLY
            THREE stort_avvik=x                 | SEVERAL
            THREE uttrykt_behov=x               | SEVERAL
            stort_avvik=x uttrykt_behov=x       | SEVERAL
            THREE stort_avvik=x uttrykt_behov=x | SEVERAL
            """)
    void oneCriterionOrSeveral(String values, Criterion expected) {
        assertThat(mapped(values.replace("THREE", THREE)).criterion()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "form: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            konklusjon=ordinaert                    | AGREES
            konklusjon=oppfolging uttrykt_behov=x   | AGREES
            konklusjon=saerskilt soknadsfrist=1.2   | AGREES
            konklusjon=ordinaert uttrykt_behov=x    | RULE_ONLY
            konklusjon=saerskilt uttrykt_behov=x    | RULE_ONLY
            konklusjon=oppfolging                   | SCHOOL_ONLY
            konklusjon=oppfolging soknadsfrist=1.2  | SCHOOL_ONLY
            konklusjon=ordinaert soknadsfrist=1.2   | DIFFERS
            konklusjon=saerskilt                    | DIFFERS
            """)
    void theSchoolsConclusionStandsBesideTheRule(String values, Agreement expected) {
        assertThat(mapped(values).hasKnownConclusion()).isTrue();
        assertThat(mapped(values).agreement()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"konklusjon=unknown", "klasse=10A"})
    void anUnreadableConclusionIsNone(String values) {
        assertThat(mapped(values).hasKnownConclusion()).isFalse();
    }

    @ParameterizedTest(name = "R 2.2, 1 October: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            kartlagt_dato=2021-08-20 | ON_TIME
            kartlagt_dato=2021-10-01 | ON_TIME
            kartlagt_dato=2021-10-02 | LATE
            kartlagt_dato=2022-01-15 | LATE
            klasse=10A               | UNKNOWN_DATE
            """)
    void mappedInTime(String values, MappedInTime expected) {
        assertThat(mapped(values).mappedInTime()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R 2.3: {0}")
    @CsvSource({"ja, GIVEN", "nei, REFUSED", "trukket, WITHDRAWN", "ikke_spurt, NOT_ASKED"})
    void consent(String answer, MappedPupil.Consent expected) {
        var pupil = mapped("uttrykt_behov=x samtykke=" + answer);
        assertThat(pupil.consent()).isEqualTo(expected);
        assertThat(pupil.isFollowUpWithConsent()).isEqualTo(answer.equals("ja"));
    }

    @Test
    void withoutAnAnswerAPupilWasNotAsked() {
        assertThat(mapped("klasse=10A").consent()).isEqualTo(MappedPupil.Consent.NOT_ASKED);
        assertThat(mapped("samtykke=ja").isFollowUpWithConsent()).isFalse();
    }

    @ParameterizedTest(name = "what if {1} factors, {2} %: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            fravar_prosent=8 np_niva_1=x        | 2 | 6  | true
            fravar_prosent=8 np_niva_1=x        | 2 | 10 | false
            fravar_prosent=10 np_niva_1=x       | 2 | 10 | false
            fravar_prosent=10.1 np_niva_1=x     | 2 | 10 | true
            fravar_prosent=12 np_niva_1=x       | 2 | 15 | false
            fravar_over_6=x np_niva_1=x         | 2 | 15 | true
            fravar_prosent=8 np_niva_1=x        | 3 | 6  | false
            fravar_prosent=8 np_niva_1=x snitt=2 | 3 | 6 | true
            fravar_prosent=8 np_niva_1=x snitt=2 | 4 | 6 | false
            stort_avvik=x                       | 4 | 15 | true
            uttrykt_behov=x                     | 4 | 15 | true
            """)
    void otherLimitsPointOutOthers(String values, int factors, double absence, boolean expected) {
        assertThat(mapped(values).isIdentified(factors, absence)).isEqualTo(expected);
    }

    @Test
    void countsAtTheLowerSchoolAndNowhereElse() {
        var place = mapped("skole=" + Told.SECOND_LOWER).place();
        assertThat(place.municipality()).isEqualTo("5524");
        assertThat(place.lowerSchool()).isEqualTo(Told.SECOND_LOWER);
        assertThat(Arrays.stream(AreaLevel.values()).filter(place::isWithin))
                .containsExactly(AreaLevel.REGION, AreaLevel.MUNICIPALITY, AreaLevel.LOWER_SCHOOL);
        assertThat(List.of(place.programme(), place.level())).containsOnly("");
    }
}
