package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import no.tromsfylke.overgang.pipeline.statistics.Statistics.Counted;

/**
 * The unknown table below the pooled margins: the region's counts of every block, of what is pooled and of what is tied to
 * it. A block goes by its last year.
 */
final class PooledTable implements UnknownTable {

    static final Dimensions REGION = Dimensions.of(List.of(new Margin(AreaLevel.REGION, Breakdown.NONE, 3)));

    private final SortedMap<SeriesName, Strand> strands = new TreeMap<>();
    private final InnerCells cells;
    private final Atoms atoms;

    /**
     * A table.
     *
     * @param blocks the last year of each, by series
     */
    PooledTable(Map<SeriesName, SortedSet<SchoolYear>> blocks, InnerCells cells, Atoms atoms) {
        this.cells = cells;
        this.atoms = atoms;
        for (var counted : Statistics.series()) {
            var own = blocks.get(SeriesName.of(counted));
            if (own != null) {
                strands.put(SeriesName.of(counted), strand(counted, own));
            }
        }
    }

    private Strand strand(Counted<?> counted, SortedSet<SchoolYear> blocks) {
        var slots = new ArrayList<Slot>();
        for (var last : blocks) {
            var counts = counts(counted, last);
            int first = atoms.number(SeriesName.of(counted), REGION, List.of(last), Place.regionWide(), counts);
            slots.add(new Slot(List.of(last), Place.regionWide(), first));
        }
        return new Strand(
                counted.statistic(),
                counted.group(),
                REGION,
                List.copyOf(blocks),
                slots,
                Strand.plainParts(counted.statistic().categories().size()));
    }

    private long[] counts(Counted<?> counted, SchoolYear last) {
        var sum = new long[counted.series().categories().size()];
        for (var year : Span.block(last).members()) {
            cells.of(counted.series(), year).forEach((place, counts) -> {
                if (place.isWithin(AreaLevel.REGION)) {
                    Arrays.setAll(sum, i -> sum[i] + counts[i]);
                }
            });
        }
        return sum;
    }

    @Override
    public List<Strand> strands() {
        return List.copyOf(strands.values());
    }

    @Override
    public List<Strand> programmes() {
        return List.of();
    }

    @Override
    public List<Strand> strands(String statistic, String group) {
        var strand = strands.get(new SeriesName(statistic, group));
        return strand == null ? List.of() : List.of(strand);
    }

    @Override
    public boolean isOpen(SchoolYear year) {
        return false;
    }

    @Override
    public long rootUnits(Slot slot, Dimensions dimensions) {
        return strands.values().stream()
                .filter(Strand::isKnown)
                .flatMap(strand -> strand.slots(each -> each.years().equals(slot.years())).stream()
                        .map(each -> strand.total(List.of(each)).dot(values())))
                .max(Long::compare)
                .orElse(Long.MAX_VALUE);
    }

    @Override
    public long[] values() {
        return atoms.values();
    }
}
