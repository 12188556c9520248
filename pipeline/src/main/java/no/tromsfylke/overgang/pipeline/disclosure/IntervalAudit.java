package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Proves for each primary that the attacker's interval is wide enough, by two integer tables that satisfy the whole system
 * and differ in the primary by at least min(k, N). A table found for one primary serves all.
 */
final class IntervalAudit {

    /** How many steps in a row may bring nothing before a search is given up, on whole and on real tables. */
    private static final int PATIENCE = 40;

    /** How many searches, each from another table, are made for one primary. */
    private static final int ATTEMPTS = 4;

    private static final int DETOUR_PATIENCE = 5;

    private static final double REAL_ERROR = 0.02;

    private static final int REAL_PATIENCE = 60;

    private static final int[] SIGNS = {1, -1};

    private final List<Primary> primaries;
    private final long[] required;
    private final Constraints constraints;
    private final SplittableRandom random = new SplittableRandom(2_718_281_828L);
    private final Simplex whole;
    private Optional<Simplex> real = Optional.empty();
    private final long[] truth;
    private final int[][] primariesOfAtom;
    private final int[][] coefficientsOfAtom;
    private final Deviation[] lowest;
    private final Deviation[] highest;
    private final long[] low;
    private final long[] high;

    /** The attacker's interval as far as it is known, and the rows that hold it in place. */
    record Interval(long low, long high, boolean isProvenNarrow, BitSet holdingRows) {}

    IntervalAudit(AttackerSystem system, List<Primary> primaries, Policy policy) {
        this.primaries = primaries;
        this.constraints = system.constraints();
        this.whole = new Simplex(constraints, Simplex.Steps.WHOLE, Simplex.Choice.FIRST);
        int n = primaries.size();
        this.required = primaries.stream().mapToLong(policy::requiredWidth).toArray();
        this.truth = new long[n];
        this.lowest = new Deviation[n];
        this.highest = new Deviation[n];
        this.low = new long[n];
        this.high = new long[n];
        var byAtom = new ArrayList<List<int[]>>(Collections.nCopies(constraints.atoms(), List.of()));
        for (int p = 0; p < n; p++) {
            SparseRow row = primaries.get(p).row();
            for (int k = 0; k < row.size(); k++) {
                truth[p] += row.coefficient(k) * constraints.truth(row.atom(k));
                if (byAtom.get(row.atom(k)).isEmpty()) {
                    byAtom.set(row.atom(k), new ArrayList<>());
                }
                byAtom.get(row.atom(k)).add(new int[] {p, row.coefficient(k)});
            }
            forget(p);
        }
        primariesOfAtom = new int[constraints.atoms()][];
        coefficientsOfAtom = new int[constraints.atoms()][];
        for (int atom = 0; atom < primariesOfAtom.length; atom++) {
            primariesOfAtom[atom] =
                    byAtom.get(atom).stream().mapToInt(entry -> entry[0]).toArray();
            coefficientsOfAtom[atom] =
                    byAtom.get(atom).stream().mapToInt(entry -> entry[1]).toArray();
        }
    }

    /** Tries to prove every primary; returns those where it failed. */
    BitSet run() {
        return run(primaries.size());
    }

    /** Tries to prove the first so many primaries; returns those where it failed. */
    BitSet run(int count) {
        var failed = new BitSet(count);
        for (int p = 0; p < count; p++) {
            failed.set(p, !prove(p));
        }
        return failed;
    }

    boolean isProved(int primary) {
        return high[primary] - low[primary] >= required[primary];
    }

    long required(int primary) {
        return required[primary];
    }

    /** Tries to prove a primary with the system as it is now. */
    boolean prove(int primary) {
        for (int attempt = 0; attempt < ATTEMPTS && !isProved(primary); attempt++) {
            boolean optimal = climb(primary, 1, attempt) == Simplex.End.OPTIMAL;
            remember(whole.deviation());
            if (!isProved(primary)) {
                optimal &= climb(primary, -1, attempt) == Simplex.End.OPTIMAL;
                remember(whole.deviation());
            }
            if (optimal) {
                break;
            }
        }
        return isProved(primary);
    }

    /** The width that two quick searches reach with the system as it is now; nothing is kept of them. */
    long tryWidth(int primary) {
        SparseRow row = primaries.get(primary).row();
        climb(primary, 1, 0);
        double top = whole.value(row);
        climb(primary, -1, 0);
        return Math.round(Math.max(top, (double) high[primary]) - Math.min(whole.value(row), (double) low[primary]));
    }

    private Simplex.End climb(int primary, int sign, int attempt) {
        whole.reset();
        for (int detour = 0; detour < attempt; detour++) {
            int other = random.nextInt(primaries.size());
            int direction = random.nextBoolean() ? 1 : -1;
            long away = direction * truth[other] + required[other];
            whole.climb(primaries.get(other).row(), direction, away, DETOUR_PATIENCE);
        }
        return whole.climb(primaries.get(primary).row(), sign, target(primary, sign), PATIENCE);
    }

