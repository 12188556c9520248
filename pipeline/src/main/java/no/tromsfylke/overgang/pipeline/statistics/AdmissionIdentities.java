package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.statistics.Identity.atLeast;

import java.util.List;
import no.tromsfylke.overgang.pipeline.statistics.Identity.Scope;

/** What binds admission and the checks of its rules together (§§ 7, 9, 10). */
final class AdmissionIdentities {

    private AdmissionIdentities() {}

    static List<Identity> all() {
        return List.of(
                mayNotChange(),
                changedOftenAtLeast(),
                changedOftenAtMost(),
                unrecommended(),
                recommended(),
                skillTestKept(),
                skillTestBroken());
    }

    private static CellSum change(String... categories) {
        return CellSum.of(Admission.CHANGE, categories);
    }

    private static Identity mayNotChange() {
        return atLeast(
                "§ 7, who may not change",
                CellSum.of(Admission.BASIS, "priority", "national_line"),
                change("not_allowed"));
    }

    private static Identity changedOftenAtLeast() {
        return atLeast(
                "§ 7, more than once, at least",
                CellSum.of(RuleChecks.CHANGED_MORE_THAN_ONCE, "breach"),
                change("more_than_once"));
    }

    private static Identity changedOftenAtMost() {
        return atLeast(
                "§ 7, more than once, at most",
                change("more_than_once", "not_allowed"),
                CellSum.of(RuleChecks.CHANGED_MORE_THAN_ONCE, "breach"));
    }

    private static Identity unrecommended() {
        return atLeast(
                "§ 7, not recommended",
                CellSum.of(RuleChecks.CHANGED_UNRECOMMENDED, "breach"),
                change("once_unrecommended"));
    }

    private static Identity recommended() {
        return atLeast(
                "§ 7, recommended", CellSum.of(RuleChecks.CHANGED_UNRECOMMENDED, "ok"), change("once_recommended"));
    }

    private static Identity skillTestKept() {
        return atLeast(
                        "§§ 9–10, if no school breaks it",
                        CellSum.of(Offers.SKILL_TEST, "by_grades"),
                        CellSum.of(Offers.SKILL_TEST, "by_skill_test"))
                .whereNone(CellSum.of(RuleChecks.SKILL_TEST_OVER_HALF, "breach"))
                .within(Scope.WHOLE_REGION);
    }

    /** Where more than half is by test, there is at least one more by test than by grades. */
    private static Identity skillTestBroken() {
        return atLeast(
                        "§§ 9–10, if every school breaks it",
                        CellSum.of(Offers.SKILL_TEST, "by_skill_test"),
                        CellSum.of(Offers.SKILL_TEST, "by_grades")
                                .plus(CellSum.of(RuleChecks.SKILL_TEST_OVER_HALF, "breach")))
                .whereNone(CellSum.of(RuleChecks.SKILL_TEST_OVER_HALF, "ok"))
                .within(Scope.WHOLE_REGION);
    }
}
