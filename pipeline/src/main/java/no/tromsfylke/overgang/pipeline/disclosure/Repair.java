package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hides further units until every primary is proved, and as few as it can.
 *
 * <p>For a primary whose interval is too narrow, linear programming duality names the rows that hold it: only hiding one of
 * these can widen it. The one of lowest priority is hidden. Hiding only ever widens intervals, so what is proved stays
 * proved. At the end each hidden unit is shown again, those of high priority first, if all proofs can be kept or mended.
 */
final class Repair {

    /** How many proofs may have to be mended to show one unit again. */
    private static final int RENEWALS = 40;

    private final AttackerSystem system;
    private final IntervalAudit audit;
    private final Proofs proofs;
    private final Targets targets;
    private final BitSet fixed;
    private final TreeSet<Integer> hidden = new TreeSet<>();

    /** @param fixed units that an earlier publication showed: hiding them hides nothing */
    Repair(AttackerSystem system, IntervalAudit audit, Targets targets, BitSet fixed) {
        this.system = system;
        this.audit = audit;
        this.proofs = audit.proofs();
        this.targets = targets;
        this.fixed = fixed;
    }

    /** Repairs; returns the primaries that cannot be protected because what is known gives them away. */
    List<Outcome.Exposure> run() {
        var exposures = new ArrayList<Outcome.Exposure>();
        BitSet failed = audit.run(targets.primaries());
        failed.stream().forEach(primary -> widen(primary).ifPresent(exposures::add));
        if (exposures.isEmpty()) {
            leaveNothingCertain();
            List.copyOf(hidden).forEach(this::tryToShow);
        }
        return exposures;
    }

    /** What is hidden to protect others and is certain all the same is shown; where that tells too much, more is hidden. */
    private void leaveNothingCertain() {
        var seen = new HashSet<Integer>();
        List<Integer> due = targets.behindHidden(system.shownUnits());
        while (seen.addAll(due)) {
            due.stream().filter(target -> !audit.tryToProve(target)).forEach(target -> {
                int unit = targets.unitOf(target);
                if (!hidden.contains(unit) || !tryToShow(unit)) {
                    widen(target);
                }
            });
            due = targets.behindHidden(system.shownUnits());
        }
    }

    private Optional<Outcome.Exposure> widen(int target) {
        while (!audit.tryToProve(target)) {
            Optional<List<Integer>> way = findWay(audit.holdingRows(target));
            if (way.isEmpty()) {
                return widenForcibly(target);
            }
            hide(way.get());
        }
        return Optional.empty();
    }

    /** Where nothing seems to hold a target and yet it is not proved: all that can be done, however long it takes. */
    private Optional<Outcome.Exposure> widenForcibly(int target) {
        while (!audit.prove(target)) {
            IntervalAudit.Interval interval = audit.interval(target);
            if (proofs.isProved(target)) {
                break;
            }
            Optional<List<Integer>> way = findWay(interval.holdingRows());
            if (way.isEmpty() && !interval.isProvenNarrow()) {
                way = findAnyWay(target);
            }
            if (way.isEmpty() && audit.askAnother(target)) {
                break;
            }
            if (way.isEmpty()) {
                return Optional.of(new Outcome.Exposure(
                        targets.all().get(target).key(), interval.low(), interval.high(), proofs.required(target)));
            }
            hide(way.get());
        }
        return Optional.empty();
    }

    /** The cheapest set of units, the hiding of which would take a holding row away. */
    private Optional<List<Integer>> findWay(BitSet holdingRows) {
        // Few units before many, then low priority (a high number) before high.
        return holdingRows.stream()
                .mapToObj(system::unitsHolding)
                .filter(units -> !units.isEmpty() && units.stream().noneMatch(fixed::get))
                .min(Comparator.<List<Integer>>comparingInt(List::size)
                        .thenComparing(Comparator.<List<Integer>>comparingInt(units -> units.get(0))
                                .reversed()));
    }

    /** Where whole tables are hard to find although real ones are not: the unit of lowest priority, near by if possible. */
    private Optional<List<Integer>> findAnyWay(int target) {
        BitSet removable = system.shownUnits();
        removable.andNot(fixed);
        int lowest = removable.length() - 1;
        int nearest = removable.stream()
                .filter(unit -> system.touches(unit, proofs.row(target)))
                .max()
                .orElse(lowest);
        return lowest < 0 ? Optional.empty() : Optional.of(List.of(nearest));
    }

    private void hide(List<Integer> units) {
        units.forEach(system::hide);
        hidden.addAll(units);
    }

    /** Shows a unit that was hidden here, if all proofs can be kept or mended. */
    private boolean tryToShow(int unit) {
        system.show(unit);
        BitSet shown = system.shownUnits();
        int[] rows = system.rowsConcernedBy(unit);
        var broken = new TreeMap<Integer, Proofs.Proof>();
        for (int target = 0; target < proofs.size(); target++) {
            Proofs.Proof proof = proofs.get(target);
            if (!proof.satisfies(system.constraints(), rows)) {
                proofs.forget(target);
                if (targets.isDue(target, shown)) {
                    broken.put(target, proof);
                }
            }
        }
        boolean safe = broken.size() <= RENEWALS
                && broken.entrySet().stream().allMatch(entry -> audit.renew(entry.getKey(), entry.getValue(), rows));
        if (safe) {
            hidden.remove(unit);
        } else {
            system.hide(unit);
            broken.forEach(proofs::restore);
        }
        return safe;
    }
}