    /** How far a search must get to prove the primary together with the best table found in the other direction. */
    long target(int primary, int sign) {
        return required[primary] + (sign > 0 ? low[primary] : -high[primary]);
    }

    /**
     * What holds a primary in place, in both directions, with the system as it is now.
     *
     * <p>If the interval among real tables is wide enough, whole tables may only have been hard to find: ojAlgo is asked.
     */
    Interval interval(int primary) {
        SparseRow row = primaries.get(primary).row();
        var holding = new BitSet();
        boolean optimal = true;
        for (int sign : SIGNS) {
            optimal &= climb(primary, sign, 0) == Simplex.End.OPTIMAL;
            remember(whole.deviation());
            holding.or(whole.holdingRows(row, sign));
        }
        if (optimal) {
            return new Interval(low[primary], high[primary], true, holding);
        }
        holding.clear();
        double highest = limit(row, 1, target(primary, 1), holding);
        double lowest = -limit(row, -1, target(primary, -1), holding);
        boolean narrow = Math.floor(highest + REAL_ERROR) - Math.ceil(lowest - REAL_ERROR) < required[primary];
        if (!narrow) {
            for (int sign : SIGNS) {
                SecondOpinion.findTable(constraints, row, sign, target(primary, sign))
                        .ifPresent(this::remember);
            }
        }
        return new Interval(low[primary], high[primary], narrow, holding);
    }

    /** The largest value of sign·(x·y) among real tables, as far as the target. */
    private double limit(SparseRow row, int sign, long target, BitSet holding) {
        Simplex simplex = real.orElseGet(() -> new Simplex(constraints, Simplex.Steps.REAL, Simplex.Choice.BEST));
        real = Optional.of(simplex);
        simplex.reset();
        simplex.climb(row, sign, target, REAL_PATIENCE);
        remember(simplex.deviation());
        holding.or(simplex.holdingRows(row, sign));
        return sign * simplex.value(row);
    }

    /** Keeps a table, if it satisfies the system as it is now, for every primary it serves. */
    void remember(Deviation table) {
        if (table.atoms().length == 0 || !table.satisfies(constraints)) {
            return;
        }
        var changes = new HashMap<Integer, Long>();
        for (int i = 0; i < table.atoms().length; i++) {
            int atom = table.atoms()[i];
            long difference = table.values()[i] - constraints.truth(atom);
            for (int k = 0; k < primariesOfAtom[atom].length; k++) {
                changes.merge(primariesOfAtom[atom][k], difference * coefficientsOfAtom[atom][k], Long::sum);
            }
        }
        changes.forEach((primary, change) -> {
            if (!isProved(primary) && truth[primary] + change < low[primary]) {
                low[primary] = truth[primary] + change;
                lowest[primary] = table;
            }
            if (!isProved(primary) && truth[primary] + change > high[primary]) {
                high[primary] = truth[primary] + change;
                highest[primary] = table;
            }
        });
    }

    private void forget(int primary) {
        low[primary] = truth[primary];
        high[primary] = truth[primary];
        lowest[primary] = Deviation.NONE;
        highest[primary] = Deviation.NONE;
    }

    /** The proof of one primary, to be put back if a change of the system turns out badly. */
    record Proof(int primary, Deviation lowest, Deviation highest, long low, long high) {}

    Proof proof(int primary) {
        return new Proof(primary, lowest[primary], highest[primary], low[primary], high[primary]);
    }

    void restore(Proof proof) {
        lowest[proof.primary()] = proof.lowest();
        highest[proof.primary()] = proof.highest();
        low[proof.primary()] = proof.low();
        high[proof.primary()] = proof.high();
    }

    /** Drops the tables of a primary if they break one of some rows as they are limited now; true if any did. */
    boolean dropBroken(int primary, int[] rows) {
        for (int row : rows) {
            long activity = constraints.activity(row);
            if (!constraints.admits(row, activity + lowest[primary].change(constraints, row))
                    || !constraints.admits(row, activity + highest[primary].change(constraints, row))) {
                forget(primary);
                return true;
            }
        }
        return false;
    }

    /** The proofs of the first so many primaries. */
    Witnesses witnesses(String problem, int count) {
        var index = new LinkedHashMap<Deviation, Integer>();
        var pairs = new ArrayList<Witnesses.Pair>();
        for (int p = 0; p < count; p++) {
            pairs.add(
                    new Witnesses.Pair(primaries.get(p).key(), indexOf(index, lowest[p]), indexOf(index, highest[p])));
        }
        return new Witnesses(
                problem, index.keySet().stream().map(Deviation::table).toList(), pairs);
    }

    private static int indexOf(Map<Deviation, Integer> index, Deviation table) {
        return index.computeIfAbsent(table, added -> index.size());
    }
}
