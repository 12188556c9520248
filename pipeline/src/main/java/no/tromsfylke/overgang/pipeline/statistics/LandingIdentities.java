package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.statistics.Identity.atLeast;
import static no.tromsfylke.overgang.pipeline.statistics.Identity.equal;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;

/** What binds transition, accuracy and the rules with other limits together. */
final class LandingIdentities {

    private static final List<String> COUNTS = List.of("0", "1", "2", "3", "4_or_more");
    private static final List<String> OUTCOMES = List.of("adverse", "fine");

    private static final CellSum SPECIAL = CellSum.of(Risk.CLASSIFICATION, "special_process");

    private LandingIdentities() {}

    static List<Identity> all() {
        var all = new ArrayList<Identity>();
        addFollowedUp(all);
        addRule(all);
        addFactors(all);
        addCounts(all);
        addOtherLimits(all);
        return all;
    }

    private static CellSum positive(String statistic, String outcome) {
        return CellSum.of(statistic, outcome.equals("adverse") ? "true_positive" : "false_positive");
    }

    private static CellSum negative(String statistic, String outcome) {
        return CellSum.of(statistic, outcome.equals("adverse") ? "false_negative" : "true_negative");
    }

    private static CellSum count(String count, String outcome) {
        return CellSum.of(Accuracy.FACTOR_COUNT, count + "_" + outcome);
    }

    private static CellSum counts(int from, String outcome) {
        var sum = CellSum.NOTHING;
        for (int i = from; i < COUNTS.size(); i++) {
            sum = sum.plus(count(COUNTS.get(i), outcome));
        }
        return sum;
    }

    private static CellSum started(String group) {
        return CellSum.of(Transition.FIRST_YEAR, group, List.of("left", "not_left", "other"));
    }

    private static void addFollowedUp(List<Identity> all) {
        var coverage = "follow_up.coverage";
        all.add(atLeast(
                "followed up in the first year",
                CellSum.of(coverage, "all_on_time", "all_done"),
                started(Transition.FOLLOW_UP_COVERED)));
        all.add(atLeast(
                "partly followed up in the first year",
                CellSum.of(coverage, "some_done", "none_done"),
                started(Transition.FOLLOW_UP_PARTLY)));
        all.add(atLeast(
                "without consent in the first year",
                CellSum.of(FollowUpTheme.CONSENT, "refused", "withdrawn", "not_asked"),
                started(Transition.FOLLOW_UP_NO_CONSENT)));
    }

    /** The rule's hits are the adverse landings of the noen-elever, its misses those of the ordinary course. */
    private static void addRule(List<Identity> all) {
        all.add(equal("the rule's hits", positive(Accuracy.FOLLOW_UP, "adverse"), adverse(Transition.FOLLOW_UP)));
        all.add(equal("the rule's misses", negative(Accuracy.FOLLOW_UP, "adverse"), adverse(Transition.ORDINARY)));
        all.add(equal(
                "the rule's positives",
                CellSum.of(Accuracy.FOLLOW_UP, "true_positive", "false_positive"),
                CellSum.of(Risk.CLASSIFICATION, "follow_up")));
    }

    private static CellSum adverse(String group) {
        return CellSum.of(Transition.DIRECT, group, List.of("applied_not_started", "not_applied"))
                .plus(CellSum.of(Transition.FIRST_YEAR, group, List.of("left")));
    }

