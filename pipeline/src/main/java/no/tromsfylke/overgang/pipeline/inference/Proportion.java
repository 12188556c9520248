package no.tromsfylke.overgang.pipeline.inference;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A count of a total. What cannot be computed because the total is 0 is empty, never a number.
 *
 * @param count persons in the category
 * @param total persons in the population
 */
public record Proportion(long count, long total) {

    /**
     * @throws IllegalArgumentException unless 0 ≤ count ≤ total
     */
    public Proportion {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException("Not a count of a total: " + count + " of " + total);
        }
    }

    /** Between 0 and 1; empty if the total is 0. */
    public OptionalDouble share() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / total);
    }

    /**
     * The 95 % score interval of the share; empty if the total is 0. The lower bound is exactly 0 for a count of 0, the
     * upper exactly 1 for a count of the whole total.
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc.
     * 22 (1927) 209–212; method 3, without continuity correction, of R. G. Newcombe, Two-sided confidence intervals for
     * the single proportion, Stat. Med. 17 (1998) 857–872.
     */
    public Optional<Interval> wilson() {
        if (total == 0) {
            return Optional.empty();
        }
        double z2 = Interval.Z * Interval.Z;
        double share = (double) count / total;
        double middle = 2 * count + z2;
        double half = Interval.Z * Math.sqrt(z2 + 4 * count * (1 - share));
        double scale = 2 * (total + z2);
        double low = count == 0 ? 0 : (middle - half) / scale;
        double high = count == total ? 1 : (middle + half) / scale;
        return Optional.of(new Interval(share, low, high));
    }

    /**
     * This share minus another, independent one, with its 95 % interval; empty if a total is 0.
     *
     * <p>Source: method 10 (hybrid score, without continuity correction) of R. G. Newcombe, Interval estimation for the
     * difference between independent proportions, Stat. Med. 17 (1998) 873–890.
     */
    public Optional<Interval> minus(Proportion other) {
        return wilson().flatMap(mine -> other.wilson().map(theirs -> {
            double difference = mine.value() - theirs.value();
            double down = Math.hypot(mine.value() - mine.low(), theirs.high() - theirs.value());
            double up = Math.hypot(mine.high() - mine.value(), theirs.value() - theirs.low());
            return new Interval(difference, difference - down, difference + up);
        }));
    }
}
