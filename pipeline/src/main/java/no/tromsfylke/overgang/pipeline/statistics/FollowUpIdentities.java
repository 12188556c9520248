package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.statistics.Identity.atLeast;
import static no.tromsfylke.overgang.pipeline.statistics.Identity.equal;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.Milestone;
import no.tromsfylke.overgang.pipeline.statistics.Identity.Scope;

/** What binds consent, contact, milestones and their coverage together (R 2.3–2.6). */
final class FollowUpIdentities {

    private static final String COVERAGE = "follow_up.coverage";

    private static final CellSum ALL_ON_TIME = CellSum.of(COVERAGE, "all_on_time");
    private static final CellSum ALL_DONE = CellSum.of(COVERAGE, "all_done");
    private static final CellSum SOME_DONE = CellSum.of(COVERAGE, "some_done");
    private static final CellSum NONE_DONE = CellSum.of(COVERAGE, "none_done");

    private FollowUpIdentities() {}

    static List<Identity> all() {
        var all = new ArrayList<Identity>();
        for (var milestone : Milestone.values()) {
            all.add(equal(milestone.code() + ": nothing is still to come", of(milestone, "not_due"), CellSum.NOTHING)
                    .within(Scope.CLOSED_YEARS));
        }
        addContact(all);
        addCoverage(all);
        return all;
    }

    private static CellSum of(Milestone milestone, String... categories) {
        return CellSum.of("follow_up." + milestone.code(), categories);
    }

    private static void addContact(List<Identity> all) {
        var order = FollowUpTheme.CONTACT_ORDER;
        var contacted = of(Milestone.CONTACT, "on_time", "late");
        var oncePermitted = CellSum.of(order, "after_consent", "before_consent");
        all.add(atLeast("a contact with consent has an order", oncePermitted, contacted));
        all.add(atLeast(
                "a contact in some order has consent, or had",
                contacted.plus(CellSum.of(FollowUpTheme.CONSENT, "withdrawn")),
                oncePermitted));
        all.add(atLeast(
                "a contact without consent",
                CellSum.of(FollowUpTheme.CONSENT, "refused", "not_asked"),
                CellSum.of(order, "without_consent")));
        var leadTime = CellSum.of("follow_up.lead_time", "up_to_14_days", "15_to_30", "31_to_60", "over_60");
        all.add(atLeast("a lead time needs a contact", contacted, leadTime));
        all.add(atLeast(
                "no lead time for want of a date",
                leadTime.plus(CellSum.of("risk.mapped_in_time", "unknown_date")),
                contacted));
    }

    private static void addCoverage(List<Identity> all) {
        var done = CellSum.NOTHING;
        var onTime = CellSum.NOTHING;
        for (var milestone : Milestone.COVERAGE) {
            var code = milestone.code();
            var thisDone = of(milestone, "on_time", "late");
            done = done.plus(thisDone);
            onTime = onTime.plus(of(milestone, "on_time"));
            all.add(atLeast(code + ": all on time", of(milestone, "on_time"), ALL_ON_TIME));
            all.add(atLeast(code + ": all done", thisDone, ALL_ON_TIME.plus(ALL_DONE)));
            all.add(atLeast(code + ": none done", of(milestone, "not_done", "not_due"), NONE_DONE));
        }
        int six = Milestone.COVERAGE.size();
        var allDone = ALL_ON_TIME.plus(ALL_DONE).times(six);
        all.add(atLeast("milestones done, at least", done, allDone.plus(SOME_DONE)));
        all.add(atLeast("milestones done, at most", allDone.plus(SOME_DONE.times(six - 1)), done));
        all.add(atLeast("milestones on time, at least", onTime, ALL_ON_TIME.times(six)));
        all.add(atLeast(
                "milestones on time, at most",
                ALL_ON_TIME.times(six).plus(ALL_DONE.plus(SOME_DONE).times(six - 1)),
                onTime));
    }
}
