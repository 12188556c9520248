package no.tromsfylke.overgang.pipeline.protection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Every row that earlier publications showed of closed years: known for ever, and never hidden again. */
public final class FormerRows {

    private static final int POOLED = 0;

    private record Series(String statistic, String group) {}

    private final Map<MarginKey, Set<String>> rows = new HashMap<>();
    private final Map<Series, TreeSet<SchoolYear>> pools = new HashMap<>();

    /** Nothing was published before. */
    public static FormerRows none() {
        return new FormerRows();
    }

    public void add(MarginKey key, String category) {
        rows.computeIfAbsent(nameable(key), k -> new HashSet<>()).add(category);
        if (key.span().years() == POOLED) {
            pools.computeIfAbsent(new Series(key.statistic(), key.group()), s -> new TreeSet<>())
                    .add(key.span().last());
        }
    }

    boolean contains(MarginKey key, String category) {
        return rows.getOrDefault(nameable(key), Set.of()).contains(category);
    }

    /** The last years of the pools shown before, ascending. */
    List<SchoolYear> pools(String statistic, String group) {
        return List.copyOf(pools.getOrDefault(new Series(statistic, group), new TreeSet<>()));
    }

    /** Rows go by the last year of their span: publications do not tell the others. */
    public static MarginKey nameable(MarginKey key) {
        return key.withSpan(key.span().named());
    }
}
