package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/** All pooled margins as one last problem, once it is decided what the blocks show. */
final class PooledProblem {

    private static final Pattern LIMITS = Pattern.compile("k(\\d+)_a(\\d+)");
    private static final String WHAT_IF = "what_if";

    private final PooledTable table;
    private final PrimaryRule rule;
    private final Problem.Builder problem;
    private final Primaries primaries;

    private PooledProblem(PooledTable table, Policy policy) {
        this.table = table;
        this.rule = new PrimaryRule(policy);
        this.problem = Problem.named("pooled", table.values());
        this.primaries = new Primaries(table, rule, problem);
        new Ties(table, problem).add();
    }

    /** States it; empty if nothing is pooled. */
    static Optional<Problem> of(
            List<StatisticMargin> margins, InnerCells cells, Verdicts decided, FormerRows former, Policy policy) {
        var pooled = margins.stream()
                .filter(counted -> Family.isProtected(counted)
                        && counted.margin().key().span().years() == 0)
                .sorted(Comparator.<StatisticMargin>comparingLong(
                                counted -> -counted.margin().total())
                        .thenComparing(counted -> RowName.of(counted.margin().key())))
                .toList();
        if (pooled.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PooledProblem(new PooledTable(pooled, margins, cells), policy).build(pooled, decided, former));
    }

    private Problem build(List<StatisticMargin> pooled, Verdicts decided, FormerRows former) {
        table.tied().forEach(block -> addKnown(block, decided));
        for (var counted : pooled) {
            var strand = strand(counted);
            var name = RowName.of(counted.margin().key());
            addFormer(counted, strand, former);
            addCandidates(counted, strand, former);
            primaries.add(
                    strand,
                    strand.slots(),
                    name,
                    Primaries.Shown.of(counted.margin().key(), former));
            strand.slots()
                    .forEach(slot -> primaries.add(
                            strand, List.of(slot), name + " block " + slot.years(), Primaries.Shown.NOWHERE));
        }
        addNestedRules();
        return problem.build();
    }

    private Strand strand(StatisticMargin counted) {
        return table.findStrand(counted.statistic().id(), counted.group().code(), PooledTable.REGION)
                .orElseThrow();
    }

    /** What a block shows is known; what it hides must not come out by way of the pool. */
    private void addKnown(StatisticMargin block, Verdicts decided) {
        var strand = strand(block);
        var slots = strand.slots(
                slot -> slot.years().contains(block.margin().key().span().last()));
        var isAnyShown = false;
        for (int i = 0; i < strand.categories(); i++) {
            if (decided.isShown(block, i)) {
                problem.knownTotal(strand.row(slots, i));
                isAnyShown = true;
            }
        }
        if (isAnyShown && !strand.isKnown()) {
            problem.knownTotal(strand.total(slots));
        }
        primaries.add(strand, slots, RowName.of(block.margin().key()), Primaries.Shown.NOWHERE);
    }

    /** Earlier pools held fewer blocks; what was shown of them is known. */
    private void addFormer(StatisticMargin counted, Strand strand, FormerRows former) {
        var key = counted.margin().key();
        for (var last : former.pools(key.statistic(), key.group())) {
            var slots = strand.slots(slot -> slot.years().get(0).compareTo(last) <= 0);
            for (int i = 0; i < strand.categories(); i++) {
                var category = counted.margin().categories().get(i);
                if (former.isShown(key.withSpan(new Span(0, List.of(last))), category)) {
                    problem.known(new Known.Published(strand.row(slots, i)));
                    problem.known(new Known.Published(strand.total(slots)));
                }
            }
        }
    }

    private void addCandidates(StatisticMargin counted, Strand strand, FormerRows former) {
        var key = counted.margin().key();
        for (int i = 0; i < strand.categories() && counted.margin().total() > 0; i++) {
            var category = counted.margin().categories().get(i);
            if (!former.isDecided(key, category)) {
                var rows = new ArrayList<SparseRow>();
                rows.add(strand.row(strand.slots(), i));
                if (!strand.isKnown()) {
                    rows.add(strand.total(strand.slots()));
                }
                problem.candidate(
                        new Candidate(RowName.of(key, category), rows, Optional.empty(), Optional.of(RowName.of(key))));
            }
        }
    }

    /** Pupils whom a milder rule points out and the next stricter one does not. */
    private void addNestedRules() {
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
        var values = table.values();
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
