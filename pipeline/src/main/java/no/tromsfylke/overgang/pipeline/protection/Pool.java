package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Identities;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/**
 * What is published of all blocks together, and the blocks that an attacker can hold against it.
 *
 * @param pooled the largest first
 * @param tied the region's blocks of statistics that are bound to pooled ones
 */
record Pool(List<StatisticMargin> pooled, List<StatisticMargin> tied) {

    static Pool of(List<StatisticMargin> margins) {
        var pooled = margins.stream()
                .filter(counted -> Family.isProtected(counted)
                        && counted.margin().key().span().isPooled())
                .sorted(Comparator.<StatisticMargin>comparingLong(
                                counted -> -counted.margin().total())
                        .thenComparing(counted -> RowName.of(counted.margin().key())))
                .toList();
        var bound = boundTo(pooled.stream().map(SeriesName::of).collect(Collectors.toSet()));
        var tied = margins.stream()
                .filter(counted -> counted.margin().state() == State.COUNTED
                        && isTied(counted.margin().key(), bound))
                .sorted(Comparator.comparing((StatisticMargin counted) -> SeriesName.of(counted))
                        .thenComparing(counted -> counted.margin().key().span().last()))
                .toList();
        return new Pool(pooled, tied);
    }

    private static boolean isTied(MarginKey key, Set<SeriesName> bound) {
        return key.span().isBlock()
                && key.areaLevel() == AreaLevel.REGION
                && key.by() == Breakdown.NONE
                && bound.contains(SeriesName.of(key));
    }

    private static Set<SeriesName> boundTo(Set<SeriesName> pooled) {
        var statistics = pooled.stream().map(SeriesName::statistic).collect(Collectors.toSet());
        return Identities.all().stream()
                .map(identity -> identity.sum().coefficients().keySet())
                .filter(cells -> cells.stream().anyMatch(cell -> statistics.contains(cell.statistic())))
                .flatMap(Set::stream)
                .filter(cell -> !statistics.contains(cell.statistic()))
                .map(SeriesName::of)
                .collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return pooled.isEmpty();
    }

    /** The last years of the blocks, by series. */
    Map<SeriesName, SortedSet<SchoolYear>> blocks() {
        var blocks = new TreeMap<SeriesName, SortedSet<SchoolYear>>();
        for (var counted : pooled) {
            blocks.put(SeriesName.of(counted), ends(counted.margin().key()));
        }
        tied.forEach(counted -> add(counted.margin().key(), blocks));
        return blocks;
    }

    private static SortedSet<SchoolYear> ends(MarginKey pool) {
        return pool.span().members().stream()
                .filter(SchoolYear::endsBlock)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(MarginKey block, Map<SeriesName, SortedSet<SchoolYear>> blocks) {
        blocks.computeIfAbsent(SeriesName.of(block), series -> new TreeSet<>())
                .add(block.span().last());
    }

    /** Those of these margins, published before a revision, that tell of pools, or of blocks bound to them. */
    List<MarginKey> replaced(Collection<MarginKey> margins) {
        var series = pooled.stream().map(SeriesName::of).collect(Collectors.toSet());
        var bound = tied.stream().map(SeriesName::of).collect(Collectors.toSet());
        return margins.stream()
                .filter(key -> isTied(key, bound) || (key.span().isPooled() && series.contains(SeriesName.of(key))))
                .toList();
    }

    /** The last years of the blocks that replaced margins told of. */
    Map<SeriesName, SortedSet<SchoolYear>> blocks(Collection<MarginKey> replaced) {
        var now = blocks();
        var then = new TreeMap<SeriesName, SortedSet<SchoolYear>>();
        for (var key : replaced) {
            if (key.span().isBlock()) {
                add(key, then);
            } else {
                var members = new ArrayList<>(now.getOrDefault(SeriesName.of(key), new TreeSet<>()));
                members.removeIf(end -> end.compareTo(key.span().last()) > 0);
                then.computeIfAbsent(SeriesName.of(key), name -> new TreeSet<>())
                        .addAll(members);
            }
        }
        return then;
    }
}
