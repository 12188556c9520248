package no.tromsfylke.overgang.portal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The measuring axis of a figure: fixed for a statistic, never stretched to what one view happens to hold.
 *
 * @param unit what is measured
 * @param min first position
 * @param max last position
 * @param step distance of the labelled positions
 */
public record Axis(Unit unit, double min, double max, double step) {

    /** What an axis measures. */
    public enum Unit {
        /** Shares from 0 to 1, labelled in percent. */
        PERCENT,
        /** Numbers of pupils, schools or actions. */
        COUNT,
        /** Measures such as a risk ratio. */
        NUMBER
    }

    /** The 95 % interval of a value on this axis, cut to its ends. */
    public record Interval(double low, double high) {}

    private static final double[] PERCENT_ENDS = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 1};
    private static final double TOLERANCE = 1e-9;

    public Axis {
        if (!(min < max && step > 0 && (max - min) / step <= 20 && Double.isFinite(max - min))) {
            throw new IllegalArgumentException("not an axis: " + min + " to " + max + " by " + step);
        }
    }

    /** Shares from 0 to {@code max} (0 to 1). */
    public static Axis percent(double max) {
        return percent(0, max);
    }

    /** Shares from {@code min} to {@code max} (0 to 1). */
    public static Axis percent(double min, double max) {
        return new Axis(Unit.PERCENT, min, max, roundStep(max - min, 5));
    }

    /**
     * The narrowest of the usual percent axes that holds a statistic's largest share.
     *
     * @param largest the largest share (0 to 1) the statistic has anywhere, so that all its figures get the same axis
     */
    public static Axis percentHolding(double largest) {
        for (double end : PERCENT_ENDS) {
            if (largest <= end + TOLERANCE) {
                return percent(end);
            }
        }
        throw new IllegalArgumentException("not a share: " + largest);
    }

    /** Counts from 0 to at least {@code largest}, ending on a labelled position. */
    public static Axis count(long largest) {
        double step = Math.max(1, roundStep(Math.max(1.0, (double) largest), 5));
        return new Axis(Unit.COUNT, 0, Math.max(1, Math.ceil(largest / step)) * step, step);
    }

    /** Measures from {@code min} to {@code max}. */
    public static Axis number(double min, double max) {
        return new Axis(Unit.NUMBER, min, max, roundStep(max - min, 5));
    }

    /** The labelled positions, both ends included where they fall on a step. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int steps = (int) Math.floor((max - min) / step + TOLERANCE);
        for (int i = 0; i <= steps; i++) {
            ticks.add(min + i * step);
        }
        return List.copyOf(ticks);
    }

    /** Where a value lies on this axis; empty for all that is no number here. */
    public OptionalDouble position(Value value) {
        if (value instanceof Value.Shown shown) {
            return switch (unit) {
                case PERCENT -> OptionalDouble.of(shown.share());
                case COUNT -> OptionalDouble.of((double) shown.count());
                case NUMBER -> OptionalDouble.empty();
            };
        }
        if (value instanceof Value.Estimate estimate && unit != Unit.COUNT) {
            return OptionalDouble.of(estimate.value());
        }
        if (value instanceof Value.Provisional provisional && unit == Unit.COUNT) {
            return OptionalDouble.of((double) provisional.count());
        }
        return OptionalDouble.empty();
    }

    /** The interval of a value on this axis; empty where the axis counts or the value has none. */
    public Optional<Interval> interval(Value value) {
        if (value instanceof Value.Shown shown && unit == Unit.PERCENT) {
            return Optional.of(cut(shown.low(), shown.high()));
        }
        if (value instanceof Value.Estimate estimate && unit != Unit.COUNT) {
            return Optional.of(cut(estimate.low(), estimate.high()));
        }
        return Optional.empty();
    }

    /** Refuses a value that would fall off the axis: the axis of the statistic was chosen too short. */
    void require(Value value) {
        position(value).ifPresent(position -> {
            if (position < min - TOLERANCE || position > max + TOLERANCE) {
                throw new IllegalArgumentException(position + " lies outside the axis " + min + " to " + max);
            }
        });
    }

    private Interval cut(double low, double high) {
        return new Interval(Math.min(max, Math.max(min, low)), Math.max(min, Math.min(max, high)));
    }

    /** The smallest of 1, 2, 2.5, 5 × 10ⁿ that needs at most {@code pieces} steps. */
    private static double roundStep(double length, int pieces) {
        double unit = Math.pow(10, Math.floor(Math.log10(length / pieces)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (length / (factor * unit) <= pieces + TOLERANCE) {
                return factor * unit;
            }
        }
        return 10 * unit;
    }
}
