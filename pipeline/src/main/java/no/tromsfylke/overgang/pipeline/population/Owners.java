package no.tromsfylke.overgang.pipeline.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.delivery.Duplicates;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Orphans;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import no.tromsfylke.overgang.pipeline.delivery.Row;

/** All rows of one partition, by owner; judged beside each other, then counted. */
final class Owners {

    private record Key(Kind kind, int year, String key) {}

    private static final Comparator<Row> PLACE =
            Comparator.comparingInt(Row::file).thenComparingInt(Row::line);

    private final Setting setting;
    private final UnitCounter counter;
    private final Duplicates duplicates;
    private final Orphans orphans;
    private final Map<String, List<Row>> rows = new HashMap<>();

    Owners(ReadingContext context, UnitCounter counter, List<String> paths) {
        this.setting = new Setting(context.region(), context.asOf());
        this.counter = counter;
        this.duplicates = new Duplicates(paths::get, context.language());
        this.orphans = new Orphans(paths::get, context.language());
    }

    void add(Row row) {
        rows.computeIfAbsent(RowBlobs.owner(row), owner -> new ArrayList<>(8)).add(row);
    }

    Counted count() {
        var counted = new Counted();
        rows.values().forEach(all -> count(used(all, counted), counted));
        return counted;
    }

    private void count(List<Row> used, Counted counted) {
        if (used.isEmpty()) {
            return;
        }
        if (used.get(0).pupil().isEmpty()) {
            used.forEach(counted::keep);
            return;
        }
        used.stream()
                .collect(Collectors.groupingBy(Row::year))
                .values()
                .forEach(year -> orphans.find(year).forEach(counted::add));
        var history = new PupilHistory(used);
        counted.reappearance().add(history);
        new PupilUnits(history, setting).forEach(unit -> counter.count(unit, counted.cells()));
    }

    /** The rows that are left when duplicates and contradictions are rejected. */
    private List<Row> used(List<Row> all, Counted counted) {
        if (all.size() == 1) {
            return all;
        }
        var byKey = all.stream()
                .collect(Collectors.groupingBy(
                        row -> new Key(row.kind(), row.year().firstYear(), row.key())));
        var used = new ArrayList<Row>();
        byKey.values().forEach(same -> {
            if (same.size() == 1) {
                used.add(same.get(0));
            } else {
                same.sort(PLACE);
                var verdict = duplicates.judge(same);
                verdict.used().ifPresent(used::add);
                verdict.rejected().stream().map(Duplicates.Rejection::finding).forEach(counted::add);
            }
        });
        return used;
    }
}
