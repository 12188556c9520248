package no.tromsfylke.overgang.pipeline.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.delivery.Duplicates;
import no.tromsfylke.overgang.pipeline.delivery.Orphans;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import no.tromsfylke.overgang.pipeline.delivery.Row;

/** All rows of one partition, by owner; judged beside each other, then turned into units. */
final class Owners {

    private static final Comparator<Row> ORDER = Comparator.comparingInt(
                    (Row row) -> row.year().firstYear())
            .thenComparing(Row::kind)
            .thenComparingInt(Row::file)
            .thenComparingInt(Row::line);

    private final Setting setting;
    private final Duplicates duplicates;
    private final Orphans orphans;
    private final Map<String, List<Row>> rows = new HashMap<>();

    Owners(ReadingContext context, List<String> paths) {
        this.setting = new Setting(context.region(), context.asOf());
        this.duplicates = new Duplicates(paths::get, context.language());
        this.orphans = new Orphans(paths::get, context.language());
    }

    void add(Row row) {
        rows.computeIfAbsent(RowBlobs.owner(row), owner -> new ArrayList<>(8)).add(row);
    }

    /** Counts every unit. */
    Counted count(UnitCounter counter) {
        var counted = new Counted();
        rows.values().forEach(all -> count(used(all, counted), counter, counted));
        return counted;
    }

    /** Hands on the units of every pupil that has some; what is found on the way was told when they were counted. */
    void forEachPupil(BiConsumer<String, List<Unit>> action) {
        var found = new Counted();
        rows.forEach((owner, all) -> {
            var used = used(all, found);
            if (!used.isEmpty() && used.get(0).pupil().isPresent()) {
                var units = new ArrayList<Unit>();
                new PupilUnits(new PupilHistory(used), setting).forEach(units::add);
                action.accept(owner, units);
            }
        });
    }

    private void count(List<Row> used, UnitCounter counter, Counted counted) {
        if (used.isEmpty()) {
            return;
        }
        if (used.get(0).pupil().isEmpty()) {
            used.forEach(counted::keep);
            return;
        }
        forEachRun(
                used,
                (one, other) -> one.year().equals(other.year()),
                year -> orphans.find(year).forEach(counted::add));
        var history = new PupilHistory(used);
        counted.reappearance().add(history);
        new PupilUnits(history, setting).forEach(unit -> counter.count(unit, counted.cells()));
    }

    /** The rows that are left when duplicates and contradictions are rejected; by year, kind and place. */
    private List<Row> used(List<Row> all, Counted counted) {
        if (all.size() == 1) {
            return all;
        }
        all.sort(ORDER);
        var used = new ArrayList<Row>(all.size());
        forEachRun(all, Owners::canShareKey, rows -> {
            if (rows.size() == 1) {
                used.add(rows.get(0));
            } else {
                rows.stream()
                        .collect(Collectors.groupingBy(Row::key, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .forEach(same -> judge(same, used, counted));
            }
        });
        return used;
    }

    private static boolean canShareKey(Row one, Row other) {
        return one.kind() == other.kind() && one.year().equals(other.year());
    }

    private void judge(List<Row> same, List<Row> used, Counted counted) {
        if (same.size() == 1) {
            used.add(same.get(0));
            return;
        }
        var verdict = duplicates.judge(same);
        verdict.used().ifPresent(used::add);
        verdict.rejected().stream().map(Duplicates.Rejection::finding).forEach(counted::add);
    }

    /** Hands on each run of neighbours that belong together. */
    private static void forEachRun(List<Row> rows, BiPredicate<Row, Row> together, Consumer<List<Row>> action) {
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !together.test(rows.get(from), rows.get(i))) {
                action.accept(rows.subList(from, i));
                from = i;
            }
        }
    }
}
