package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;

/**
 * The cautious protection: of statistics that touch persons only the widest areas are shown, and a margin is hidden
 * whole as soon as one of its categories must be.
 */
public final class Shield {

    private final Policy policy;
    private final PrimaryRule primary;

    public Shield(Policy policy) {
        this.policy = policy;
        this.primary = new PrimaryRule(policy);
    }

    /** What of a margin may be shown. */
    public SafeMargin protect(Statistic<?> statistic, Group<?> group, MarginCounts margin) {
        return switch (margin.state()) {
            case MISSING -> all(margin, Status.MISSING);
            case EMPTY_BY_DEFINITION -> all(margin, Status.NOT_APPLICABLE);
            case COUNTED, PROVISIONAL -> protectCounted(statistic, group, margin);
        };
    }

    private SafeMargin protectCounted(Statistic<?> statistic, Group<?> group, MarginCounts margin) {
        boolean isOpen = statistic.protection() == Protection.OPEN;
        if (margin.total() == 0) {
            boolean isKnown = isOpen || !PrimaryRule.isRefinement(statistic, group);
            return all(margin, isKnown ? Status.NOT_APPLICABLE : Status.SUPPRESSED);
        }
        if (!isOpen && (!isWhole(margin) || hasPrimary(statistic, group, margin))) {
            return all(margin, Status.SUPPRESSED);
        }
        boolean isProvisional = margin.state() == State.PROVISIONAL;
        long unit = isProvisional && !isOpen ? policy.threshold() : 1;
        var status = isProvisional ? Status.PROVISIONAL : Status.PUBLISHED;
        var cells = new ArrayList<SafeMargin.Cell>();
        for (int i = 0; i < margin.categories().size(); i++) {
            cells.add(new SafeMargin.Cell(
                    margin.categories().get(i),
                    status,
                    roundDown(margin.count(i), unit),
                    roundDown(margin.total(), unit)));
        }
        return new SafeMargin(margin.key(), cells);
    }

    private boolean hasPrimary(Statistic<?> statistic, Group<?> group, MarginCounts margin) {
        for (int i = 0; i < margin.categories().size(); i++) {
            if (primary.isPrimary(statistic, group, margin, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each category of a margin is primary, in declared order. */
    public List<Boolean> primaries(Statistic<?> statistic, Group<?> group, MarginCounts margin) {
        var primaries = new ArrayList<Boolean>();
        for (int i = 0; i < margin.categories().size(); i++) {
            primaries.add(primary.isPrimary(statistic, group, margin, i));
        }
        return primaries;
    }

    private static boolean isWhole(MarginCounts margin) {
        var level = margin.key().areaLevel();
        return level == AreaLevel.REGION || level == AreaLevel.REGION_SCHOOLS;
    }

    private static SafeMargin all(MarginCounts margin, Status status) {
        return new SafeMargin(
                margin.key(),
                margin.categories().stream()
                        .map(category -> SafeMargin.Cell.without(category, status))
                        .toList());
    }

    private static long roundDown(long count, long unit) {
        return count - Math.floorMod(count, unit);
    }
}
