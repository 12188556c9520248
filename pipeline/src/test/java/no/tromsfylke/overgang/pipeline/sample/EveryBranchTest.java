package no.tromsfylke.overgang.pipeline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each category of each statistic occurs in a world of the samples' size. */
class EveryBranchTest {

    private static final Branches BRANCHES = new Branches();

    @BeforeAll
    static void count(@TempDir Path folder) throws IOException {
        Told told = Told.of(folder);
        Map<String, String> coverage = MappingBranches.count(told, BRANCHES);
        AdmissionBranches.count(told, BRANCHES);
        SchoolBranches.count(told, coverage, BRANCHES);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "risk.absence_over_6, yes no",
        "risk.earlier_activity_plan, yes no",
        "risk.activity_plan, yes no",
        "risk.np_level_1, yes no",
        "risk.earlier_special_education, yes no",
        "risk.grade_average_under_3, yes no",
        "risk.grade_1_or_iv, yes no",
        "risk.large_deviation, yes no",
        "risk.expressed_need, yes no",
        "risk.factor_count, 0 1 2 3 4_or_more",
        "risk.classification, follow_up special_process ordinary",
        "risk.criterion, factors_only deviation_only need_only several",
        "risk.school_agreement, agrees rule_only school_only differs unknown blank",
        "risk.mapped_in_time, on_time late unknown_date",
        "risk.mapping_completeness, mapped not_mapped",
        "follow_up.consent, given refused withdrawn not_asked",
        "follow_up.started, yes no",
        "follow_up.contact_order, after_consent before_consent without_consent",
        "follow_up.contact, on_time late not_done",
        "follow_up.guardian_meeting, on_time late not_done",
        "follow_up.visit_arranged, on_time late not_done not_due",
        "follow_up.visit_carried_out, on_time late not_done not_due",
        "follow_up.application_sent, on_time late not_done not_due",
        "follow_up.handover, on_time late not_done not_due",
        "follow_up.taken_over, on_time late not_done not_due",
        "follow_up.invitation, on_time late not_done not_due",
        "follow_up.adjustment, on_time late not_done not_due",
        "follow_up.coverage, all_on_time all_done some_done none_done",
        "follow_up.lead_time, up_to_14_days 15_to_30 31_to_60 over_60",
        "year_wheel.school_action, on_time late not_done not_due",
        "year_wheel.owner_action, on_time late not_done not_due",
        "year_wheel.dialogue_meeting, on_time late not_done not_due",
        "admission.deadline, by_1_february by_1_march late_considered late_rejected",
        "admission.right, ungdomsrett fullforingsrett voksenrett ingen",
        "admission.basis, ordinaer fortrinn individuell landslinje gjesteelev voksen",
        "admission.change, not_allowed more_than_once once_unrecommended once_recommended unchanged",
        "admission.moving, not_moved by_1_march later_with_reason later",
        "admission.offer, first_choice second_choice third_or_later moved_on waiting_list no_offer",
        "admission.answer, accepted declined no_answer",
        "admission.three_programmes, yes no",
        "admission.not_passed, kvalifisert deltid omvalg avslag not_assessed",
        "admission.skill_test, by_grades by_skill_test MD ID",
        "apprenticeship.deadline, with_right.by_1_march with_right.late_considered with_right.late_rejected",
        "apprenticeship.deadline, without_right.by_1_march without_right.late_considered without_right.late_rejected",
        "apprenticeship.placement, with_right.contract with_right.no_contract",
        "apprenticeship.placement, without_right.contract without_right.no_contract",
        "apprenticeship.status, running passed not_passed terminated_within_8_months terminated_later ended_unknown",
        "apprenticeship.status, running_with_a_later_end",
        "dropout.year_status, no_show on_leave exchange left_before_1_november left_later to_apprenticeship",
        "dropout.year_status, moved changed stayed",
        "open.dropout.year_status, no_show left_before_1_november stayed",
        "dropout.result, B I H S other",
        "dropout.first_day, ja gyldig_fravar nei",
        "dropout.load, heltid deltid",
        "transition.direct, ordinary.in_upper_secondary ordinary.applied_not_started ordinary.not_applied",
        "transition.direct, follow_up.in_upper_secondary follow_up.applied_not_started follow_up.not_applied",
        "transition.direct, special_process.in_upper_secondary special_process.applied_not_started",
        "transition.direct, ordinary.apprenticeship",
        "transition.first_year, ordinary.left ordinary.not_left ordinary.other",
        "transition.first_year, follow_up.left follow_up.not_left follow_up.other",
        "transition.first_year, special_process.left special_process.not_left special_process.other",
        "transition.first_year, covered.left covered.not_left covered.other",
        "transition.first_year, partly.left partly.not_left partly.other",
        "transition.first_year, no_consent.left no_consent.not_left no_consent.other",
        "completion.academic, completed_on_time completed_later in_training not_passed left",
        "completion.vocational, completed_on_time completed_later in_training not_passed left",
        "accuracy.follow_up, positive_adverse positive_fine negative_adverse negative_fine",
        "accuracy.factor_count, 0_adverse 0_fine 1_adverse 1_fine 2_adverse 2_fine 3_adverse 3_fine 4_adverse 4_fine",
        "rule_checks.change_not_allowed, ok breach",
        "rule_checks.changed_more_than_once, ok breach",
        "rule_checks.changed_unrecommended, ok breach",
        "rule_checks.skill_test_over_half, ok breach",
        "rule_checks.absent_yet_enrolled, ok breach",
    })
    void occurs(String statistic, String categories) {
        assertThat(BRANCHES.missing(statistic, categories)).as(statistic).isEmpty();
    }
}