    private static void addFactors(List<Identity> all) {
        for (var outcome : OUTCOMES) {
            var met = CellSum.NOTHING;
            var whole = positive(Accuracy.FOLLOW_UP, outcome).plus(negative(Accuracy.FOLLOW_UP, outcome));
            for (var factor : RiskFactor.values()) {
                var id = "accuracy." + factor.code();
                var hit = positive(id, outcome);
                met = met.plus(hit);
                all.add(equal(id + ": everyone " + outcome, hit.plus(negative(id, outcome)), whole));
                all.add(atLeast(id + ": one factor at least, " + outcome, counts(1, outcome), hit));
            }
            var many = count("4_or_more", outcome);
            var few = count("1", outcome)
                    .plus(count("2", outcome).times(2))
                    .plus(count("3", outcome).times(3));
            all.add(atLeast("factors met, at least, " + outcome, met, few.plus(many.times(4))));
            all.add(atLeast("factors met, at most, " + outcome, few.plus(many.times(RiskFactor.values().length)), met));
            all.add(equal("factors met, if nobody has four, " + outcome, met, few)
                    .whereNone(many));
        }
        for (var factor : RiskFactor.values()) {
            var id = "accuracy." + factor.code();
            var positives = CellSum.of(id, "true_positive", "false_positive");
            all.add(atLeast(id + ": among all mapped", RiskIdentities.yes(factor), positives));
            all.add(atLeast(id + ": all mapped, save special", positives.plus(SPECIAL), RiskIdentities.yes(factor)));
        }
    }

    private static void addCounts(List<Identity> all) {
        for (var outcome : OUTCOMES) {
            var whole = positive(Accuracy.FOLLOW_UP, outcome).plus(negative(Accuracy.FOLLOW_UP, outcome));
            all.add(equal("number of factors: everyone " + outcome, counts(0, outcome), whole));
            all.add(atLeast(
                    "three factors are a sign, " + outcome, positive(Accuracy.FOLLOW_UP, outcome), counts(3, outcome)));
        }
        for (var number : COUNTS) {
            var landed = count(number, "adverse").plus(count(number, "fine"));
            var mapped = CellSum.of("risk.factor_count", number);
            all.add(atLeast(number + " factors: among all mapped", mapped, landed));
            all.add(atLeast(number + " factors: all mapped, save special", landed.plus(SPECIAL), mapped));
        }
    }

    private static CellSum identified(int factors, int absence, String outcome) {
        return CellSum.of(WhatIf.ID, WhatIf.group(factors, absence), List.of("identified_" + outcome));
    }

    private static CellSum missed(int factors, int absence, String outcome) {
        return CellSum.of(WhatIf.ID, WhatIf.group(factors, absence), List.of("missed_" + outcome));
    }

    /** A stricter rule points out nobody a milder one does not; the routine's own limits are the rule itself. */
    private static void addOtherLimits(List<Identity> all) {
        for (var outcome : OUTCOMES) {
            var whole = positive(Accuracy.FOLLOW_UP, outcome).plus(negative(Accuracy.FOLLOW_UP, outcome));
            all.add(equal(
                    "the routine's own limits, " + outcome,
                    identified(3, 6, outcome),
                    positive(Accuracy.FOLLOW_UP, outcome)));
            for (int factors : WhatIf.FACTOR_LIMITS) {
                all.add(atLeast(
                        "so many factors are enough: " + factors + ", " + outcome,
                        identified(factors, 6, outcome),
                        counts(factors, outcome)));
                for (int absence : WhatIf.ABSENCE_LIMITS) {
                    var here = identified(factors, absence, outcome);
                    var name = WhatIf.group(factors, absence) + " " + outcome;
                    all.add(equal(name + ": everyone", here.plus(missed(factors, absence, outcome)), whole));
                    following(WhatIf.FACTOR_LIMITS, factors)
                            .forEach(more -> all.add(
                                    atLeast(name + ": more factors", here, identified(more, absence, outcome))));
                    following(WhatIf.ABSENCE_LIMITS, absence)
                            .forEach(more -> all.add(
                                    atLeast(name + ": more absence", here, identified(factors, more, outcome))));
                }
            }
        }
    }

    /** The next limit after this one; none after the last. */
    private static List<Integer> following(List<Integer> limits, int limit) {
        return limits.stream().filter(each -> each > limit).limit(1).toList();
    }
}
