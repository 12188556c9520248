package no.tromsfylke.overgang.pipeline;

import java.util.ArrayList;
import java.util.Collection;
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
import no.tromsfylke.overgang.pipeline.protection.Revision;
import no.tromsfylke.overgang.pipeline.publication.DeliveredHashes;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/**
 * A closed year is frozen once it is published: whoever holds both publications could else take the change from their
 * difference. It changes only where a revision is asked for, and then the change itself is protected.
 */
final class FrozenYears {

    private final Map<MarginKey, Map<String, FormerPublications.Exact>> now = new HashMap<>();
    private final Set<String> statistics = new TreeSet<>();
    private final List<MarginKey> changed = new ArrayList<>();

    /**
     * Compares.
     *
     * @param margins of this run
     * @param former rows of closed years in the newest publication
     */
    FrozenYears(List<StatisticMargin> margins, List<FormerPublications.Exact> former) {
        for (var counted : margins) {
            var margin = counted.margin();
            statistics.add(margin.key().statistic());
            if (margin.state() == State.COUNTED) {
                now.put(FormerRows.nameable(margin.key()), exact(margin));
            }
        }
        for (var row : former) {
            boolean isComparable = !row.key().span().isPooled()
                    && statistics.contains(row.key().statistic());
            if (isComparable
                    && !row.equals(now.getOrDefault(row.key(), Map.of()).get(row.category()))) {
                changed.add(row.key());
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

    /** Those of the years that may be revised whose figures are others than before. */
    Revision revision(Collection<SchoolYear> allowed) {
        var asked = Revision.of(allowed);
        return Revision.of(changed.stream().flatMap(asked::touching).collect(Collectors.toSet()));
    }

    /**
     * Why these counts cannot be published beside former ones, one sentence a school year; empty if they agree but for
     * what is revised.
     *
     * @param delivered the files behind the former publication
     */
    List<String> objections(Revision revision, DeliveredHashes delivered, Ledger ledger, Language language) {
        var byYear = changedYears(revision);
        if (byYear.isEmpty()) {
            return List.of();
        }
        var files = delivered.changedSince(ledger.files().stream()
                .collect(Collectors.toMap(
                        line -> line.report().path(), line -> line.report().sha256())));
        return byYear.entrySet().stream()
                .map(year -> sentence(year.getKey(), year.getValue(), files, language))
                .toList();
    }

    /** Statistics by school year; a block is named, by its last year, only where none of its years is. */
    private Map<SchoolYear, Set<String>> changedYears(Revision revision) {
        var byYear = new TreeMap<SchoolYear, Set<String>>();
        var blocks = new TreeMap<SchoolYear, Set<String>>();
        for (var key : changed) {
            if (!revision.touches(key)) {
                boolean isSingle = key.span().isSingle();
                (isSingle ? byYear : blocks)
                        .computeIfAbsent(key.span().last(), year -> new TreeSet<>())
                        .add(key.statistic());
            }
        }
        var named = byYear.keySet().stream().map(SchoolYear::blockEnd).collect(Collectors.toSet());
        blocks.keySet().removeAll(named);
        byYear.putAll(blocks);
        return byYear;
    }

    private static String sentence(SchoolYear year, Set<String> statistics, Set<String> files, Language language) {
        var ofYear = files.stream()
                .filter(file -> file.startsWith(year.label() + "/"))
                .toList();
        var named = String.join(", ", ofYear.isEmpty() ? files : ofYear);
        return language.choose(
                        "School year %1$s is published already and would change (%2$s). Files that differ: %3$s. Put back the files it was published from; or, if its figures were wrong and shall be replaced, run with --revise %1$s.",
                        "Skoleåret %1$s er alt publisert og ville blitt endret (%2$s). Filer som er annerledes: %3$s. Legg tilbake filene det ble publisert fra; eller, hvis tallene var feil og skal byttes ut, kjør med --revise %1$s.")
                .formatted(year.label(), String.join(", ", statistics), named);
    }
}
