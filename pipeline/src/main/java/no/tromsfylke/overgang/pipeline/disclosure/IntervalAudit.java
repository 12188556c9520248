package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Proves for each target that the attacker's interval is wide enough, by two integer tables that satisfy the whole system and
 * differ in the target by at least min(k, N). They are first looked for close by.
 */
final class IntervalAudit {

    /** How many searches, each from another table, are made for one target where much depends on it. */
    private static final int ATTEMPTS = 4;

    private static final int DETOUR_PATIENCE = 5;

    /** How much room is made for every unit a target has to move by. */
    private static final int ROOM = 7;

    private static final double REAL_ERROR = 0.02;

    private static final int REAL_PATIENCE = 60;

    /** What a unit by which a row is broken costs, in units of the target. */
    private static final int BROKEN_PRICE = 50;

    private static final int[] SIGNS = {1, -1};

    private final Constraints constraints;
    private final Proofs proofs;
    private final Neighbours neighbours;
    private final Search everywhere;
    private final SplittableRandom random = new SplittableRandom(2_718_281_828L);

    /** The attacker's interval as far as it is known, and the rows that hold it in place. */
    record Interval(long low, long high, boolean isProvenNarrow, BitSet holdingRows) {}

    IntervalAudit(AttackerSystem system, List<Primary> targets, Policy policy) {
        this.constraints = system.constraints();
        this.proofs = new Proofs(constraints, targets, policy);
        this.neighbours = new Neighbours(constraints.atoms(), system.units(), targets);
        this.everywhere = Search.over(constraints);
    }

    Proofs proofs() {
        return proofs;
    }

    /** Tries to prove every target; returns those where it failed. */
    BitSet run() {
        return run(proofs.size());
    }

    /** Tries to prove the first so many targets; returns those where it failed. */
    BitSet run(int count) {
        var failed = new BitSet(count);
        for (int target = 0; target < count; target++) {
            failed.set(target, !tryToProve(target));
        }
        return failed;
    }

    /** Tries to prove a target with the system as it is now, from one table after the other. */
    boolean prove(int target) {
        tryToProve(target);
        for (int attempt = 1; attempt < ATTEMPTS && !proofs.isProved(target); attempt++) {
            for (int sign : SIGNS) {
                if (!proofs.isProved(target)) {
                    everywhere.reset();
                    makeRoom(target);
                    makeDetours(attempt - 1);
                    climb(everywhere, target, sign);
                }
            }
        }
        return proofs.isProved(target);
    }

    /**
     * Moves away from the limits of all inequalities that a target is part of. Where one weighs it by more than one unit (a
     * pupil with four factors counts four times), no single step leads past it.
     */
    private void makeRoom(int target) {
        SparseRow row = proofs.row(target);
        IntStream.range(0, row.size())
                .flatMap(k -> Arrays.stream(constraints.rowsOf(row.atom(k))))
                .filter(each -> constraints.isLimited(each) && !constraints.isFixed(each))
                .distinct()
                .forEach(each -> {
                    int sign = constraints.low(each) == Constraints.NO_LOW ? -1 : 1;
                    everywhere.climb(
                            everywhere.objective(constraints.row(each), sign),
                            sign * constraints.activity(each) + ROOM * proofs.required(target));
                });
    }

    /** Tries to prove a target with the system as it is now: among its neighbours, then everywhere. */
    boolean tryToProve(int target) {
        if (!proofs.isProved(target)) {
            neighbours.findSearch(proofs.row(target), constraints).ifPresent(search -> searchBothWays(search, target));
        }
        if (!proofs.isProved(target)) {
            searchBothWays(everywhere, target);
        }
        return proofs.isProved(target);
    }

    /** Tries to prove a target anew, after some rows got new limits, from the tables that proved it before. */
    boolean renew(int target, Proofs.Proof before, int[] rows) {
        return mend(target, before, rows) || tryToProve(target);
    }

    private boolean mend(int target, Proofs.Proof before, int[] rows) {
        proofs.keep(target, before, rows);
        mend(target, 1, before.highest(), rows);
        mend(target, -1, before.lowest(), rows);
        return proofs.isProved(target);
    }

