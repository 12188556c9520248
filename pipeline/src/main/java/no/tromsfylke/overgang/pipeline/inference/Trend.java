package no.tromsfylke.overgang.pipeline.inference;

import java.util.List;
import java.util.Optional;

/**
 * How a share develops over the years.
 *
 * @param points number of points with a share
 * @param first the earliest of them
 * @param last the latest of them
 * @param slope percentage points a year: least squares of the share on the year, weighted by the totals
 * @param test whether there is a trend at all; empty where every share is 0, or every share is 1
 * @param change the last share minus the one before it, percentage points, with its 95 % interval by Newcombe
 * @param verdict on the change
 */
public record Trend(
        int points, Point first, Point last, double slope, Optional<Test> test, Interval change, Verdict verdict) {

    /**
     * A share at its year.
     *
     * @param year first calendar year of the school year, of the last one for a block
     */
    public record Point(int year, Proportion share) {}

    /**
     * A test for trend.
     *
     * @param z positive where the share rises; standard normal if there is no trend
     * @param p two-sided
     */
    public record Test(double z, double p) {}

    /**
     * The trend of a series; points whose total is 0 have no share and are left out. Empty if fewer than two remain.
     *
     * @param series in the order of strictly rising years
     * @throws IllegalArgumentException if the years do not rise
     */
    public static Optional<Trend> find(List<Point> series) {
        for (int i = 1; i < series.size(); i++) {
            if (series.get(i).year() <= series.get(i - 1).year()) {
                throw new IllegalArgumentException("The years of a series must rise");
            }
        }
        List<Point> points = series.stream().filter(p -> p.share().total() > 0).toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        Point last = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        Interval change = percentagePoints(last.share().minus(before.share()).orElseThrow());
        return Optional.of(new Trend(
                points.size(),
                points.get(0),
                last,
                100 * slope(points),
                cochranArmitage(points),
                change,
                Verdict.on(change)));
    }

    /**
     * Source: W. G. Cochran, Some methods for strengthening the common χ² tests, Biometrics 10 (1954) 417–451; P.
     * Armitage, Tests for linear trends in proportions and frequencies, Biometrics 11 (1955) 375–386. The variance is
     * that of independent binomials under one common share, as in {@code prop.trend.test} of R.
     */
    static Optional<Test> cochranArmitage(List<Point> points) {
        double count = 0;
        double total = 0;
        for (Point point : points) {
            count += point.share().count();
            total += point.share().total();
        }
        double common = count / total;
        double middle = meanYear(points);
        double score = 0;
        double spread = 0;
        for (Point point : points) {
            double distance = point.year() - middle;
            score += distance * (point.share().count() - point.share().total() * common);
            spread += distance * distance * point.share().total();
        }
        double variance = common * (1 - common) * spread;
        if (!(variance > 0)) {
            return Optional.empty();
        }
        double z = score / Math.sqrt(variance);
        return Optional.of(new Test(z, Normal.twoSided(z)));
    }

    /** Change of the share a year. */
    private static double slope(List<Point> points) {
        double middle = meanYear(points);
        double covariance = 0;
        double variance = 0;
        for (Point point : points) {
            double distance = point.year() - middle;
            // The mean share drops out: the weighted distances sum to zero.
            covariance += distance * point.share().count();
            variance += distance * distance * point.share().total();
        }
        return covariance / variance;
    }

    private static double meanYear(List<Point> points) {
        // Years are centred on the first before they are multiplied, to keep all digits.
        int origin = points.get(0).year();
        double sum = 0;
        double weight = 0;
        for (Point point : points) {
            sum += (double) (point.year() - origin) * point.share().total();
            weight += point.share().total();
        }
        return origin + sum / weight;
    }

    private static Interval percentagePoints(Interval share) {
        return new Interval(100 * share.value(), 100 * share.low(), 100 * share.high());
    }
}
