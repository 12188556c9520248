package no.tromsfylke.overgang.pipeline.protection;

import no.tromsfylke.overgang.pipeline.cube.MarginCounts;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;

/** Which counts must be protected in themselves. */
final class PrimaryRule {

    private final Policy policy;

    PrimaryRule(Policy policy) {
        this.policy = policy;
    }

    /** Whether the population itself is too small to be told: a refinement with 1 to k − 1 units. */
    boolean isPopulationPrimary(Statistic<?> statistic, Group<?> group, MarginCounts margin) {
        return statistic.protection() != Protection.OPEN && isRefinement(statistic, group) && isSmall(margin.total());
    }

    /** Whether one category of a margin must be protected. */
    boolean isPrimary(Statistic<?> statistic, Group<?> group, MarginCounts margin, int category) {
        if (isPopulationPrimary(statistic, group, margin)) {
            return true;
        }
        long total = margin.total();
        if (statistic.protection() != Protection.PERSONAL || total == 0) {
            return false;
        }
        long count = margin.count(category);
        boolean discloses = statistic.categories().get(category).sensitive() && total - count < policy.threshold();
        boolean hiddenZero = count == 0 && policy.zeros() == Policy.Zeros.HIDE;
        return isSmall(count) || discloses || hiddenZero;
    }

    /** Whether the population is less than a publicly known root. */
    static boolean isRefinement(Statistic<?> statistic, Group<?> group) {
        return statistic.isRefined(group);
    }

    private boolean isSmall(long count) {
        return count >= 1 && count < policy.threshold();
    }
}
