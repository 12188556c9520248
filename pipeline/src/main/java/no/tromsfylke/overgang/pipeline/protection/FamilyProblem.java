package no.tromsfylke.overgang.pipeline.protection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/** A family as a problem of disclosure control: its atoms, what is known, what may be shown, what must be protected. */
final class FamilyProblem {

    private final Family family;
    private final FormerRows standing;
    private final FamilyTable table;
    private final List<ReplacedFamily> replaced;
    private final long[] values;
    private final PrimaryRule rule;
    private final Problem.Builder problem;
    private final Primaries primaries;

    private FamilyProblem(Family family, InnerCells cells, Past past, Policy policy) {
        var atoms = Atoms.none();
        this.family = family;
        this.standing = past.standing();
        this.table = new FamilyTable(Scope.of(family), cells, atoms);
        this.replaced = ReplacedFamily.all(family, cells, past, atoms);
        this.values = atoms.values();
        this.rule = new PrimaryRule(policy);
        this.problem = Problem.named(family.name(), values);
        this.primaries = new Primaries(table, rule);
    }

    /** States it. */
    static Problem of(Family family, InnerCells cells, Past past, Policy policy) {
        return new FamilyProblem(family, cells, past, policy).build();
    }

    private Problem build() {
        new Ties(table, problem).add();
        replaced.forEach(then -> then.addKnown(problem));
        for (var counted : family.margins().stream().sorted(priority()).toList()) {
            var key = counted.margin().key();
            table.findStrand(key).ifPresent(strand -> {
                var slots = strand.slots(Slot.within(key));
                var changes = changes(key, new Change.Side(strand, slots));
                addCandidates(counted, strand, slots, changes);
                primaries.add(strand, slots, RowName.of(key), Primaries.Shown.of(key, standing));
                changes.forEach(primaries::add);
            });
        }
        new Unpublished(table, primaries)
                .add(family.margins().stream()
                        .map(counted -> counted.margin().key())
                        .toList());
        replaced.forEach(then -> then.addPrimaries(primaries));
        primaries.addTo(problem);
        return problem.build();
    }

    /** How a margin differs from each time it was told of before it was revised. */
    private List<Change> changes(MarginKey key, Change.Side now) {
        return replaced.stream()
                .flatMap(former -> former.find(key).stream()
                        .map(then -> new Change(
                                RowName.of(key) + " since " + former.edition().name(), now, then)))
                .toList();
    }

    private void addCandidates(StatisticMargin counted, Strand strand, List<Slot> slots, List<Change> changes) {
        var key = counted.margin().key();
        if (counted.margin().total() == 0
                || Withheld.isWithheld(counted.statistic(), counted.group(), key.areaLevel())) {
            return;
        }
        var name = RowName.of(key);
        boolean isService = counted.statistic().protection() == Protection.SERVICE;
        for (var category : counted.margin().categories()) {
            var rows = strand.shown(slots, category);
            int position = strand.position(category);
            if (standing.isShown(key, category)) {
                rows.forEach(row -> problem.known(new Known.Published(row)));
            } else if (!standing.isDecided(key, category)
                    && changes.stream().allMatch(change -> change.isShowable(position, rule, values))) {
                problem.candidate(new Candidate(
                        RowName.of(key, category),
                        rows,
                        isService ? Optional.of(name) : Optional.empty(),
                        Optional.of(name)));
            }
        }
    }

    /** The widest first, blocks before their years, and what tells of many before what tells of few. */
    private static Comparator<StatisticMargin> priority() {
        return Comparator.<StatisticMargin>comparingInt(
                        counted -> rank(counted.margin().key()))
                .thenComparing(counted -> -counted.margin().key().span().years())
                .thenComparing(counted -> -counted.margin().total())
                .thenComparing(counted -> RowName.of(counted.margin().key()));
    }

    private static int rank(MarginKey key) {
        return switch (key.by()) {
            case PROGRAMME -> 4;
            case LEVEL -> 5;
            case NONE ->
                switch (key.areaLevel()) {
                    case REGION -> 0;
                    case REGION_SCHOOLS -> 1;
                    case MUNICIPALITY -> 2;
                    case UPPER_SCHOOL -> 3;
                    case LOWER_SCHOOL -> 6;
                };
        };
    }
}
