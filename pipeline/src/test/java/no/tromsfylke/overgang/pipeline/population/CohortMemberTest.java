package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.population.CohortMember.Status;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion within five (academic) and six (vocational) years of beginning vg1, here in 2014-15. */
class CohortMemberTest {

    private static final String ACADEMIC = "elevforhold 2014-15 programomrade=STUSP1---- startdato=2014-08-18;";
    private static final String VOCATIONAL = "elevforhold 2014-15 programomrade=BABAT1---- startdato=2014-08-18;";

    @ParameterizedTest(name = "academic: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            elevforhold 2016-17 trinn=vg3 startdato=2016-08-18 fullfortkode=B                                | COMPLETED_ON_TIME
            elevforhold 2017-18 trinn=vg3 startdato=2017-08-18 fullfortkode=B                                | COMPLETED_LATER
            elevforhold 2018-19 trinn=vg3 startdato=2018-08-18 fullfortkode=B                                | COMPLETED_LATER
            elevforhold 2019-20 trinn=vg3 startdato=2019-08-18 fullfortkode=B                                | LEFT
            elevforhold 2016-17 trinn=vg2 startdato=2016-08-18 fullfortkode=B                                | LEFT
            elevforhold 2018-19 trinn=vg3 startdato=2018-08-18                                               | IN_TRAINING
            elevforhold 2018-19 trinn=vg3 startdato=2018-08-18 fullfortkode=I                                | IN_TRAINING
            elevforhold 2018-19 trinn=vg3 startdato=2018-10-02                                               | LEFT
            elevforhold 2018-19 trinn=vg3 startdato=2018-08-18 sluttdato=2018-10-01 sluttarsak=sluttet       | LEFT
            elevforhold 2016-17 trinn=vg3 startdato=2016-08-18 fullfortkode=I                                | NOT_PASSED
            elevforhold 2019-20 trinn=vg3 startdato=2019-08-18 fullfortkode=I                                | LEFT
            elevforhold 2016-17 trinn=vg3 startdato=2016-08-18 fullfortkode=I; elevforhold 2017-18 trinn=vg3 startdato=2017-08-18 fullfortkode=B | COMPLETED_LATER
            laerekontrakt 2017-18 startdato=2015-08-01 sluttdato=2017-12-31 resultat=bestatt                 | COMPLETED_ON_TIME
            laerekontrakt 2017-18 startdato=2015-08-01 sluttdato=2018-01-01 resultat=bestatt                 | COMPLETED_LATER
            laerekontrakt 2019-20 startdato=2016-08-01 sluttdato=2019-12-31 resultat=bestatt                 | COMPLETED_LATER
            laerekontrakt 2019-20 startdato=2016-08-01 sluttdato=2020-01-01 resultat=bestatt                 | LEFT
            laerekontrakt 2018-19 startdato=2016-08-01 sluttdato=2020-01-01 resultat=bestatt                 | IN_TRAINING
            laerekontrakt 2019-20 startdato=2016-08-01 sluttdato=2019-12-31 resultat=ikke_bestatt            | NOT_PASSED
            laerekontrakt 2018-19 startdato=2018-10-02                                                       | LEFT
            elevforhold 2015-16 trinn=vg2 startdato=2015-08-18 fullfortkode=B                                | LEFT
            """)
    void academic(String later, Status expected) {
        var member = Told.of(ACADEMIC, later).the(CohortMember.class);
        assertThat(member.isAcademic()).isTrue();
        assertThat(member.status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "vocational: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            laerekontrakt 2018-19 startdato=2016-08-01 sluttdato=2018-12-31 resultat=bestatt      | COMPLETED_ON_TIME
            laerekontrakt 2018-19 startdato=2016-08-01 sluttdato=2019-01-01 resultat=bestatt      | COMPLETED_LATER
            laerekontrakt 2020-21 startdato=2017-08-01 sluttdato=2020-12-31 resultat=bestatt      | COMPLETED_LATER
            laerekontrakt 2020-21 startdato=2017-08-01 sluttdato=2021-01-01 resultat=bestatt      | LEFT
            elevforhold 2017-18 trinn=vg3 startdato=2017-08-18 fullfortkode=B                     | COMPLETED_ON_TIME
            elevforhold 2019-20 trinn=vg3 startdato=2019-08-18 fullfortkode=B                     | COMPLETED_LATER
            elevforhold 2019-20 trinn=vg3 startdato=2019-08-18                                    | IN_TRAINING
            laerekontrakt 2019-20 startdato=2018-08-01                                            | IN_TRAINING
            laerekontrakt 2018-19 startdato=2016-08-01 sluttdato=2018-11-01 resultat=ikke_bestatt | NOT_PASSED
            laerekontrakt 2017-18 startdato=2016-08-01 sluttdato=2017-11-01 hevet=x               | LEFT
            """)
    void vocational(String later, Status expected) {
        var member = Told.of(VOCATIONAL, later).the(CohortMember.class);
        assertThat(member.isAcademic()).isFalse();
        assertThat(member.status()).isEqualTo(expected);
    }

    @Test
    void theOpenYearsContractsTellNothingYet() {
        var history = VOCATIONAL + "laerekontrakt 2020-21 startdato=2017-08-01 sluttdato=2020-12-01 resultat=bestatt";
        assertThat(Told.asOf(LocalDate.of(2021, 7, 31), history)
                        .the(CohortMember.class)
                        .status())
                .isEqualTo(Status.LEFT);
        assertThat(Told.asOf(LocalDate.of(2021, 8, 1), history)
                        .the(CohortMember.class)
                        .status())
                .isEqualTo(Status.COMPLETED_LATER);
    }

    @Test
    void theFirstVg1EnrolmentEverTellsYearSchoolProgrammeAndResidence() {
        var member = Told.of(
                        "elevforhold 2016-17 programomrade=STUSP1---- startdato=2016-08-18",
                        "elevforhold 2015-16 programomrade=HEHEA1---- startdato=2016-01-10 skole=910000001",
                        "elevforhold 2015-16 programomrade=BABAT1---- startdato=2015-08-18 skole=910000002"
                                + " hjemkommune=5524",
                        "elevforhold 2014-15 trinn=vg2 startdato=2014-08-18")
                .the(CohortMember.class);
        assertThat(member.year()).isEqualTo(SchoolYear.of("2015-16"));
        assertThat(member.place().upperSchool()).isEqualTo(Told.SECOND_UPPER);
        assertThat(member.place().programme()).isEqualTo("BA");
        assertThat(member.place().municipality()).isEqualTo("5524");
    }

    @Test
    void whoNeverBeganVg1IsInNoCohort() {
        assertThat(Told.of("elevforhold 2015-16 trinn=vg2 startdato=2015-08-18").all(CohortMember.class))
                .isEmpty();
    }
}
