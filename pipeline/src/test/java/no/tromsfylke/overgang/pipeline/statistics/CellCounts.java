package no.tromsfylke.overgang.pipeline.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.population.Unit;

/** Counts units cell by cell, by asking each declaration; nothing else of the pipeline takes part. */
final class CellCounts {

    private final Map<Cell, Long> counts = new HashMap<>();

    static CellCounts of(List<? extends Unit> units) {
        var counts = new CellCounts();
        for (var statistic : Statistics.declared()) {
            units.forEach(unit -> counts.add(statistic, unit));
        }
        return counts;
    }

    private <U extends Unit> void add(Statistic<U> statistic, Unit unit) {
        if (!statistic.population().unit().isInstance(unit)) {
            return;
        }
        U own = statistic.population().unit().cast(unit);
        for (var group : statistic.groups()) {
            if (statistic.includes(own, group)) {
                var category = statistic.categories().get(statistic.position(own, group));
                counts.merge(new Cell(statistic.id(), group.code(), category.code()), own.size(), Long::sum);
            }
        }
    }

    long get(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    Map<Cell, Long> asMap() {
        return counts;
    }
}
