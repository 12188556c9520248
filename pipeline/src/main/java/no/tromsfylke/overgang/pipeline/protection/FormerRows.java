package no.tromsfylke.overgang.pipeline.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * What earlier publications decided of the rows of closed years: those shown are known for ever, and those hidden stay
 * hidden. So only rows that are new have to be decided, and what was proved of the others keeps its proof.
 */
public final class FormerRows {

    private static final int POOLED = 0;

    private record Series(String statistic, String group) {}

    private enum Decision {
        SHOWN,
        HIDDEN
    }

    private final Map<MarginKey, Map<String, Decision>> rows = new HashMap<>();
    private final Map<Series, TreeSet<SchoolYear>> pools = new HashMap<>();

    /** Nothing was published before. */
    public static FormerRows none() {
        return new FormerRows();
    }

    public void addShown(MarginKey key, String category) {
        decide(key, category, Decision.SHOWN);
        if (key.span().years() == POOLED) {
            pools.computeIfAbsent(new Series(key.statistic(), key.group()), s -> new TreeSet<>())
                    .add(key.span().last());
        }
    }

    public void addHidden(MarginKey key, String category) {
        decide(key, category, Decision.HIDDEN);
    }

    private void decide(MarginKey key, String category, Decision decision) {
        rows.computeIfAbsent(nameable(key), k -> new HashMap<>()).merge(category, decision, FormerRows::wider);
    }

    /** What was shown once cannot be taken back. */
    private static Decision wider(Decision one, Decision other) {
        return one == Decision.SHOWN ? one : other;
    }

    boolean isShown(MarginKey key, String category) {
        return decisions(key).get(category) == Decision.SHOWN;
    }

    boolean isDecided(MarginKey key, String category) {
        return decisions(key).containsKey(category);
    }

    /** Whether any category of a margin was shown; then what is hidden beside it is known to be hidden for a reason. */
    boolean isPartlyShown(MarginKey key) {
        return decisions(key).containsValue(Decision.SHOWN);
    }

    private Map<String, Decision> decisions(MarginKey key) {
        return rows.getOrDefault(nameable(key), Map.of());
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
