package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/** A family as a problem of disclosure control: its atoms, what is known, what may be shown, what must be protected. */
final class FamilyProblem {

    private record Area(AreaLevel level, String area) {}

    private final Family family;
    private final FormerRows former;
    private final FamilyTable table;
    private final Problem.Builder problem;
    private final Primaries primaries;

    private FamilyProblem(Family family, InnerCells cells, FormerRows former, Policy policy) {
        this.family = family;
        this.former = former;
        this.table = new FamilyTable(family, cells);
        this.problem = Problem.named(family.name(), table.values());
        this.primaries = new Primaries(table, new PrimaryRule(policy), problem);
        new Ties(table, problem).add();
    }

    /** States it. */
    static Problem of(Family family, InnerCells cells, FormerRows former, Policy policy) {
        return new FamilyProblem(family, cells, former, policy).build();
    }

    private Problem build() {
        var margins = family.margins().stream().sorted(priority()).toList();
        for (var counted : margins) {
            var key = counted.margin().key();
            findStrand(counted).ifPresent(strand -> {
                var slots = strand.slots(Slot.within(key));
                addCandidates(counted, strand, slots);
                primaries.add(strand, slots, RowName.of(key), Primaries.Shown.of(key, former));
            });
        }
        addUnpublished();
        return problem.build();
    }

    private Optional<Strand> findStrand(StatisticMargin counted) {
        var statistic = counted.statistic().id();
        var group = counted.group().code();
        return counted.margin().key().by() == Breakdown.PROGRAMME
                ? table.findProgrammes(statistic, group)
                : table.findStrand(statistic, group, needs(counted.margin().key()));
    }

    private static Dimensions needs(MarginKey key) {
        return Dimensions.of(
                List.of(new Margin(key.areaLevel(), key.by(), key.span().years())));
    }

    private void addCandidates(StatisticMargin counted, Strand strand, List<Slot> slots) {
        if (counted.margin().total() == 0
                || Withheld.isWithheld(
                        counted.statistic(),
                        counted.group(),
                        counted.margin().key().areaLevel())) {
            return;
        }
        var name = RowName.of(counted.margin().key());
        boolean isService = counted.statistic().protection() == Protection.SERVICE;
        for (int i = 0; i < counted.margin().categories().size(); i++) {
            var rows = new ArrayList<SparseRow>();
            if (!strand.isSizeOnly()) {
                rows.add(strand.row(slots, i));
            }
            if (!strand.isKnown()) {
                rows.add(strand.total(slots));
            }
            var category = counted.margin().categories().get(i);
            if (former.isDecided(counted.margin().key(), category)) {
                if (former.isShown(counted.margin().key(), category)) {
                    rows.forEach(row -> problem.known(new Known.Published(row)));
                }
                continue;
            }
            problem.candidate(new Candidate(
                    RowName.of(counted.margin().key(), category),
                    rows,
                    isService ? Optional.of(name) : Optional.empty(),
                    Optional.of(name)));
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

    /** Sums nobody publishes, but that lie between those published: years within blocks, residents of elsewhere. */
    private void addUnpublished() {
        var published = new HashSet<String>();
        var areas = new HashMap<Strand, Map<Area, MarginKey>>();
        for (var counted : family.margins()) {
            var key = counted.margin().key();
            published.add(RowName.of(key));
            if (key.by() == Breakdown.NONE && key.span().years() == 3) {
                findStrand(counted)
                        .ifPresent(strand -> areas.computeIfAbsent(strand, s -> new HashMap<>())
                                .put(new Area(key.areaLevel(), key.area()), key));
            }
        }
        for (var strand : table.strands()) {
            areas.getOrDefault(strand, Map.of()).values().stream()
                    .sorted(Comparator.comparing(RowName::of))
                    .forEach(key -> addSingleYears(strand, key, published));
            addElsewhere(strand);
        }
    }

    private void addSingleYears(Strand strand, MarginKey block, Set<String> published) {
        for (var key : RowName.years(block)) {
            if (!published.contains(RowName.of(key))) {
                primaries.add(strand, strand.slots(Slot.within(key)), RowName.of(key), Primaries.Shown.NOWHERE);
            }
        }
    }

    /** An eighth municipality, whose pupils go to the region's schools, and a school of those who go elsewhere. */
    private void addElsewhere(Strand strand) {
        if (table.strands(strand.statistic().id(), strand.group().code()).size() == 1
                || strand.dimensions().level() == Dimensions.Detail.KEPT) {
            return;
        }
        var elsewhere = strand.slots(slot -> slot.place().municipality().isEmpty()
                && slot.place().upperSchool().isEmpty());
        var name = strand.name()
                + (strand.dimensions().municipality() == Dimensions.Detail.NONE ? " at other schools" : " elsewhere");
        primaries.add(strand, elsewhere, name, Primaries.Shown.NOWHERE);
        for (var year : strand.years()) {
            primaries.add(
                    strand,
                    elsewhere.stream()
                            .filter(slot -> slot.years().contains(year))
                            .toList(),
                    name + " " + year.label(),
                    Primaries.Shown.NOWHERE);
        }
    }
}
