package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;

/** Pupils whom a milder rule of {@code what_if} points out and the next stricter one does not. */
final class NestedRules {

    private static final Pattern LIMITS = Pattern.compile("k(\\d+)_a(\\d+)");
    private static final String WHAT_IF = "what_if";

    private final PooledTable table;
    private final PrimaryRule rule;
    private final Problem.Builder problem;
    private final long[] values;

    NestedRules(PooledTable table, PrimaryRule rule, Problem.Builder problem) {
        this.table = table;
        this.rule = rule;
        this.problem = problem;
        this.values = table.values();
    }

    void add() {
        var rules = table.strands().stream()
                .filter(strand -> strand.statistic().id().equals(WHAT_IF))
                .toList();
        for (var milder : rules) {
            for (var stricter : rules) {
                if (isNext(milder.group().code(), stricter.group().code())) {
                    addDifference(milder, stricter);
                }
            }
        }
    }

    private static boolean isNext(String milder, String stricter) {
        var mild = LIMITS.matcher(milder);
        var strict = LIMITS.matcher(stricter);
        if (!mild.matches() || !strict.matches()) {
            return false;
        }
        boolean isMoreFactors = Integer.parseInt(strict.group(1)) == Integer.parseInt(mild.group(1)) + 1
                && strict.group(2).equals(mild.group(2));
        boolean isMoreAbsence = strict.group(1).equals(mild.group(1))
                && Integer.parseInt(strict.group(2)) > Integer.parseInt(mild.group(2));
        return isMoreFactors || isMoreAbsence;
    }

    private void addDifference(Strand milder, Strand stricter) {
        var identified = List.of("identified_adverse", "identified_fine");
        long both = milder.row(milder.slots(), identified)
                .minus(stricter.row(stricter.slots(), identified))
                .dot(values);
        for (var category : identified) {
            var row = milder.row(milder.slots(), List.of(category))
                    .minus(stricter.row(stricter.slots(), List.of(category)));
            if (rule.isSmall(row.dot(values))) {
                problem.primary(new Primary(
                        milder.name() + " less " + stricter.name() + "|" + category,
                        row,
                        both,
                        new Assumption.Nothing()));
            }
        }
    }
}
