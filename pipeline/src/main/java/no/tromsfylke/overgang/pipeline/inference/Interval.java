package no.tromsfylke.overgang.pipeline.inference;

/**
 * A value with its 95 % interval, in the unit of the value.
 *
 * @param low never above the value
 * @param high never below the value; may be infinite for a ratio
 */
public record Interval(double value, double low, double high) {

    /** 97.5 % quantile of the standard normal distribution: the half-width of all 95 % intervals, in standard errors. */
    static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("Not an interval: " + low + " ≤ " + value + " ≤ " + high);
        }
    }

    /** Whether a value lies outside: the interval speaks against it. */
    public boolean excludes(double other) {
        return other < low || other > high;
    }
}
