package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.population.FollowUp.ContactOrder;
import no.tromsfylke.overgang.pipeline.population.FollowUp.Coverage;
import no.tromsfylke.overgang.pipeline.population.FollowUp.LeadTime;
import no.tromsfylke.overgang.pipeline.rules.Milestone;
import no.tromsfylke.overgang.pipeline.rules.Timeliness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The milestones of the plan (R 2.3–2.6, plan template). */
class FollowUpTest {

    private static FollowUp followUp(LocalDate asOf, String mapping, String actions) {
        return Told.asOf(asOf, "kartlegging 2021-22 uttrykt_behov=x " + mapping, actions)
                .the(MappedPupil.class)
                .followUp();
    }

    private static FollowUp followUp(String mapping, String actions) {
        return followUp(LocalDate.of(2030, 1, 1), mapping, actions);
    }

    private static String done(String action, String day) {
        return "oppfolging 2021-22 tiltak=%s dato=%s;".formatted(action, day);
    }

    @ParameterizedTest(name = "{0}: {2} is in time, {3} is not")
    @CsvSource(delimiter = '|', textBlock = """
            R 2.4          | kontakt_vgs            | CONTACT           | 2021-11-01
            plan, 1.11     | mote_foresatte         | GUARDIAN_MEETING  | 2021-11-01
            plan, 15.12    | hospitering_avklart    | VISIT_ARRANGED    | 2021-12-15
            R 2.5          | hospitering_gjennomfort | VISIT_CARRIED_OUT | 2022-03-15
            plan, 1.3      | soknad_sendt           | APPLICATION_SENT  | 2022-03-01
            R 2.5          | overlevering           | HANDOVER          | 2022-03-15
            R 2.5          | vgs_overtatt           | TAKEN_OVER        | 2022-03-15
            plan, 1.5      | invitasjon_besok       | INVITATION        | 2022-05-01
            R 2.6          | justering              | ADJUSTMENT        | 2022-03-31
            """)
    void aMilestoneIsInTimeOnTheVeryDay(String source, String action, Milestone milestone, LocalDate due) {
        assertThat(followUp("", done(action, due.toString())).timeliness(milestone))
                .isEqualTo(Timeliness.ON_TIME);
        assertThat(followUp("", done(action, due.plusDays(1).toString())).timeliness(milestone))
                .isEqualTo(Timeliness.LATE);
        assertThat(followUp(due, "", "").timeliness(milestone)).isEqualTo(Timeliness.NOT_DUE);
        assertThat(followUp(due.plusDays(1), "", "").timeliness(milestone)).isEqualTo(Timeliness.NOT_DONE);
    }

    @Test
    void ofSeveralDatesTheEarliestCounts() {
        var twice = done("kontakt_vgs", "2021-11-20 vgs=" + Told.UPPER)
                + done("kontakt_vgs", "2021-10-20 vgs=" + Told.SECOND_UPPER);
        assertThat(followUp("", twice).timeliness(Milestone.CONTACT)).isEqualTo(Timeliness.ON_TIME);
    }

    @Test
    void anotherYearsActionsDoNotCount() {
        assertThat(followUp("", "oppfolging 2020-21 tiltak=kontakt_vgs dato=2020-10-20")
                        .hasContact())
                .isFalse();
    }

    @ParameterizedTest(name = "R 2.3, contact on 20 October: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            samtykke=ja                                                          | AFTER_CONSENT
            samtykke=ja samtykke_dato=2021-10-20                                 | AFTER_CONSENT
            samtykke=ja samtykke_dato=2021-10-21                                 | BEFORE_CONSENT
            samtykke=trukket                                                     | AFTER_CONSENT
            samtykke=trukket samtykke_dato=2021-10-01 trukket_dato=2021-10-20    | AFTER_CONSENT
            samtykke=trukket samtykke_dato=2021-10-01 trukket_dato=2021-10-19    | BEFORE_CONSENT
            samtykke=trukket samtykke_dato=2021-10-25 trukket_dato=2021-12-01    | BEFORE_CONSENT
            samtykke=nei samtykke_dato=2021-10-01                                | WITHOUT_CONSENT
            samtykke=ikke_spurt                                                  | WITHOUT_CONSENT
            klasse=10A                                                           | WITHOUT_CONSENT
            """)
    void consentComesBeforeContact(String mapping, ContactOrder expected) {
        var followUp = followUp(mapping, done("kontakt_vgs", "2021-10-20"));
        assertThat(followUp.hasContact()).isTrue();
        assertThat(followUp.contactOrder()).isEqualTo(expected);
    }

    private static String six(String contact, String rest) {
        return done("kontakt_vgs", contact)
                + done("mote_foresatte", "2021-10-15")
                + done("hospitering_avklart", "2021-12-01")
                + done("soknad_sendt", "2022-02-20")
                + done("overlevering", "2022-03-10")
                + rest;
    }

    @Test
    void coverageTakesTheSixMilestonesTogether() {
        var takenOver = done("vgs_overtatt", "2022-03-15");
        assertThat(followUp("", six("2021-10-15", takenOver)).coverage()).isEqualTo(Coverage.ALL_ON_TIME);
        assertThat(followUp("", six("2021-11-02", takenOver)).coverage()).isEqualTo(Coverage.ALL_DONE);
        assertThat(followUp("", six("2021-10-15", "")).coverage()).isEqualTo(Coverage.SOME_DONE);
        assertThat(followUp("", done("overlevering", "2022-06-01")).coverage()).isEqualTo(Coverage.SOME_DONE);
        assertThat(followUp("", "").coverage()).isEqualTo(Coverage.NONE_DONE);
        assertThat(followUp("", six("2021-11-02", takenOver)).isCovered()).isTrue();
        assertThat(followUp("", six("2021-10-15", "")).isCovered()).isFalse();
    }

    @Test
    void visitCarriedOutInvitationAndAdjustmentAreNoPartOfCoverage() {
        var others = done("hospitering_gjennomfort", "2022-03-01")
                + done("invitasjon_besok", "2022-04-01")
                + done("justering", "2022-03-01");
        assertThat(followUp("", others).coverage()).isEqualTo(Coverage.NONE_DONE);
    }

    @ParameterizedTest(name = "mapped on 1 October, contact on {0}")
    @CsvSource({
        "2021-09-20, UP_TO_14_DAYS",
        "2021-10-15, UP_TO_14_DAYS",
        "2021-10-16, FROM_15_TO_30_DAYS",
        "2021-10-31, FROM_15_TO_30_DAYS",
        "2021-11-01, FROM_31_TO_60_DAYS",
        "2021-11-30, FROM_31_TO_60_DAYS",
        "2021-12-01, OVER_60_DAYS"
    })
    void leadTime(String contact, LeadTime expected) {
        var followUp = followUp("kartlagt_dato=2021-10-01", done("kontakt_vgs", contact));
        assertThat(followUp.hasLeadTime()).isTrue();
        assertThat(followUp.leadTime()).isEqualTo(expected);
    }

    @Test
    void leadTimeNeedsBothDays() {
        assertThat(followUp("", done("kontakt_vgs", "2021-10-20")).hasLeadTime())
                .isFalse();
        assertThat(followUp("kartlagt_dato=2021-10-01", "").hasLeadTime()).isFalse();
    }
}
