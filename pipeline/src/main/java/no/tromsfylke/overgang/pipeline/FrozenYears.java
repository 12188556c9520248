package no.tromsfylke.overgang.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.delivery.Ledger;
import no.tromsfylke.overgang.pipeline.protection.FormerRows;
import no.tromsfylke.overgang.pipeline.publication.DeliveredHashes;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/**
 * A closed year is frozen once it is published: whoever holds both publications could else take the change from their
 * difference.
 */
final class FrozenYears {

    private static final int POOLED = 0;

    private final Map<MarginKey, Map<String, FormerPublications.Exact>> now = new HashMap<>();
    private final Set<String> statistics = new TreeSet<>();

    FrozenYears(List<StatisticMargin> margins) {
        for (var counted : margins) {
            var margin = counted.margin();
            statistics.add(margin.key().statistic());
            if (margin.state() == State.COUNTED) {
                now.put(FormerRows.nameable(margin.key()), exact(margin));
            }
        }
    }

    private static Map<String, FormerPublications.Exact> exact(MarginCounts margin) {
        var key = FormerRows.nameable(margin.key());
        var rows = new HashMap<String, FormerPublications.Exact>();
        for (int i = 0; i < margin.categories().size(); i++) {
            var category = margin.categories().get(i);
            rows.put(category, new FormerPublications.Exact(key, category, margin.count(i), margin.total()));
        }
        return rows;
    }

    /**
     * Why these counts cannot be published beside former ones, one sentence a school year; empty if they agree.
     *
     * @param delivered the files behind the former publication
     */
    List<String> objections(
            List<FormerPublications.Exact> former, DeliveredHashes delivered, Ledger ledger, Language language) {
        var changed = new TreeMap<String, Set<String>>();
        for (var row : former) {
            boolean isComparable = row.key().span().years() != POOLED
                    && statistics.contains(row.key().statistic());
            if (isComparable
                    && !row.equals(now.getOrDefault(row.key(), Map.of()).get(row.category()))) {
                changed.computeIfAbsent(row.key().span().last().label(), year -> new TreeSet<>())
                        .add(row.key().statistic());
            }
        }
        if (changed.isEmpty()) {
            return List.of();
        }
        var files = delivered.changedSince(ledger.files().stream()
                .collect(Collectors.toMap(
                        line -> line.report().path(), line -> line.report().sha256())));
        return changed.entrySet().stream()
                .map(year -> sentence(year.getKey(), year.getValue(), files, language))
                .toList();
    }

    private static String sentence(String year, Set<String> statistics, Set<String> files, Language language) {
        var ofYear = files.stream().filter(file -> file.startsWith(year + "/")).toList();
        var named = String.join(", ", ofYear.isEmpty() ? files : ofYear);
        return language.choose(
                        "School year %s is published already and would change (%s). Files that differ: %s. Put back the files it was published from.",
                        "Skoleåret %s er alt publisert og ville blitt endret (%s). Filer som er annerledes: %s. Legg tilbake filene det ble publisert fra.")
                .formatted(year, String.join(", ", statistics), named);
    }
}
