package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.statistics.Identity.atLeast;
import static no.tromsfylke.overgang.pipeline.statistics.Identity.equal;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;

/** What binds factors, their number, and the classification together (R 2.2). */
final class RiskIdentities {

    private static final String COUNT = "risk.factor_count";
    private static final String CRITERION = "risk.criterion";
    private static final String PAIR = "risk.factor_pair";
    private static final int FACTORS = RiskFactor.values().length;

    private static final CellSum MANY = CellSum.of(COUNT, "4_or_more");
    private static final CellSum ENOUGH = CellSum.of(COUNT, "3", "4_or_more");
    private static final CellSum ANY = CellSum.of(COUNT, "1", "2", "3", "4_or_more");
    private static final CellSum DEVIATION = CellSum.of("risk.large_deviation", "yes");
    private static final CellSum NEED = CellSum.of("risk.expressed_need", "yes");
    private static final CellSum FOLLOW_UP = CellSum.of(Risk.CLASSIFICATION, "follow_up");
    private static final CellSum SPECIAL = CellSum.of(Risk.CLASSIFICATION, "special_process");

    private RiskIdentities() {}

    static List<Identity> all() {
        var all = new ArrayList<Identity>();
        addFactors(all);
        addPairs(all);
        addClassification(all);
        addCriterion(all);
        var agreement = "risk.school_agreement";
        var notFollowUp = CellSum.of(Risk.CLASSIFICATION, "special_process", "ordinary");
        all.add(atLeast("rule only: the rule says noen-elev", FOLLOW_UP, CellSum.of(agreement, "rule_only")));
        all.add(atLeast(
                "school only, or otherwise: the rule says something else",
                notFollowUp,
                CellSum.of(agreement, "school_only", "differs")));
        all.add(atLeast(
                "completeness counts at most those mapped",
                CellSum.of(Risk.CLASSIFICATION, "follow_up", "special_process", "ordinary"),
                CellSum.of("risk.mapping_completeness", "mapped")));
        return all;
    }

    static CellSum yes(RiskFactor factor) {
        return CellSum.of("risk." + factor.code(), "yes");
    }

    /** Pupils by their number of factors, each as many times as {@code times} says; four or more by its last number. */
    private static CellSum byCount(int... times) {
        var codes = List.of("0", "1", "2", "3", "4_or_more");
        var sum = CellSum.NOTHING;
        for (int i = 0; i < times.length; i++) {
            sum = sum.plus(CellSum.of(COUNT, codes.get(i)).times(times[i]));
        }
        return sum;
    }

    private static void addFactors(List<Identity> all) {
        var met = CellSum.NOTHING;
        for (var factor : RiskFactor.values()) {
            met = met.plus(yes(factor));
            all.add(atLeast(factor.code() + " is one factor at least", ANY, yes(factor)));
        }
        all.add(atLeast("factors met, at least", met, byCount(0, 1, 2, 3, 4)));
        all.add(atLeast("factors met, at most", byCount(0, 1, 2, 3, FACTORS), met));
        all.add(equal("factors met, if nobody has four", met, byCount(0, 1, 2, 3))
                .whereNone(MANY));
    }

    private static void addPairs(List<Identity> all) {
        var met = CellSum.NOTHING;
        var factors = RiskFactor.values();
        for (int i = 0; i < FACTORS; i++) {
            for (int j = i + 1; j < FACTORS; j++) {
                var code = factors[i].code() + "+" + factors[j].code();
                var both = CellSum.of(PAIR, code, List.of("both"));
                var notBoth = CellSum.of(PAIR, code, List.of("not_both"));
                var one = yes(factors[i]);
                var other = yes(factors[j]);
                met = met.plus(both);
                all.add(atLeast(code + ": both means the first", one, both));
                all.add(atLeast(code + ": both means the second", other, both));
                all.add(atLeast(code + ": both means two factors", CellSum.of(COUNT, "2", "3", "4_or_more"), both));
                all.add(atLeast(
                        code + ": whoever has either and not both",
                        both.plus(notBoth).plus(both),
                        one.plus(other)));
            }
        }
        all.add(atLeast("pairs met, at least", met, byCount(0, 0, 1, 3, 6)));
        all.add(atLeast("pairs met, at most", byCount(0, 0, 1, 3, FACTORS * (FACTORS - 1) / 2), met));
        all.add(equal("pairs met, if nobody has four", met, byCount(0, 0, 1, 3)).whereNone(MANY));
    }

    private static void addClassification(List<Identity> all) {
        var notOrdinary = FOLLOW_UP.plus(SPECIAL);
        all.add(atLeast("three factors make no ordinary course", notOrdinary, ENOUGH));
        all.add(atLeast("a deviation makes no ordinary course", notOrdinary, DEVIATION));
        all.add(atLeast("a need makes no ordinary course", notOrdinary, NEED));
        all.add(atLeast("noen-elever have a criterion", ENOUGH.plus(DEVIATION).plus(NEED), FOLLOW_UP));
    }

    private static void addCriterion(List<Identity> all) {
        var factorsOnly = CellSum.of(CRITERION, "factors_only");
        var deviationOnly = CellSum.of(CRITERION, "deviation_only");
        var needOnly = CellSum.of(CRITERION, "need_only");
        var several = CellSum.of(CRITERION, "several");
        all.add(atLeast("criterion factors: alone", ENOUGH, factorsOnly));
        all.add(atLeast("criterion deviation: alone", DEVIATION, deviationOnly));
        all.add(atLeast("criterion need: alone", NEED, needOnly));
        all.add(atLeast(
                "criterion factors: alone, several, or special",
                factorsOnly.plus(several).plus(SPECIAL),
                ENOUGH));
        all.add(atLeast(
                "criterion deviation: alone, several, or special",
                deviationOnly.plus(several).plus(SPECIAL),
                DEVIATION));
        all.add(atLeast(
                "criterion need: alone, several, or special",
                needOnly.plus(several).plus(SPECIAL),
                NEED));
        all.add(atLeast(
                "several criteria are two at least",
                ENOUGH.plus(DEVIATION).plus(NEED),
                factorsOnly.plus(deviationOnly).plus(needOnly).plus(several.times(2))));
        all.add(atLeast(
                "several criteria are three at most",
                factorsOnly
                        .plus(deviationOnly)
                        .plus(needOnly)
                        .plus(several.times(3))
                        .plus(SPECIAL.times(3)),
                ENOUGH.plus(DEVIATION).plus(NEED)));
    }
}
