package no.tromsfylke.overgang.portal.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * The control limits of a funnel plot at one population, from the exact binomial distribution, interpolated between
 * neighbouring counts (Spiegelhalter 2005, "Funnel plots for comparing institutional performance", appendix A.1.1).
 *
 * @param population number of pupils
 * @param outerLow share below which chance keeps 0.1 % of such areas
 * @param innerLow share below which chance keeps 2.5 %
 * @param innerHigh share above which chance keeps 2.5 %
 * @param outerHigh share above which chance keeps 0.1 %
 */
public record FunnelLimits(long population, double outerLow, double innerLow, double innerHigh, double outerHigh) {

    private static final double INNER_TAIL = 0.025;
    private static final double OUTER_TAIL = 0.001;
    private static final int POINTS = 48;

    /**
     * Limits around a share, at populations spaced so that the curves look smooth.
     *
     * @param centre the share all areas are thought to have, strictly between 0 and 1
     * @param largest the largest population needed
     */
    public static List<FunnelLimits> around(double centre, long largest) {
        if (!(centre > 0 && centre < 1) || largest < 2) {
            throw new IllegalArgumentException("no funnel around " + centre + " up to " + largest);
        }
        List<FunnelLimits> limits = new ArrayList<>();
        long last = 0;
        for (int i = 0; i <= POINTS; i++) {
            // Quadratic spacing: the curves bend most where areas are small.
            long population = Math.max(1, Math.round(largest * Math.pow((double) i / POINTS, 2)));
            if (population > last) {
                limits.add(at(centre, population));
                last = population;
            }
        }
        return List.copyOf(limits);
    }

    private static FunnelLimits at(double centre, long population) {
        return new FunnelLimits(
                population,
                quantile(centre, population, OUTER_TAIL),
                quantile(centre, population, INNER_TAIL),
                1 - quantile(1 - centre, population, INNER_TAIL),
                1 - quantile(1 - centre, population, OUTER_TAIL));
    }

    /** The interpolated share below which a tail of the binomial distribution lies, not under 0. */
    private static double quantile(double centre, long population, double tail) {
        double logOdds = Math.log(centre) - Math.log1p(-centre);
        double logTerm = population * Math.log1p(-centre);
        double below = 0;
        for (long count = 0; count <= population; count++) {
            double term = Math.exp(logTerm);
            if (below + term > tail) {
                double excess = (below + term - tail) / term;
                return Math.max(0, (count - excess) / population);
            }
            below += term;
            logTerm += Math.log((double) (population - count)) - Math.log(count + 1.0) + logOdds;
        }
        return 1;
    }
}
