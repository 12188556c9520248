package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import no.tromsfylke.overgang.pipeline.statistics.Statistics.Counted;

/**
 * The unknown table of a family: its strands and the true count of every atom.
 *
 * <p>A place has atoms where the root population has units: that it is empty elsewhere counts as known, and so does how many
 * it has at each place, however fine. That is more than anybody can know, and so on the safe side.
 */
final class FamilyTable implements UnknownTable {

    private static final Comparator<Place> PLACES = Comparator.comparing(Place::municipality)
            .thenComparing(Place::lowerSchool)
            .thenComparing(Place::upperSchool)
            .thenComparing(Place::level)
            .thenComparing(Place::programme);

    private final Scope scope;
    private final InnerCells cells;
    private final Atoms atoms;
    private final Map<SchoolYear, List<Place>> rootPlaces = new HashMap<>();
    private final Map<SeriesName, List<Strand>> strands = new LinkedHashMap<>();
    private final Map<SeriesName, Strand> programmes = new LinkedHashMap<>();

    FamilyTable(Scope scope, InnerCells cells, Atoms atoms) {
        this.scope = scope;
        this.cells = cells;
        this.atoms = atoms;
        var members = Statistics.series().stream()
                .filter(counted -> counted.statistic().population().id().equals(scope.population()))
                .toList();
        findRootPlaces(members);
        var groupings = new Groupings(members);
        var own = members.stream()
                .filter(counted -> scope.tellsOf(SeriesName.of(counted)) && !Ties.isHarmless(counted.statistic()))
                .toList();
        own.stream().filter(counted -> !groupings.isGrouping(counted)).forEach(this::addStrand);
        own.stream().filter(groupings::isGrouping).forEach(counted -> addGrouping(counted, groupings));
        own.forEach(this::addProgrammes);
    }

    private void findRootPlaces(List<? extends Counted<?>> members) {
        for (var year : scope.all()) {
            var places = new TreeSet<>(PLACES);
            members.forEach(
                    counted -> places.addAll(cells.of(counted.series(), year).keySet()));
            rootPlaces.put(year, List.copyOf(places));
        }
    }

    private static List<Dimensions> axes(Counted<?> counted) {
        return Dimensions.of(counted.series().margins()).axes();
    }

    private void addStrand(Counted<?> counted) {
        strands.put(
                SeriesName.of(counted),
                axes(counted).stream().map(axis -> ownStrand(counted, axis)).toList());
    }

    private Strand ownStrand(Counted<?> counted, Dimensions axis) {
        if (Ties.isSizeEnough(counted.statistic(), counted.group())) {
            return sizeStrand(counted, axis);
        }
        return strand(counted, axis, yearlySlots(counted, axis));
    }

    private List<Slot> yearlySlots(Counted<?> counted, Dimensions axis) {
        var slots = new ArrayList<Slot>();
        scope.yearsOf(SeriesName.of(counted)).forEach(year -> slots(counted, axis, List.of(year), slots));
        return slots;
    }

    /** One number a place: the parent's categories themselves, or an atom where the population is no category. */
    private Strand sizeStrand(Counted<?> counted, Dimensions axis) {
        var own = List.copyOf(scope.yearsOf(SeriesName.of(counted)));
        var parent = counted.statistic()
                .refinementOf(counted.group())
                .filter(refinement ->
                        refinement.exact() && counted.statistic().levels().isEmpty());
        var found = parent.flatMap(refinement -> findStrand(refinement.statistic(), refinement.group(), axis))
                .filter(strand -> strand.years().containsAll(own));
        if (found.isEmpty()) {
            return new Strand(
                    counted.statistic(), counted.group(), axis, own, yearlySlots(counted, axis), List.of(List.of(0)));
        }
        var part = parent.orElseThrow().categories().stream()
                .map(category -> found.get().position(category))
                .distinct()
                .flatMap(position -> found.get().parts().get(position).stream())
                .toList();
        var slots = found.get().slots(slot -> own.containsAll(slot.years()));
        return new Strand(counted.statistic(), counted.group(), axis, own, slots, List.of(part));
    }

    private Strand strand(Counted<?> counted, Dimensions dimensions, List<Slot> slots) {
        return new Strand(
                counted.statistic(),
                counted.group(),
                dimensions,
                List.copyOf(scope.yearsOf(SeriesName.of(counted))),
                slots,
                Strand.plainParts(counted.series().categories().size()));
    }

