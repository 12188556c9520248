package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

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

    /** What of all margins may be shown. */
    public List<SafeMargin> protect(List<StatisticMargin> margins) {
        return margins.stream().map(this::protect).toList();
    }

    /** What of a margin may be shown. */
    public SafeMargin protect(StatisticMargin counted) {
        var margin = counted.margin();
        return switch (margin.state()) {
            case MISSING -> all(margin, Status.MISSING);
            case EMPTY_BY_DEFINITION -> all(margin, Status.NOT_APPLICABLE);
            case COUNTED, PROVISIONAL -> protectCounted(counted);
        };
    }

    private SafeMargin protectCounted(StatisticMargin counted) {
        var margin = counted.margin();
        boolean isOpen = counted.statistic().protection() == Protection.OPEN;
        if (margin.total() == 0) {
            boolean isKnown = isOpen || !PrimaryRule.isRefinement(counted);
            return all(margin, isKnown ? Status.NOT_APPLICABLE : Status.SUPPRESSED);
        }
        if (!isOpen && (!isWhole(margin) || primaries(counted).contains(true))) {
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

    /** Whether each category of a margin is primary, in declared order. */
    public List<Boolean> primaries(StatisticMargin counted) {
        var primaries = new ArrayList<Boolean>();
        for (int i = 0; i < counted.margin().categories().size(); i++) {
            primaries.add(primary.isPrimary(counted, i));
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
