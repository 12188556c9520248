package no.tromsfylke.overgang.pipeline.protection;

import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/** Which counts must be protected in themselves. */
final class PrimaryRule {

    private final Policy policy;

    PrimaryRule(Policy policy) {
        this.policy = policy;
    }

    /** Whether the population itself is too small to be told: a refinement with 1 to k − 1 units. */
    boolean isPopulationPrimary(StatisticMargin counted) {
        return counted.statistic().protection() != Protection.OPEN
                && isRefinement(counted)
                && isSmall(counted.margin().total());
    }

    /** Whether one category of a margin must be protected. */
    boolean isPrimary(StatisticMargin counted, int category) {
        if (isPopulationPrimary(counted)) {
            return true;
        }
        var statistic = counted.statistic();
        long total = counted.margin().total();
        if (statistic.protection() != Protection.PERSONAL || total == 0) {
            return false;
        }
        long count = counted.margin().count(category);
        boolean discloses = statistic.categories().get(category).sensitive() && total - count < policy.threshold();
        boolean hiddenZero = count == 0 && policy.zeros() == Policy.Zeros.HIDE;
        return isSmall(count) || discloses || hiddenZero;
    }

    /** Whether the population is less than a publicly known root. */
    static boolean isRefinement(StatisticMargin counted) {
        return counted.statistic().isRefined(counted.group());
    }

    private boolean isSmall(long count) {
        return count >= 1 && count < policy.threshold();
    }
}
