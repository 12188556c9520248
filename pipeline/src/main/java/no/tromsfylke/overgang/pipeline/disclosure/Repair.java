package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Hides further units until every primary is proved, and as few as it can.
 *
 * <p>For a primary whose interval is too narrow, linear programming duality names the rows that hold it: only hiding one of
 * these can widen it. Those of lowest priority are tried first; the first whose hiding alone suffices is hidden, else the
 * one that helps most. Hiding only ever widens intervals, so what is proved stays proved. At the end each hidden unit is
 * shown again if all proofs can be kept or renewed.
 */
final class Repair {

    /** How many ways of widening one interval are compared. */
    private static final int TRIALS = 10;

    /** The directions in which a cheap table is looked for, one after the other. */
    private static final int[] ATTEMPTS = {1, -1, 1, -1};

    /** How many proofs may have to be renewed to show one unit again. */
    private static final int RENEWALS = 40;

    private final AttackerSystem system;
    private final IntervalAudit audit;
    private final Targets targets;
    private final BitSet fixed;
    private final int unitCount;
    private Optional<ElasticSystem> elastic = Optional.empty();
    private final TreeSet<Integer> hidden = new TreeSet<>();

    /** @param fixed units that an earlier publication showed: hiding them hides nothing */
    Repair(AttackerSystem system, IntervalAudit audit, Targets targets, BitSet fixed, int unitCount) {
        this.system = system;
        this.audit = audit;
        this.targets = targets;
        this.fixed = fixed;
        this.unitCount = unitCount;
    }

    /** Repairs; returns the primaries that cannot be protected because what is known gives them away. */
    List<Outcome.Exposure> run() {
        var exposures = new ArrayList<Outcome.Exposure>();
        BitSet failed = audit.run(targets.primaries());
        if (!failed.isEmpty()) {
            elastic = Optional.of(new ElasticSystem(system, fixed, unitCount, targets.all(), failed));
        }
        for (int primary = failed.nextSetBit(0); primary >= 0; primary = failed.nextSetBit(primary + 1)) {
            widen(primary).ifPresent(exposures::add);
        }
        if (exposures.isEmpty()) {
            leaveNothingCertain();
            showAgain();
        }
        return exposures;
    }

    /** What is hidden to protect others and is certain all the same is shown; where that tells too much, more is hidden. */
    private void leaveNothingCertain() {
        var seen = new HashSet<Integer>();
        List<Integer> due = targets.behindHidden(system.shownUnits());
        while (seen.addAll(due)) {
            due.stream().filter(target -> !audit.prove(target)).forEach(target -> {
                int unit = targets.unitOf(target);
                if (!hidden.contains(unit) || !tryToShow(unit)) {
                    widen(target);
                }
            });
            due = targets.behindHidden(system.shownUnits());
        }
    }

    private Optional<Outcome.Exposure> widen(int primary) {
        if (primary < targets.primaries() && !audit.prove(primary)) {
            hideCheaply(primary);
        }
        while (!audit.prove(primary)) {
            IntervalAudit.Interval interval = audit.interval(primary);
            if (audit.isProved(primary)) {
                break;
            }
            List<List<Integer>> ways = waysToWiden(interval.holdingRows());
            if (ways.isEmpty() && !interval.isProvenNarrow()) {
                ways = anyWay(primary);
            }
            if (ways.isEmpty()) {
                return Optional.of(new Outcome.Exposure(
                        targets.all().get(primary).key(), interval.low(), interval.high(), audit.required(primary)));
            }
            hide(best(primary, ways));
        }
        return Optional.empty();
    }

    /** Lets the least table that would serve as a witness say what to hide. */
    private void hideCheaply(int primary) {
        for (int sign : ATTEMPTS) {
            Optional<Deviation> table = audit.isProved(primary)
                    ? Optional.empty()
                    : elastic.orElseThrow().findCheapTable(primary, sign, audit.target(primary, sign));
            table.ifPresent(witness -> {
                hide(List.copyOf(elastic.orElseThrow().unitsViolatedBy(witness)));
                audit.remember(witness);
            });
        }
    }

    /** Sets of units, the hiding of which would take a holding row away; the cheapest first. */
    private List<List<Integer>> waysToWiden(BitSet holdingRows) {
        var ways = new LinkedHashSet<List<Integer>>();
        holdingRows.stream().forEach(row -> {
            List<Integer> units = system.unitsShowing(row);
            if (units.isEmpty()) {
                units = system.unitsUpholding(row);
            }
            if (!units.isEmpty() && units.stream().noneMatch(fixed::get)) {
                ways.add(units);
            }
        });
        var sorted = new ArrayList<>(ways);
        // Few units before many, then low priority (a high number) before high.
        sorted.sort(Comparator.<List<Integer>>comparingInt(List::size)
                .thenComparing(Comparator.<List<Integer>>comparingInt(units -> units.get(0))
                        .reversed()));
        return sorted;
    }

    /** Where whole tables are hard to find although real ones are not: the unit of lowest priority, near by if possible. */
    private List<List<Integer>> anyWay(int primary) {
        BitSet removable = system.shownUnits();
        removable.andNot(fixed);
        int lowest = removable.length() - 1;
        int nearest = removable.stream()
                .filter(unit -> system.touches(unit, targets.all().get(primary).row()))
                .max()
                .orElse(lowest);
        return lowest < 0 ? List.of() : List.of(List.of(nearest));
    }

    private List<Integer> best(int primary, List<List<Integer>> ways) {
        List<Integer> best = ways.get(0);
        long bestWidth = -1;
        for (List<Integer> way : ways.subList(0, Math.min(TRIALS, ways.size()))) {
            way.forEach(system::hide);
            long width = audit.tryWidth(primary);
            way.forEach(system::show);
            if (width >= audit.required(primary)) {
                return way;
            }
            if (width > bestWidth) {
                bestWidth = width;
                best = way;
            }
        }
        return best;
    }

    private void hide(List<Integer> units) {
        units.forEach(system::hide);
        hidden.addAll(units);
        elastic.ifPresent(ElasticSystem::reconsiderPrices);
    }

    private void showAgain() {
        List.copyOf(hidden).forEach(this::tryToShow);
    }

    /** Shows a unit that was hidden here, if all proofs can be kept or renewed. */
    private boolean tryToShow(int unit) {
        system.show(unit);
        BitSet shown = system.shownUnits();
        int[] rows = system.rowsConcernedBy(unit);
        var broken = new ArrayList<IntervalAudit.Proof>();
        for (int p = 0; p < targets.all().size() && broken.size() <= RENEWALS; p++) {
            IntervalAudit.Proof proof = audit.proof(p);
            if (targets.isDue(p, shown) && audit.dropBroken(p, rows)) {
                broken.add(proof);
            }
        }
        boolean safe = broken.size() <= RENEWALS && broken.stream().allMatch(proof -> audit.prove(proof.primary()));
        if (safe) {
            hidden.remove(unit);
        } else {
            system.hide(unit);
            broken.forEach(audit::restore);
        }
        return safe;
    }
}
