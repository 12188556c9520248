package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Refinement;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/** From masks to what every row of every margin shows. */
final class Verdicts {

    private final List<StatisticMargin> margins;
    private final FormerRows former;
    private final Policy policy;
    private final Map<String, Boolean> shown = new HashMap<>();
    private final Map<MarginKey, StatisticMargin> byKey = new HashMap<>();

    Verdicts(List<StatisticMargin> margins, List<Proof> proofs, FormerRows former, Policy policy) {
        this.margins = margins;
        this.former = former;
        this.policy = policy;
        proofs.forEach(proof ->
                proof.mask().statuses().forEach((candidate, status) -> shown.put(candidate, status.isShown())));
        margins.forEach(counted -> byKey.put(counted.margin().key(), counted));
    }

    /** What may be shown of every margin, in their order. */
    List<SafeMargin> all() {
        return margins.stream().map(this::decide).toList();
    }

    private SafeMargin decide(StatisticMargin counted) {
        var margin = counted.margin();
        return switch (margin.state()) {
            case MISSING -> all(margin, Status.MISSING);
            case EMPTY_BY_DEFINITION -> all(margin, Status.NOT_APPLICABLE);
            case COUNTED, PROVISIONAL -> decideCounted(counted);
        };
    }

    private SafeMargin decideCounted(StatisticMargin counted) {
        var margin = counted.margin();
        if (margin.total() == 0) {
            return all(margin, isKnownToBeEmpty(counted) ? Status.NOT_APPLICABLE : Status.SUPPRESSED);
        }
        boolean isProvisional = margin.state() == State.PROVISIONAL;
        long unit = isProvisional && counted.statistic().protection() != Protection.OPEN ? policy.threshold() : 1;
        var status = isProvisional ? Status.PROVISIONAL : Status.PUBLISHED;
        var cells = new ArrayList<SafeMargin.Cell>();
        for (int i = 0; i < margin.categories().size(); i++) {
            var category = margin.categories().get(i);
            cells.add(
                    isShown(counted, i)
                            ? new SafeMargin.Cell(
                                    category, status, roundDown(margin.count(i), unit), roundDown(margin.total(), unit))
                            : SafeMargin.Cell.hidden(category));
        }
        return new SafeMargin(margin.key(), cells);
    }

    /** Whether a row shows its numbers. */
    boolean isShown(StatisticMargin counted, int category) {
        var statistic = counted.statistic();
        if (statistic.protection() == Protection.OPEN || Ties.isHarmless(statistic)) {
            return true;
        }
        var key = counted.margin().key();
        var code = counted.margin().categories().get(category);
        return former.isShown(key, code) || shown.getOrDefault(RowName.of(key, code), false);
    }

    /** Whether anybody can see that a population is empty: a root is, or the parent's categories are published as 0. */
    private boolean isKnownToBeEmpty(StatisticMargin counted) {
        if (counted.statistic().protection() == Protection.OPEN || !PrimaryRule.isRefinement(counted)) {
            return true;
        }
        var refinement = counted.statistic().refinementOf(counted.group());
        if (!counted.statistic().levels().isEmpty()) {
            return false;
        }
        var key = counted.margin().key();
        var parent = byKey.get(new MarginKey(
                refinement.map(Refinement::statistic).orElse(key.statistic()),
                key.span(),
                key.areaLevel(),
                key.area(),
                key.programme(),
                key.level(),
                refinement.map(Refinement::group).orElse(Group.ALL)));
        if (parent == null || !Family.isProtected(parent)) {
            return false;
        }
        if (parent.margin().total() == 0) {
            return isKnownToBeEmpty(parent);
        }
        if (refinement.isEmpty()) {
            return false;
        }
        for (int i = 0; i < parent.margin().categories().size(); i++) {
            boolean isPart = refinement
                    .get()
                    .categories()
                    .contains(parent.margin().categories().get(i));
            if (isPart && (parent.margin().count(i) != 0 || !isShown(parent, i))) {
                return false;
            }
        }
        return true;
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
