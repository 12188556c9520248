package no.tromsfylke.overgang.pipeline.disclosure;

/**
 * A number that must be protected, whether it is a row of a table or not.
 *
 * @param key its name, for the message when it cannot be protected; unique among the primaries
 * @param row the number as a linear form
 * @param population N, the number of persons it is a part of, at least 1: an interval of min(k, N) is demanded
 * @param assumption what the attacker may conclude from its being hidden
 */
public record Primary(String key, SparseRow row, long population, Assumption assumption) {

    /** @throws IllegalArgumentException if the row is empty or the population smaller than 1 */
    public Primary {
        if (row.isEmpty()) {
            throw new IllegalArgumentException("Primary " + key + " has no atoms");
        }
        if (population < 1) {
            throw new IllegalArgumentException("Primary %s has a population of %d".formatted(key, population));
        }
    }
}
