package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import no.tromsfylke.overgang.pipeline.population.Landing.Direct;
import no.tromsfylke.overgang.pipeline.population.Landing.FirstYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Direct transition as Statistics Norway counts it, and the first year. Mapped in 2021-22, landed in 2022-23. */
class LandingTest {

    private static Landing landing(String history) {
        return Told.of("kartlegging 2021-22", history).the(MappedPupil.class).landing();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            elevforhold 2022-23 startdato=2022-08-18                                                            | IN_UPPER_SECONDARY
            elevforhold 2022-23 startdato=2022-10-01                                                            | IN_UPPER_SECONDARY
            elevforhold 2022-23 startdato=2022-10-02                                                            | NOT_APPLIED
            elevforhold 2022-23 startdato=2022-08-18 sluttdato=2022-10-02 sluttarsak=sluttet                    | IN_UPPER_SECONDARY
            elevforhold 2022-23 startdato=2022-08-18 sluttdato=2022-10-01 sluttarsak=sluttet                    | NOT_APPLIED
            elevforhold 2021-22 startdato=2021-08-18                                                            | NOT_APPLIED
            laerekontrakt 2022-23 startdato=2022-09-01                                                          | APPRENTICESHIP
            laerekontrakt 2022-23 startdato=2022-09-01 sluttdato=2022-10-01 hevet=x                             | NOT_APPLIED
            elevforhold 2022-23 startdato=2022-08-18; laerekontrakt 2022-23 startdato=2022-09-01                | IN_UPPER_SECONDARY
            soknad 2021-22                                                                                      | APPLIED_NOT_STARTED
            soknad 2021-22; elevforhold 2022-23 startdato=2022-08-18 sluttdato=2022-09-01 sluttarsak=ikke_mott  | APPLIED_NOT_STARTED
            soknad 2020-21                                                                                      | NOT_APPLIED
            kartlegging 2018-19                                                                                 | NOT_APPLIED
            """)
    void direct(String history, Direct expected) {
        var pupils = Told.of("kartlegging 2021-22", history);
        assertThat(pupils.the(MappedPupil.class, "2021-22").landing().direct()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sluttarsak=sluttet sluttdato=2022-10-20                                     | LEFT     | true
            sluttarsak=annet sluttdato=2023-05-20                                       | LEFT     | true
            omfang=heltid                                                               | NOT_LEFT | false
            sluttarsak=laereplass sluttdato=2023-02-01                                  | NOT_LEFT | false
            sluttarsak=byttet_skole sluttdato=2023-02-01                                | NOT_LEFT | false
            permisjon=x                                                                 | OTHER    | false
            utveksling=x                                                                | OTHER    | false
            sluttarsak=flyttet sluttdato=2023-02-01                                     | OTHER    | false
            sluttarsak=ikke_mott sluttdato=2022-10-20                                   | OTHER    | false
            """)
    void firstYear(String values, FirstYear expected, boolean isAdverse) {
        var landing = landing("elevforhold 2022-23 startdato=2022-08-18 " + values);
        assertThat(landing.isInUpperSecondary()).isTrue();
        assertThat(landing.firstYearOutcome()).isEqualTo(expected);
        assertThat(landing.isAdverse()).isEqualTo(isAdverse);
    }

    @Test
    void notStartingIsAdverseAnApprenticeshipIsNot() {
        assertThat(landing("soknad 2021-22").isAdverse()).isTrue();
        assertThat(landing("").isAdverse()).isTrue();
        assertThat(landing("laerekontrakt 2022-23 startdato=2022-09-01").isAdverse())
                .isFalse();
    }
}