    /** Changes a table until it satisfies some rows again, and takes it from there as far as the target demands. */
    private void mend(int target, int sign, Witness table, int[] rows) {
        int[] broken = table.broken(constraints, rows);
        if (proofs.isProved(target) || broken.length == 0) {
            return;
        }
        Objective objective = everywhere.objective(proofs.row(target), sign);
        long goal = proofs.goal(target, sign);
        long[] lows = new long[broken.length];
        long[] highs = new long[broken.length];
        for (int i = 0; i < broken.length; i++) {
            int row = broken[i];
            long value = table.value(constraints, row);
            lows[i] = constraints.low(row);
            highs[i] = constraints.high(row);
            boolean isBelow = value < lows[i];
            objective =
                    objective.plus(everywhere.objective(constraints.row(row), isBelow ? BROKEN_PRICE : -BROKEN_PRICE));
            goal += isBelow ? BROKEN_PRICE * lows[i] : -BROKEN_PRICE * highs[i];
            constraints.limit(row, Math.min(value, lows[i]), Math.max(value, highs[i]));
        }
        everywhere.startAt(table.table());
        everywhere.climb(objective, goal);
        for (int i = 0; i < broken.length; i++) {
            constraints.limit(broken[i], lows[i], highs[i]);
        }
        if (proofs.remember(everywhere.deviation()) && !proofs.isProved(target)) {
            climb(everywhere, target, sign);
        }
    }

    private void searchBothWays(Search search, int target) {
        for (int sign : SIGNS) {
            if (!proofs.isProved(target)) {
                search.reset();
                climb(search, target, sign);
            }
        }
    }

    private Simplex.End climb(Search search, int target, int sign) {
        var end = search.climb(search.objective(proofs.row(target), sign), proofs.goal(target, sign));
        proofs.remember(search.deviation());
        return end;
    }

    private void makeDetours(int count) {
        for (int detour = 0; detour < count; detour++) {
            int other = random.nextInt(proofs.size());
            int direction = random.nextBoolean() ? 1 : -1;
            long away = direction * proofs.truth(other) + proofs.required(other);
            everywhere.climb(everywhere.objective(proofs.row(other), direction), away, DETOUR_PATIENCE);
        }
    }

    /** Rows that seem to hold a target in place, in both directions, with the system as it is now. */
    BitSet holdingRows(int target) {
        var holding = new BitSet();
        for (int sign : SIGNS) {
            everywhere.startAt((sign > 0
                            ? proofs.get(target).highest()
                            : proofs.get(target).lowest())
                    .table());
            climb(everywhere, target, sign);
            holding.or(everywhere.holdingRows(everywhere.objective(proofs.row(target), sign)));
        }
        return holding;
    }

    /**
     * What holds a target in place, in both directions, with the system as it is now.
     *
     * <p>If the interval among real tables is wide enough, whole tables may only have been hard to find: ojAlgo is asked,
     * if it answers quickly.
     */
    Interval interval(int target) {
        SparseRow row = proofs.row(target);
        var holding = new BitSet();
        boolean optimal = true;
        for (int sign : SIGNS) {
            everywhere.reset();
            optimal &= climb(everywhere, target, sign) == Simplex.End.OPTIMAL;
            holding.or(everywhere.holdingRows(everywhere.objective(row, sign)));
        }
        if (optimal) {
            return interval(target, true, holding);
        }
        holding.clear();
        var real = new Simplex(constraints, Simplex.Steps.REAL);
        double highest = limit(real, target, 1, holding);
        double lowest = -limit(real, target, -1, holding);
        boolean narrow = Math.floor(highest + REAL_ERROR) - Math.ceil(lowest - REAL_ERROR) < proofs.required(target);
        if (!narrow && SecondOpinion.isCheap(constraints)) {
            askAnother(target);
        }
        return interval(target, narrow, holding);
    }

    /** Asks ojAlgo for tables, however long that takes. */
    boolean askAnother(int target) {
        for (int sign : SIGNS) {
            if (!proofs.isProved(target)) {
                SecondOpinion.findTable(constraints, proofs.row(target), sign, proofs.goal(target, sign))
                        .ifPresent(proofs::remember);
            }
        }
        return proofs.isProved(target);
    }

    private Interval interval(int target, boolean isProvenNarrow, BitSet holding) {
        Proofs.Proof found = proofs.get(target);
        return new Interval(found.low(), found.high(), isProvenNarrow, holding);
    }

    /** The largest value of sign·(x·y) among real tables, as far as the goal. */
    private double limit(Simplex real, int target, int sign, BitSet holding) {
        SparseRow row = proofs.row(target);
        real.reset();
        var objective = everywhere.objective(row, sign);
        real.climb(objective, proofs.goal(target, sign), REAL_PATIENCE);
        proofs.remember(real.deviation());
        holding.or(real.holdingRows(objective));
        return real.value(objective);
    }
}
