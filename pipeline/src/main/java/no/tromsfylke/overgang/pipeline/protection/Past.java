package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;

/**
 * What earlier publications told of closed years.
 *
 * @param standing of the years as they are counted today
 * @param replaced of years that were revised since, as they were counted then; the oldest first
 */
public record Past(FormerRows standing, List<Edition> replaced) {

    public Past {
        replaced = List.copyOf(replaced);
    }

    /**
     * Takes for standing what a revision left as it was: of each population only those years are replaced whose counts
     * differ.
     *
     * @param cells of today
     */
    Past settled(InnerCells cells) {
        var editions = new ArrayList<Edition>();
        var unchanged = FormerRows.none();
        for (int i = 0; i < replaced.size(); i++) {
            var edition = replaced.get(i);
            var newer = i + 1 < replaced.size() ? replaced.get(i + 1).cells() : cells;
            var rows = FormerRows.none();
            rows.addAll(edition.rows());
            rows.addAll(unchanged);
            var differences = new Differences(rows.margins(), newer, edition.cells());
            Predicate<MarginKey> isReplaced =
                    key -> differences.revisionOf(Family.populationOf(key)).touches(key);
            editions.add(new Edition(edition.name(), rows.of(isReplaced), edition.cells()));
            unchanged = rows.of(isReplaced.negate());
        }
        unchanged.addAll(standing);
        return new Past(unchanged, editions);
    }

    /** The replaced ones, those most like today's first. */
    List<Edition> newestFirst() {
        var reversed = new ArrayList<>(replaced);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Nothing was published before. */
    public static Past none() {
        return new Past(FormerRows.none(), List.of());
    }
}
