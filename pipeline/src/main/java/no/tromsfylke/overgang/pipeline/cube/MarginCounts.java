package no.tromsfylke.overgang.pipeline.cube;

import java.util.List;

/**
 * One margin with its exact counts.
 *
 * @param categories codes in declared order
 * @param counts one a category, in that order; all zero where the state is not {@link State#COUNTED}
 * @param state whether there is something to count
 */
public record MarginCounts(MarginKey key, List<String> categories, List<Long> counts, State state) {

    /** What the counts are worth. */
    public enum State {
        /** All deliveries of a closed span are there. */
        COUNTED,
        /** All deliveries of the open year are there, but the year is not over. */
        PROVISIONAL,
        /** A delivery is lacking. */
        MISSING,
        /** The population is empty by its definition. */
        EMPTY_BY_DEFINITION
    }

    public MarginCounts {
        categories = List.copyOf(categories);
        counts = List.copyOf(counts);
    }

    public long count(int category) {
        return counts.get(category);
    }

    /** The population of the margin: the sum over its categories. */
    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
