package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Outcome;
import no.tromsfylke.overgang.pipeline.disclosure.Policy;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.Protection;
import no.tromsfylke.overgang.pipeline.disclosure.Witnesses;

/**
 * Decides a problem with very many inequalities. Most of them bind nothing: so a mask is sought without them first, and
 * those that a witness table breaks are added, until no table breaks any. The proof then holds for all of them, just as if
 * they had been there from the start.
 */
final class InequalitiesWhereNeeded {

    private record Question(List<Integer> atoms, Set<Integer> inequalities) {}

    private final Problem whole;
    private final Policy policy;
    private final long[] truth;
    private final List<Known.Between> inequalities;
    private final List<List<Integer>> inequalitiesOf = new ArrayList<>();
    private final Set<Integer> added = new LinkedHashSet<>();
    private final Map<Question, Outcome> answered = new HashMap<>();

    InequalitiesWhereNeeded(Problem whole, Policy policy) {
        this.whole = whole;
        this.policy = policy;
        this.truth = whole.values();
        this.inequalities = whole.known().stream()
                .filter(Known.Between.class::isInstance)
                .map(Known.Between.class::cast)
                .filter(between -> between.row().size() > 1)
                .toList();
        for (int atom = 0; atom < truth.length; atom++) {
            inequalitiesOf.add(new ArrayList<>());
        }
        for (int i = 0; i < inequalities.size(); i++) {
            var row = inequalities.get(i).row();
            for (int k = 0; k < row.size(); k++) {
                inequalitiesOf.get(row.atom(k)).add(i);
            }
        }
    }

    /** Decides; an outcome for each part that has nothing to do with the others. */
    List<Outcome> protect() {
        while (true) {
            var parts = Components.of(withThoseAdded());
            var outcomes = parts.stream().parallel().map(this::ask).toList();
            for (int i = 0; i < parts.size(); i++) {
                answered.put(question(parts.get(i)), outcomes.get(i));
            }
            if (outcomes.stream().anyMatch(Outcome.Exposed.class::isInstance)) {
                return outcomes;
            }
            int before = added.size();
            for (int i = 0; i < parts.size(); i++) {
                addBroken(parts.get(i), ((Outcome.Protected) outcomes.get(i)).witnesses());
            }
            if (Boolean.getBoolean("talk"))
                System.out.println(whole.name() + " parts " + parts.size() + " added " + added.size() + " of "
                        + inequalities.size() + " " + java.time.Instant.now());
            if (added.size() == before) {
                return outcomes;
            }
        }
    }

    private Problem withThoseAdded() {
        var lazy = new LinkedHashSet<Known>(inequalities);
        added.forEach(i -> lazy.remove(inequalities.get(i)));
        var builder = Problem.named(whole.name(), truth);
        whole.known().stream().filter(piece -> !lazy.contains(piece)).forEach(builder::known);
        whole.candidates().forEach(builder::candidate);
        whole.primaries().forEach(builder::primary);
        return builder.build();
    }

    private Outcome ask(Components.Part part) {
        var known = answered.get(question(part));
        return known == null ? Protection.protect(part.problem(), policy) : known;
    }

    private Question question(Components.Part part) {
        var own = new LinkedHashSet<Integer>();
        part.atoms()
                .forEach(atom -> inequalitiesOf.get(atom).stream()
                        .filter(added::contains)
                        .forEach(own::add));
        return new Question(part.atoms(), own);
    }

    private void addBroken(Components.Part part, Witnesses witnesses) {
        for (var table : witnesses.tables()) {
            var other = truth.clone();
            var touched = new LinkedHashSet<Integer>();
            for (int i = 0; i < table.atoms().size(); i++) {
                int atom = part.atoms().get(table.atoms().get(i));
                other[atom] = table.values().get(i);
                touched.addAll(inequalitiesOf.get(atom));
            }
            for (int i : touched) {
                var between = inequalities.get(i);
                long value = between.row().dot(other);
                if (value < between.low() || value > between.high()) {
                    added.add(i);
                }
            }
        }
    }
}
