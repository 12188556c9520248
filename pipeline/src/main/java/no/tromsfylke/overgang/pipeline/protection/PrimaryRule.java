package no.tromsfylke.overgang.pipeline.protection;

import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
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
        return isPopulationPrimary(counted)
                || isPrimary(
                        counted.statistic(),
                        category,
                        counted.margin().count(category),
                        counted.margin().total());
    }

    /** Whether a count of a category must be protected, whatever the population. */
    boolean isPrimary(Statistic<?> statistic, int category, long count, long total) {
        if (statistic.protection() != Protection.PERSONAL || total == 0) {
            return false;
        }
        boolean discloses = statistic.categories().get(category).sensitive() && total - count < policy.threshold();
        boolean hiddenZero = count == 0 && policy.zeros() == Policy.Zeros.HIDE;
        return isSmall(count) || discloses || hiddenZero;
    }

    /**
     * Whether a revision's change of a count must be protected: it is one of few, or tells of few who came or left that
     * they all are in a sensitive category.
     *
     * @param come how many came to the population; negative where they left
     */
    boolean isChangePrimary(Statistic<?> statistic, int category, long change, long come) {
        boolean discloses = statistic.categories().get(category).sensitive()
                && come != 0
                && Math.abs(come - change) < policy.threshold();
        return switch (statistic.protection()) {
            case PERSONAL -> isSmall(Math.abs(change)) || discloses;
            case SERVICE -> change != 0 && isSmall(Math.abs(come));
            case OPEN -> false;
        };
    }

    /** Whether the population is less than a publicly known root. */
    static boolean isRefinement(StatisticMargin counted) {
        return counted.statistic().isRefined(counted.group());
    }

    /** Whether a count is 1 to k − 1. */
    boolean isSmall(long count) {
        return count >= 1 && count < policy.threshold();
    }
}
