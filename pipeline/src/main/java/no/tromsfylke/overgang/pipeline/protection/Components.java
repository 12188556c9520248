package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.DisjointSets;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;

/**
 * Parts a problem into those that have nothing to do with each other: no row, known or shown, names atoms of two. What is
 * learnt of one then tells nothing of another, and each is decided alone, and much faster.
 */
final class Components {

    private final Problem whole;
    private final DisjointSets atoms;

    private Components(Problem whole) {
        this.whole = whole;
        this.atoms = new DisjointSets(whole.atoms());
        whole.known().forEach(piece -> join(List.of(piece.row())));
        whole.candidates().forEach(candidate -> join(candidate.rows()));
        whole.primaries().forEach(primary -> join(List.of(primary.row())));
        var firstOf = new TreeMap<String, SparseRow>();
        for (var candidate : whole.candidates()) {
            candidate.group().ifPresent(group -> tie(group, candidate.rows().get(0), firstOf));
            candidate
                    .partition()
                    .ifPresent(partition -> tie(partition, candidate.rows().get(0), firstOf));
        }
        for (var primary : whole.primaries()) {
            if (primary.assumption() instanceof Assumption.WhilePartlyShown partly) {
                tie(partly.partition(), primary.row(), firstOf);
            }
        }
    }

    /** The parts, in the order of their first atoms; parts without candidates and primaries are left out. */
    static List<Problem> of(Problem whole) {
        return new Components(whole).part();
    }

    private void tie(String name, SparseRow row, Map<String, SparseRow> firstOf) {
        join(List.of(row, firstOf.computeIfAbsent(name, n -> row)));
    }

    private void join(List<SparseRow> rows) {
        rows.forEach(atoms::join);
        var named = rows.stream().filter(row -> !row.isEmpty()).toList();
        for (int i = 1; i < named.size(); i++) {
            atoms.join(named.get(0).atom(0), named.get(i).atom(0));
        }
    }

    private List<Problem> part() {
        var number = new int[whole.atoms()];
        var members = new TreeMap<Integer, List<Integer>>();
        for (int atom = 0; atom < whole.atoms(); atom++) {
            var part = members.computeIfAbsent(atoms.find(atom), first -> new ArrayList<>());
            number[atom] = part.size();
            part.add(atom);
        }
        var parts = new TreeMap<Integer, Problem.Builder>();
        members.forEach((first, some) -> parts.put(
                first,
                Problem.named(
                        "%s part %d".formatted(whole.name(), parts.size() + 1),
                        some.stream().mapToLong(whole::value).toArray())));
        for (var piece : whole.known()) {
            if (!piece.row().isEmpty()) {
                parts.get(atoms.find(piece.row().atom(0))).known(renumbered(piece, number));
            }
        }
        for (var candidate : whole.candidates()) {
            parts.get(atoms.find(candidate.rows().get(0).atom(0)))
                    .candidate(new Candidate(
                            candidate.key(),
                            candidate.rows().stream()
                                    .map(row -> renumbered(row, number))
                                    .toList(),
                            candidate.group(),
                            candidate.partition()));
        }
        for (var primary : whole.primaries()) {
            parts.get(atoms.find(primary.row().atom(0)))
                    .primary(new Primary(
                            primary.key(),
                            renumbered(primary.row(), number),
                            primary.population(),
                            primary.assumption()));
        }
        return parts.values().stream()
                .map(Problem.Builder::build)
                .filter(part ->
                        !part.candidates().isEmpty() || !part.primaries().isEmpty())
                .toList();
    }

    private static Known renumbered(Known piece, int[] number) {
        var row = renumbered(piece.row(), number);
        if (piece instanceof Known.Between between) {
            return new Known.Between(row, between.low(), between.high());
        }
        return piece instanceof Known.Published ? new Known.Published(row) : new Known.Equality(row);
    }

    private static SparseRow renumbered(SparseRow row, int[] number) {
        var atoms = new int[row.size()];
        var coefficients = new int[row.size()];
        for (int i = 0; i < atoms.length; i++) {
            atoms[i] = number[row.atom(i)];
            coefficients[i] = row.coefficient(i);
        }
        return SparseRow.of(atoms, coefficients);
    }
}
