package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Cell;
import no.tromsfylke.overgang.pipeline.statistics.Identities;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/**
 * The unknown table below the pooled margins: the region's counts of every block, of what is pooled and of what is tied to
 * it. A block goes by its last year.
 */
final class PooledTable implements UnknownTable {

    static final Dimensions REGION = Dimensions.of(List.of(new Margin(AreaLevel.REGION, Breakdown.NONE, 3)));

    private final Map<String, Strand> strands = new LinkedHashMap<>();
    private final Map<String, List<StatisticMargin>> blocks = new HashMap<>();
    private final List<Long> values = new ArrayList<>();

    PooledTable(List<StatisticMargin> pooled, List<StatisticMargin> margins, InnerCells cells) {
        pooled.forEach(counted -> addPooled(counted, cells));
        var tied =
                tiedTo(pooled.stream().map(counted -> counted.statistic().id()).collect(Collectors.toSet()));
        margins.stream()
                .filter(counted -> isRegionBlock(counted) && tied.contains(series(counted)))
                .sorted(Comparator.comparing(
                        counted -> counted.margin().key().span().last()))
                .forEach(counted -> blocks.computeIfAbsent(series(counted), s -> new ArrayList<>())
                        .add(counted));
        new TreeMap<>(blocks).forEach((series, counted) -> addTied(counted));
    }

    private static boolean isRegionBlock(StatisticMargin counted) {
        var key = counted.margin().key();
        return key.span().years() == 3
                && key.areaLevel() == AreaLevel.REGION
                && key.by() == Breakdown.NONE
                && counted.margin().state() == State.COUNTED;
    }

    private static Set<String> tiedTo(Set<String> pooled) {
        return Identities.all().stream()
                .map(identity -> identity.sum().coefficients().keySet())
                .filter(cells -> cells.stream().anyMatch(cell -> pooled.contains(cell.statistic())))
                .flatMap(Set::stream)
                .filter(cell -> !pooled.contains(cell.statistic()))
                .map(PooledTable::series)
                .collect(Collectors.toSet());
    }

    private static String series(Cell cell) {
        return series(cell.statistic(), cell.group());
    }

    private static String series(StatisticMargin counted) {
        return series(counted.statistic().id(), counted.group().code());
    }

    private static String series(String statistic, String group) {
        return statistic + "|" + group;
    }

    private void addPooled(StatisticMargin counted, InnerCells cells) {
        var members = counted.margin().key().span().members();
        var slots = new ArrayList<Slot>();
        for (var year : members) {
            if (year.endsBlock()) {
                var sum = new long[counted.margin().categories().size()];
                var series = Statistics.series().stream()
                        .filter(each -> each.statistic().equals(counted.statistic())
                                && each.group().equals(counted.group()))
                        .findFirst()
                        .orElseThrow()
                        .series();
                for (int back = 0; back < 3; back++) {
                    cells.of(series, year.plus(-back)).forEach((place, counts) -> {
                        for (int i = 0; i < sum.length && place.isWithin(AreaLevel.REGION); i++) {
                            sum[i] += counts[i];
                        }
                    });
                }
                slots.add(slot(year, sum));
            }
        }
        add(counted, slots);
    }

    private void addTied(List<StatisticMargin> counted) {
        var slots = new ArrayList<Slot>();
        for (var block : counted) {
            slots.add(slot(
                    block.margin().key().span().last(),
                    block.margin().counts().stream().mapToLong(Long::longValue).toArray()));
        }
        add(counted.get(0), slots);
    }

    private Slot slot(SchoolYear block, long[] counts) {
        var slot = new Slot(List.of(block), Place.regionWide(), values.size());
        for (long count : counts) {
            values.add(count);
        }
        return slot;
    }

    private void add(StatisticMargin counted, List<Slot> slots) {
        strands.put(
                series(counted),
                new Strand(
                        counted.statistic(),
                        counted.group(),
                        REGION,
                        slots.stream().map(slot -> slot.years().get(0)).toList(),
                        slots,
                        Strand.plainParts(counted.statistic().categories().size())));
    }

    /** The published margins of the strands that are tied to pooled ones, a block each. */
    List<StatisticMargin> tied() {
        return new TreeMap<>(blocks).values().stream().flatMap(List::stream).toList();
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
        var strand = strands.get(series(statistic, group));
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
        return values.stream().mapToLong(Long::longValue).toArray();
    }
}
