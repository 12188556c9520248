package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import no.tromsfylke.overgang.pipeline.population.ApprenticeApplicant.DeadlineOutcome;
import no.tromsfylke.overgang.pipeline.population.ApprenticeApplicant.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placement in apprenticeships (§§ 26–28) and the contracts (§ 11). */
class ApprenticeTest {

    private static ApprenticeApplicant applicant(String values, String contracts) {
        return Told.of("soknad 2021-22 trinn=laereplass " + values, contracts).the(ApprenticeApplicant.class);
    }

    @ParameterizedTest(name = "§ 27: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            mottatt_dato=2022-03-01               | BY_1_MARCH
            mottatt_dato=2022-03-01 behandlet=nei | BY_1_MARCH
            mottatt_dato=2022-03-02               | LATE_CONSIDERED
            mottatt_dato=2022-03-02 behandlet=nei | LATE_REJECTED
            """)
    void deadline(String values, DeadlineOutcome expected) {
        assertThat(applicant(values, "").deadline()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§ 28: {0}")
    @CsvSource({"ungdomsrett, true", "fullforingsrett, true", "voksenrett, false", "ingen, false"})
    void right(String value, boolean expected) {
        assertThat(applicant("rettstype=" + value, "").hasRight()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "§ 26: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            laerekontrakt 2022-23 startdato=2022-08-15                       | CONTRACT
            laerekontrakt 2022-23 startdato=2022-12-31                       | CONTRACT
            laerekontrakt 2022-23 startdato=2023-01-01                       | NO_CONTRACT
            laerekontrakt 2021-22 startdato=2022-03-01 sluttdato=2022-06-01  | CONTRACT
            laerekontrakt 2021-22 startdato=2022-02-28                       | NO_CONTRACT
            laerekontrakt 2023-24 startdato=2022-09-01                       | NO_CONTRACT
            soknad 2020-21 trinn=vg2 bestatt_alle_fag=ja                     | NO_CONTRACT
            """)
    void placement(String other, Placement expected) {
        assertThat(applicant("", other).placement()).isEqualTo(expected);
    }

    private static java.util.List<Contract> contracts(String values) {
        return Told.of("laerekontrakt 2021-22 " + values).all(Contract.class);
    }

    @ParameterizedTest(name = "§ 11, state on 31 July 2022: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            startdato=2020-09-01                                            | RUNNING
            startdato=2020-09-01 sluttdato=2022-08-01 resultat=bestatt      | RUNNING
            startdato=2020-09-01 sluttdato=2022-07-31 resultat=bestatt      | PASSED
            startdato=2020-09-01 sluttdato=2022-06-20 resultat=ikke_bestatt | NOT_PASSED
            startdato=2021-10-01 sluttdato=2022-05-31 hevet=x               | TERMINATED_WITHIN_8_MONTHS
            startdato=2021-10-01 sluttdato=2022-06-01 hevet=x               | TERMINATED_LATER
            startdato=2021-06-30 sluttdato=2022-02-27 hevet=x               | TERMINATED_WITHIN_8_MONTHS
            startdato=2021-06-30 sluttdato=2022-02-28 hevet=x               | TERMINATED_LATER
            startdato=2020-09-01 sluttdato=2022-06-20                       | ENDED_UNKNOWN
            """)
    void status(String values, Contract.Status expected) {
        assertThat(contracts(values)).hasSize(1);
        assertThat(contracts(values).get(0).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "ran in 2021-22: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            startdato=2022-07-31                                       | 1
            startdato=2022-08-01                                       | 0
            startdato=2020-08-01 sluttdato=2021-07-31 resultat=bestatt | 0
            startdato=2020-08-01 sluttdato=2021-08-01 resultat=bestatt | 1
            """)
    void aContractCountsInTheYearsItRan(String values, int expected) {
        assertThat(contracts(values)).hasSize(expected);
    }

    @Test
    void countByResidenceOnly() {
        var place = contracts("startdato=2021-09-01 hjemkommune=5524").get(0).place();
        assertThat(place.municipality()).isEqualTo("5524");
        assertThat(place.upperSchool() + place.programme() + place.level()).isEmpty();
        assertThat(applicant("hjemkommune=0301", "").place().municipality()).isEmpty();
    }
}
