package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Linear protection: no primary may be a linear combination of what is known and shown.
 *
 * <p>B begins as a basis of the known equalities. The units are tried in order of priority: a row that reduces to 0 modulo B
 * is implied anyway and shown; one that would determine a primary is hidden with its unit; any other is shown and joins B.
 * All arithmetic is done modulo two primes, and the safer of the two answers is followed.
 */
final class LinearStep {

    private final List<Elimination> fields = new ArrayList<>();

    LinearStep(Problem problem, Units units, List<Primary> primaries) {
        List<SparseRow> protectedRows = primaries.stream().map(Primary::row).toList();
        List<SparseRow> equalities = equalities(problem);
        var all = new ArrayList<>(equalities);
        all.addAll(protectedRows);
        for (int unit = 0; unit < units.size(); unit++) {
            all.addAll(units.get(unit).rows());
        }
        for (PrimeField field : List.of(PrimeField.FIRST, PrimeField.SECOND)) {
            fields.add(new Elimination(all, protectedRows, problem.atoms(), field));
        }
        equalities.forEach(row -> fields.forEach(field -> {
            ModularVector reduced = field.reduce(row);
            if (!reduced.isZero()) {
                field.add(reduced);
            }
        }));
    }

    static List<SparseRow> equalities(Problem problem) {
        return problem.known().stream()
                .filter(piece -> !(piece instanceof Known.Between))
                .map(Known::row)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** True if what is shown so far determines the primary. */
    boolean isExposed(int primary) {
        return fields.stream().anyMatch(field -> field.isExposed(primary));
    }

    /** Decides every unit in turn; returns the ones to show. */
    BitSet decide(Units units) {
        var shown = new BitSet(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            shown.set(unit, tryToShow(units.get(unit)));
        }
        return shown;
    }

    private boolean tryToShow(Units.Unit unit) {
        int[] added = new int[fields.size()];
        boolean safe = true;
        for (SparseRow row : unit.rows()) {
            for (int f = 0; f < added.length && safe; f++) {
                Elimination field = fields.get(f);
                ModularVector reduced = field.reduce(row);
                safe = reduced.isZero() || !field.exposes(reduced);
                if (safe && !reduced.isZero()) {
                    field.add(reduced);
                    added[f]++;
                }
            }
        }
        if (!safe) {
            for (int f = 0; f < added.length; f++) {
                for (int i = 0; i < added[f]; i++) {
                    fields.get(f).removeLast();
                }
            }
        }
        return safe;
    }
}
