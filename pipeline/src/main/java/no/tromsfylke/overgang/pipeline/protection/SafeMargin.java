package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;

/**
 * One margin as it may be shown.
 *
 * @param cells one a category, in declared order
 */
public record SafeMargin(MarginKey key, List<Cell> cells) {

    /**
     * One category of a margin.
     *
     * @param count number of units, 0 where the status shows no numbers
     * @param total size of the population, likewise
     */
    public record Cell(String category, Status status, long count, long total) {

        public Cell {
            if (!status.isShown() && (count != 0 || total != 0)) {
                throw new IllegalArgumentException("A row that shows no numbers must not carry any");
            }
        }

        static Cell hidden(String category) {
            return without(category, Status.SUPPRESSED);
        }

        static Cell without(String category, Status status) {
            return new Cell(category, status, 0, 0);
        }
    }

    public SafeMargin {
        cells = List.copyOf(cells);
    }
}
