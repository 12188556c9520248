package no.tromsfylke.overgang.portal.language;

/**
 * The difference between two independent shares with its 95 % interval (Newcombe 1998, method 10: the two Wilson
 * intervals combined). All are fractions of 1, later minus earlier.
 */
public record Difference(double value, double low, double high) {
    private static final double Z = 1.959963984540054;

    /** What may be said about the difference. */
    public enum Verdict {
        HIGHER,
        LOWER,
        NO_CLEAR_CHANGE
    }

    /**
     * The difference of two shares.
     *
     * @param count0 and {@code total0} of the earlier share, {@code total0} at least 1
     * @param count1 and {@code total1} of the later share, {@code total1} at least 1
     */
    public static Difference between(long count0, long total0, long count1, long total1) {
        double p0 = (double) count0 / total0;
        double p1 = (double) count1 / total1;
        double value = p1 - p0;
        double low = value - Math.hypot(p1 - wilson(count1, total1, -1), wilson(count0, total0, 1) - p0);
        double high = value + Math.hypot(wilson(count1, total1, 1) - p1, p0 - wilson(count0, total0, -1));
        return new Difference(value, low, high);
    }

    private static double wilson(long count, long total, int side) {
        double p = (double) count / total;
        double z2 = Z * Z / total;
        return (p + z2 / 2 + side * Z * Math.sqrt(p * (1 - p) / total + z2 / (4 * total))) / (1 + z2);
    }

    /** Higher or lower only if the interval excludes zero. */
    public Verdict verdict() {
        if (low > 0) {
            return Verdict.HIGHER;
        }
        return high < 0 ? Verdict.LOWER : Verdict.NO_CLEAR_CHANGE;
    }
}
