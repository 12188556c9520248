package no.tromsfylke.overgang.pipeline.inference;

/** The standard normal distribution, to a relative error below 1e-12 as far as its tails can be represented. */
public final class Normal {

    private static final double SQRT_HALF = Math.sqrt(0.5);
    private static final double SQRT_PI = Math.sqrt(Math.PI);

    /** Below it the series of erf converges fast, above it the continued fraction of erfc does. */
    private static final double SERIES_LIMIT = 2;

    private Normal() {}

    /** The probability of a value at or below z. */
    public static double cumulative(double z) {
        return erfc(-z * SQRT_HALF) / 2;
    }

    /** The probability of a value at least as far from 0 as z is, on either side. */
    public static double twoSided(double z) {
        return Math.min(1, erfc(Math.abs(z) * SQRT_HALF));
    }

    /**
     * The value that is exceeded with probability 1 − p: bisection to bracket it, then Newton steps on the logarithm of
     * the smaller tail.
     *
     * @param p strictly between 0 and 1
     * @throws IllegalArgumentException if p lies outside
     */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A probability strictly between 0 and 1 is due, not " + p);
        }
        if (p > 0.5) {
            return -lowerQuantile(1 - p);
        }
        return lowerQuantile(p);
    }

    private static double lowerQuantile(double p) {
        double low = -39;
        double high = 0;
        while (high - low > 1e-3) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double z = (low + high) / 2;
        for (int step = 0; step < 6; step++) {
            double tail = cumulative(z);
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            z -= Math.log(tail / p) * tail / density;
        }
        return z;
    }

    /**
     * The complementary error function. Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 7.1.6
     * (series of erf, all terms of one sign) and 7.1.14 (continued fraction of erfc), the latter evaluated by the method
     * of Lentz as modified by Thompson and Barnett (J. Comput. Phys. 64, 1986).
     */
    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x < 0) {
            return 2 - erfc(-x);
        }
        return x < SERIES_LIMIT ? 1 - erfSeries(x) : erfcFraction(x);
    }

    private static double erfSeries(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; term > sum * 1e-17; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / SQRT_PI * Math.exp(-x * x) * sum;
    }

    /** √π e^(x²) erfc(x) = 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))). */
    private static double erfcFraction(double x) {
        double value = x;
        double c = x;
        double d = 0;
        for (int n = 1; n < 500; n++) {
            double a = n / 2.0;
            d = 1 / (x + a * d);
            c = x + a / c;
            double factor = c * d;
            value *= factor;
            if (Math.abs(factor - 1) < 1e-16) {
                break;
            }
        }
        return Math.exp(-x * x) / (SQRT_PI * value);
    }
}
