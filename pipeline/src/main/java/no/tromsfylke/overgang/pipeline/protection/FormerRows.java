package no.tromsfylke.overgang.pipeline.protection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * What earlier publications decided of the rows of closed years: those shown are known for ever, and those hidden stay
 * hidden. So only rows that are new have to be decided, and what was proved of the others keeps its proof.
 */
public final class FormerRows {

    private enum Decision {
        SHOWN,
        HIDDEN
    }

    private final Map<MarginKey, Map<String, Decision>> rows = new HashMap<>();
    private final Map<SeriesName, TreeSet<SchoolYear>> pools = new HashMap<>();

    /** Nothing was published before. */
    public static FormerRows none() {
        return new FormerRows();
    }

    public void addShown(MarginKey key, String category) {
        decide(key, category, Decision.SHOWN);
    }

    public void addHidden(MarginKey key, String category) {
        decide(key, category, Decision.HIDDEN);
    }

    private void decide(MarginKey key, String category, Decision decision) {
        rows.computeIfAbsent(nameable(key), k -> new HashMap<>()).merge(category, decision, FormerRows::wider);
        if (decision == Decision.SHOWN && key.span().isPooled()) {
            pools.computeIfAbsent(SeriesName.of(key), series -> new TreeSet<>())
                    .add(key.span().last());
        }
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

    /** Whether a margin was part of a publication, shown or hidden. */
    boolean isTold(MarginKey key) {
        return !decisions(key).isEmpty();
    }

    /** Whether any category of a margin was shown; then what is hidden beside it is known to be hidden for a reason. */
    boolean isPartlyShown(MarginKey key) {
        return decisions(key).containsValue(Decision.SHOWN);
    }

    private Map<String, Decision> decisions(MarginKey key) {
        return rows.getOrDefault(nameable(key), Map.of());
    }

    /** The last years of the pools shown before, ascending. */
    List<SchoolYear> pools(SeriesName series) {
        return List.copyOf(pools.getOrDefault(series, new TreeSet<>()));
    }

    /** The margins that were told of, with all years they sum, in a fixed order; pools with their last year only. */
    List<MarginKey> margins() {
        return rows.keySet().stream()
                .map(FormerRows::spelledOut)
                .sorted(Comparator.comparing(RowName::of))
                .toList();
    }

    void addAll(FormerRows others) {
        others.rows.forEach(this::addAll);
    }

    private void addAll(MarginKey key, Map<String, Decision> decisions) {
        decisions.forEach((category, decision) -> decide(key, category, decision));
    }

    /** Those of some margins only, which are asked for with all years they sum. */
    public FormerRows of(Predicate<MarginKey> some) {
        var part = none();
        rows.forEach((key, decisions) -> {
            if (some.test(spelledOut(key))) {
                part.addAll(key, decisions);
            }
        });
        return part;
    }

    private static MarginKey spelledOut(MarginKey key) {
        var span = key.span();
        return span.isBlock() ? key.withSpan(Span.block(span.last())) : key;
    }

    /** Rows go by the last year of their span: publications do not tell the others. */
    public static MarginKey nameable(MarginKey key) {
        return key.withSpan(key.span().named());
    }
}
