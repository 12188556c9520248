package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/** All pooled margins as one last problem, once it is decided what the blocks show. */
final class PooledProblem {

    private final Pool pool;
    private final FormerRows standing;
    private final PooledTable table;
    private final List<ReplacedPool> replaced;
    private final long[] values;
    private final PrimaryRule rule;
    private final Problem.Builder problem;
    private final Primaries primaries;

    private PooledProblem(Pool pool, InnerCells cells, Past past, Policy policy) {
        var atoms = Atoms.none();
        this.pool = pool;
        this.standing = past.standing();
        this.table = new PooledTable(pool.blocks(), cells, atoms);
        this.replaced = ReplacedPool.all(pool, cells, past, atoms);
        this.values = atoms.values();
        this.rule = new PrimaryRule(policy);
        this.problem = Problem.named("pooled", values);
        this.primaries = new Primaries(table, rule);
    }

    /** States it; empty if nothing is pooled. */
    static Optional<Problem> of(
            List<StatisticMargin> margins, InnerCells cells, Verdicts decided, Past past, Policy policy) {
        var pool = Pool.of(margins);
        return pool.isEmpty()
                ? Optional.empty()
                : Optional.of(new PooledProblem(pool, cells, past, policy).build(decided));
    }

    private Problem build(Verdicts decided) {
        new Ties(table, problem).add();
        replaced.forEach(then -> then.addKnown(problem));
        pool.tied().forEach(block -> addKnown(block, decided));
        for (var counted : pool.pooled()) {
            var key = counted.margin().key();
            var strand = strand(key);
            addFormer(counted, strand);
            addCandidates(counted, strand);
            primaries.add(strand, strand.slots(), RowName.of(key), Primaries.Shown.of(key, standing));
            strand.slots()
                    .forEach(slot -> primaries.add(
                            strand,
                            List.of(slot),
                            RowName.of(key) + " block " + slot.years(),
                            Primaries.Shown.NOWHERE));
        }
        replaced.forEach(then -> then.addPrimaries(primaries));
        replaced.forEach(then -> then.changes(table).forEach(primaries::add));
        primaries.addTo(problem);
        new NestedRules(table, rule, problem).add();
        return problem.build();
    }

    private Strand strand(MarginKey key) {
        return table.findStrand(key.statistic(), key.group(), PooledTable.REGION)
                .orElseThrow();
    }

    /** What a block shows is known; what it hides must not come out by way of the pool. */
    private void addKnown(StatisticMargin block, Verdicts decided) {
        var key = block.margin().key();
        var strand = strand(key);
        var slots = strand.slots(slot -> slot.years().contains(key.span().last()));
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
        primaries.add(strand, slots, RowName.of(key), Primaries.Shown.NOWHERE);
    }

    /** Earlier pools held fewer blocks; what was shown of them is known. */
    private void addFormer(StatisticMargin counted, Strand strand) {
        var key = counted.margin().key();
        for (var last : standing.pools(SeriesName.of(key))) {
            var slots = upTo(strand, last);
            for (int i = 0; i < strand.categories(); i++) {
                var category = counted.margin().categories().get(i);
                if (standing.isShown(key.withSpan(new Span(0, List.of(last))), category)) {
                    problem.known(new Known.Published(strand.row(slots, i)));
                    problem.known(new Known.Published(strand.total(slots)));
                }
            }
        }
    }

    /** The blocks of a pool that ends with a year. */
    static List<Slot> upTo(Strand strand, SchoolYear last) {
        return strand.slots(slot -> slot.years().get(0).compareTo(last) <= 0);
    }

    private void addCandidates(StatisticMargin counted, Strand strand) {
        var key = counted.margin().key();
        var changes = replaced.stream()
                .flatMap(then -> then.findChange(table, key).stream())
                .toList();
        for (int i = 0; i < strand.categories() && counted.margin().total() > 0; i++) {
            int position = i;
            var category = counted.margin().categories().get(i);
            if (!standing.isDecided(key, category)
                    && changes.stream().allMatch(change -> change.isShowable(position, rule, values))) {
                problem.candidate(new Candidate(
                        RowName.of(key, category),
                        strand.shown(strand.slots(), category),
                        Optional.empty(),
                        Optional.of(RowName.of(key))));
            }
        }
    }
}
