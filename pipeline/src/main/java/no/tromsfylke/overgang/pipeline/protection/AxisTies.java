package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;

/** What binds the strands of one series together: they are margins of one table that nobody sees. */
final class AxisTies {

    private final UnknownTable table;
    private final Problem.Builder problem;

    AxisTies(UnknownTable table, Problem.Builder problem) {
        this.table = table;
        this.problem = problem;
    }

    /** Programmes together are the block, at each place that both tell apart. */
    void addProgrammes(Strand programmes) {
        var dimensions = programmes.dimensions().withoutProgramme();
        table.findStrand(programmes.statistic().id(), programmes.group().code(), dimensions)
                .ifPresent(whole -> addEqual(programmes, programmes.slots(), whole, whole.slots(), dimensions));
    }

    /** Two strands of the same series tell of the same units. */
    private void addEqual(Strand one, List<Slot> ones, Strand other, List<Slot> others, Dimensions dimensions) {
        var parts = Slot.byPlace(ones, dimensions);
        var wholes = Slot.byPlace(others, dimensions);
        for (var place : Slot.sorted(parts.keySet())) {
            for (int category = 0; category < other.categories(); category++) {
                problem.knownTotal(one.row(parts.get(place), category)
                        .minus(other.row(wholes.getOrDefault(place, List.of()), category)));
            }
        }
    }

    /** The axes of a series are margins of one table. */
    void add(Strand strand) {
        var axes = table.strands(strand.statistic().id(), strand.group().code());
        int at = axes.indexOf(strand);
        if (at == 0) {
            return;
        }
        var former = axes.get(at - 1);
        for (var year : strand.years()) {
            var here = strand.slots(slot -> slot.years().contains(year));
            var there = former.slots(slot -> slot.years().contains(year));
            addEqual(strand, here, former, there, strand.dimensions().meet(former.dimensions()));
            if (at == 1) {
                addResidentsElsewhere(strand, here, former, there);
            }
        }
    }

    /** Whoever lives elsewhere goes to a school of the region, else nobody would count them. */
    private void addResidentsElsewhere(Strand schools, List<Slot> atSchools, Strand homes, List<Slot> atHomes) {
        var regionSchools = atSchools.stream()
                .filter(slot -> slot.place().isWithin(AreaLevel.REGION_SCHOOLS))
                .toList();
        var elsewhere = atHomes.stream()
                .filter(slot -> !slot.place().isWithin(AreaLevel.REGION))
                .toList();
        for (int category = 0; category < schools.categories() && !elsewhere.isEmpty(); category++) {
            problem.known(Known.Between.atLeast(
                    schools.row(regionSchools, category).minus(homes.row(elsewhere, category)), 0));
        }
    }
}
