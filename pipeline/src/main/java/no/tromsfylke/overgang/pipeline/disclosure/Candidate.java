package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * Something that may be shown: one or several numbers that are shown together or not at all (a count and its total).
 *
 * @param key its name, unique in the problem
 * @param rows the numbers it shows exactly
 * @param ranges the numbers it shows rounded: all a reader learns is that they lie within the limits
 * @param group candidates of the same group share one status (two areas with the same pupils)
 * @param partition names the categories of one statistic at one margin; while some of them are shown, a hidden one is
 *     known not to be 0 – see {@link Assumption.WhilePartlyShown}
 */
public record Candidate(
        String key,
        List<SparseRow> rows,
        List<Known.Between> ranges,
        Optional<String> group,
        Optional<String> partition) {

    /** Validates: throws an {@link IllegalArgumentException} if it shows nothing. */
    public Candidate {
        rows = List.copyOf(rows);
        ranges = List.copyOf(ranges);
        if (rows.isEmpty() && ranges.isEmpty()) {
            throw new IllegalArgumentException("Candidate " + key + " shows nothing");
        }
    }

    /** A candidate that shows exact numbers only. */
    public Candidate(String key, List<SparseRow> rows, Optional<String> group, Optional<String> partition) {
        this(key, rows, List.of(), group, partition);
    }
}
