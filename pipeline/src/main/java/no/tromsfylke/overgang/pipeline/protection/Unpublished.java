package no.tromsfylke.overgang.pipeline.protection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;

/** Sums nobody publishes, but that lie between those published: years within blocks, residents of elsewhere. */
final class Unpublished {

    private record Area(AreaLevel level, String area) {}

    private final FamilyTable table;
    private final Primaries primaries;
    private final Set<String> published = new HashSet<>();

    Unpublished(FamilyTable table, Primaries primaries) {
        this.table = table;
        this.primaries = primaries;
    }

    /** Adds those between these margins. */
    void add(Collection<MarginKey> margins) {
        var areas = new HashMap<Strand, Map<Area, MarginKey>>();
        for (var key : margins) {
            published.add(RowName.of(key));
            if (key.by() == Breakdown.NONE && key.span().isBlock()) {
                table.findStrand(key)
                        .ifPresent(strand -> areas.computeIfAbsent(strand, s -> new HashMap<>())
                                .put(new Area(key.areaLevel(), key.area()), key));
            }
        }
        for (var strand : table.strands()) {
            areas.getOrDefault(strand, Map.of()).values().stream()
                    .sorted(Comparator.comparing(RowName::of))
                    .forEach(key -> addSingleYears(strand, key));
            addElsewhere(strand);
        }
    }

    private void addSingleYears(Strand strand, MarginKey block) {
        for (var key : RowName.years(block)) {
            if (!published.contains(RowName.of(key))) {
                add(strand, strand.slots(Slot.within(key)), RowName.of(key));
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
        add(strand, elsewhere, name);
        for (var year : strand.years()) {
            add(
                    strand,
                    elsewhere.stream()
                            .filter(slot -> slot.years().contains(year))
                            .toList(),
                    name + " " + year.label());
        }
    }

    private void add(Strand strand, List<Slot> slots, String name) {
        primaries.add(strand, slots, name, Primaries.Shown.NOWHERE);
    }
}
