package no.tromsfylke.overgang.pipeline.protection;

import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;

/**
 * Closed years as they were published before a revision.
 *
 * @param name of the last publication that told of them so
 * @param rows what was told of the years that were revised, be it with others
 * @param cells the finest counts of that time
 */
public record Edition(String name, FormerRows rows, InnerCells cells) {

    /** What was shown of a margin is known. */
    void addShown(MarginKey key, Change.Side then, Problem.Builder problem) {
        for (var category : then.strand().statistic().categories()) {
            if (rows.isShown(key, category.code())) {
                then.strand()
                        .shown(then.slots(), category.code())
                        .forEach(row -> problem.known(new Known.Published(row)));
            }
        }
    }
}