    private void slots(Counted<?> counted, Dimensions dimensions, List<SchoolYear> span, List<Slot> slots) {
        int width = counted.series().categories().size();
        var found = new TreeMap<Place, long[]>(PLACES);
        for (var year : span) {
            if (counted.group().extent() != Group.Extent.KNOWN_PART) {
                rootPlaces.get(year).stream()
                        .filter(place -> isCounted(place) && isDefined(counted.statistic(), place))
                        .forEach(place -> found.computeIfAbsent(dimensions.project(place), p -> new long[width]));
            }
            cells.of(counted.series(), year).forEach((place, counts) -> {
                if (isCounted(place)) {
                    var sum = found.computeIfAbsent(dimensions.project(place), p -> new long[width]);
                    for (int i = 0; i < width; i++) {
                        sum[i] += counts[i];
                    }
                }
            });
        }
        found.forEach((place, counts) -> {
            boolean isSizeOnly = Ties.isSizeEnough(counted.statistic(), counted.group());
            long[] told = isSizeOnly ? new long[] {Arrays.stream(counts).sum()} : counts;
            slots.add(new Slot(span, place, atoms.number(SeriesName.of(counted), dimensions, span, place, told)));
        });
    }

    /** Whether a place lies in any margin; residents of elsewhere at schools of elsewhere are in none. */
    private static boolean isCounted(Place place) {
        return place.isWithin(AreaLevel.REGION) || place.isWithin(AreaLevel.REGION_SCHOOLS);
    }

    private static boolean isDefined(Statistic<?> statistic, Place place) {
        return statistic.levels().isEmpty()
                || place.level().isEmpty()
                || statistic.levels().contains(place.level());
    }

    private void addGrouping(Counted<?> counted, Groupings groupings) {
        var base = groupings.getBase(counted);
        strands.put(
                SeriesName.of(counted),
                axes(counted).stream()
                        .map(axis -> findStrand(
                                        base.statistic().id(), base.group().code(), axis)
                                .filter(strand -> strand.years().containsAll(scope.yearsOf(SeriesName.of(counted))))
                                .map(strand -> grouping(counted, axis, strand, groupings.parts(counted)))
                                .orElseGet(() -> ownStrand(counted, axis)))
                        .toList());
    }

    private Strand grouping(Counted<?> counted, Dimensions axis, Strand base, List<List<Integer>> parts) {
        var own = List.copyOf(scope.yearsOf(SeriesName.of(counted)));
        return new Strand(
                counted.statistic(),
                counted.group(),
                axis,
                own,
                base.slots(slot -> own.containsAll(slot.years())),
                parts);
    }

    /** Programmes are told of blocks only, and of one statistic, so that they need no crossing with all else. */
    private void addProgrammes(Counted<?> counted) {
        var margins = counted.series().margins();
        var block = List.copyOf(scope.yearsOf(SeriesName.of(counted)));
        boolean isBlock = block.size() == 3 && block.stream().noneMatch(scope.open()::contains);
        if (isBlock && margins.stream().anyMatch(FamilyTable::isByProgramme)) {
            var dimensions = Dimensions.ofProgrammes(margins);
            var slots = new ArrayList<Slot>();
            slots(counted, dimensions, block, slots);
            programmes.put(SeriesName.of(counted), strand(counted, dimensions, slots));
        }
    }

    private static boolean isByProgramme(Margin margin) {
        return margin.by() == Breakdown.PROGRAMME;
    }

    /** How many units of the root population there are in a slot. */
    @Override
    public long rootUnits(Slot slot, Dimensions dimensions) {
        long most = 0;
        for (var strand : Statistics.series()) {
            if (scope.tellsOf(SeriesName.of(strand)) && !strand.statistic().isRefined(strand.group())) {
                long units = 0;
                for (var year : slot.years()) {
                    for (var entry : cells.of(strand.series(), year).entrySet()) {
                        if (isCounted(entry.getKey())
                                && dimensions.project(entry.getKey()).equals(slot.place())) {
                            for (long count : entry.getValue()) {
                                units += count;
                            }
                        }
                    }
                }
                most = Math.max(most, units);
            }
        }
        return most;
    }

    /** In the order of the catalogue, groupings last. */
    @Override
    public List<Strand> strands() {
        return strands.values().stream().flatMap(List::stream).toList();
    }

    /** Those by programme, of a whole block. */
    @Override
    public List<Strand> programmes() {
        return List.copyOf(programmes.values());
    }

    @Override
    public List<Strand> strands(String statistic, String group) {
        return strands.getOrDefault(new SeriesName(statistic, group), List.of());
    }

    /** The strand of which a margin is a sum. */
    Optional<Strand> findStrand(MarginKey key) {
        return key.by() == Breakdown.PROGRAMME
                ? Optional.ofNullable(programmes.get(SeriesName.of(key)))
                : findStrand(
                        key.statistic(),
                        key.group(),
                        Dimensions.of(List.of(
                                new Margin(key.areaLevel(), key.by(), key.span().years()))));
    }

    @Override
    public boolean isOpen(SchoolYear year) {
        return scope.open().contains(year);
    }

    @Override
    public long[] values() {
        return atoms.values();
    }
}
