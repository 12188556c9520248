package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For each target the two tables found so far in which it is least and largest. It is proved once they differ by at least
 * min(k, N). A table found for one target serves all.
 */
final class Proofs {

    private final List<Primary> targets;
    private final Constraints constraints;
    private final long[] required;
    private final long[] truth;
    private final int[][] targetsOfAtom;
    private final int[][] coefficientsOfAtom;
    private final Proof[] proofs;

    /** Two tables, and the values of the target there. */
    record Proof(Witness lowest, Witness highest, long low, long high) {

        boolean satisfies(Constraints system, int[] rows) {
            return lowest.satisfies(system, rows) && highest.satisfies(system, rows);
        }
    }

    Proofs(Constraints constraints, List<Primary> targets, Policy policy) {
        this.targets = targets;
        this.constraints = constraints;
        this.required = targets.stream().mapToLong(policy::requiredWidth).toArray();
        this.truth = new long[targets.size()];
        this.proofs = new Proof[targets.size()];
        var byAtom = new ArrayList<List<int[]>>(Collections.nCopies(constraints.atoms(), List.of()));
        for (int target = 0; target < truth.length; target++) {
            SparseRow row = targets.get(target).row();
            for (int k = 0; k < row.size(); k++) {
                truth[target] += row.coefficient(k) * constraints.truth(row.atom(k));
                if (byAtom.get(row.atom(k)).isEmpty()) {
                    byAtom.set(row.atom(k), new ArrayList<>());
                }
                byAtom.get(row.atom(k)).add(new int[] {target, row.coefficient(k)});
            }
            forget(target);
        }
        targetsOfAtom = byAtom.stream()
                .map(entries -> entries.stream().mapToInt(entry -> entry[0]).toArray())
                .toArray(int[][]::new);
        coefficientsOfAtom = byAtom.stream()
                .map(entries -> entries.stream().mapToInt(entry -> entry[1]).toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return proofs.length;
    }

    SparseRow row(int target) {
        return targets.get(target).row();
    }

    long truth(int target) {
        return truth[target];
    }

    boolean isProved(int target) {
        return proofs[target].high() - proofs[target].low() >= required[target];
    }

    long required(int target) {
        return required[target];
    }

    /** How large (sign 1) or small (sign −1) a target must be in a table that proves it together with the best one known. */
    long goal(int target, int sign) {
        return required[target] + (sign > 0 ? proofs[target].low() : -proofs[target].high());
    }

    /** Keeps a table, if it satisfies the system as it is now, for every target it serves. */
    boolean remember(Deviation table) {
        if (table.atoms().length == 0) {
            return true;
        }
        var witness = Witness.of(table, constraints);
        boolean satisfies = witness.satisfies(constraints);
        if (satisfies) {
            changes(table).forEach((target, change) -> {
                if (!isProved(target)) {
                    widen(target, truth[target] + change, witness);
                }
            });
        }
        return satisfies;
    }

    private void widen(int target, long value, Witness witness) {
        Proof before = proofs[target];
        if (value < before.low()) {
            proofs[target] = new Proof(witness, before.highest(), value, before.high());
        } else if (value > before.high()) {
            proofs[target] = new Proof(before.lowest(), witness, before.low(), value);
        }
    }

    private Map<Integer, Long> changes(Deviation table) {
        var changes = new HashMap<Integer, Long>();
        for (int i = 0; i < table.atoms().length; i++) {
            int atom = table.atoms()[i];
            long difference = table.values()[i] - constraints.truth(atom);
            for (int k = 0; k < targetsOfAtom[atom].length; k++) {
                changes.merge(targetsOfAtom[atom][k], difference * coefficientsOfAtom[atom][k], Long::sum);
            }
        }
        return changes;
    }

    Proof get(int target) {
        return proofs[target];
    }

    /** Keeps of a proof what some rows admit. */
    void keep(int target, Proof before, int[] rows) {
        forget(target);
        if (before.lowest().satisfies(constraints, rows)) {
            widen(target, before.low(), before.lowest());
        }
        if (before.highest().satisfies(constraints, rows)) {
            widen(target, before.high(), before.highest());
        }
    }

    void restore(int target, Proof proof) {
        proofs[target] = proof;
    }

    void forget(int target) {
        proofs[target] = new Proof(Witness.NONE, Witness.NONE, truth[target], truth[target]);
    }

    /** The proofs of the first so many targets. */
    Witnesses witnesses(String problem, int count) {
        var index = new LinkedHashMap<Deviation, Integer>();
        var pairs = new ArrayList<Witnesses.Pair>();
        for (int target = 0; target < count; target++) {
            pairs.add(new Witnesses.Pair(
                    targets.get(target).key(),
                    indexOf(index, proofs[target].lowest()),
                    indexOf(index, proofs[target].highest())));
        }
        return new Witnesses(
                problem, index.keySet().stream().map(Deviation::table).toList(), pairs);
    }

    private static int indexOf(Map<Deviation, Integer> index, Witness witness) {
        return index.computeIfAbsent(witness.table(), added -> index.size());
    }
}
