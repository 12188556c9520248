package no.tromsfylke.overgang.pipeline.inference;

import java.util.Arrays;
import java.util.Optional;

/** A sign with ordered categories, such as a number of risk factors, against a yes-or-no outcome. */
public final class OrderedSign {

    private final long[] adverse;
    private final long[] fine;

    /**
     * @param adverse persons with an adverse outcome by category, from the weakest sign to the strongest
     * @param fine persons without, by the same categories
     * @throws IllegalArgumentException if the two differ in length or a count is negative
     */
    public OrderedSign(long[] adverse, long[] fine) {
        if (adverse.length != fine.length
                || Arrays.stream(adverse).anyMatch(n -> n < 0)
                || Arrays.stream(fine).anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("Two counts, none negative, are due for every category");
        }
        this.adverse = adverse.clone();
        this.fine = fine.clone();
    }

    /**
     * Area under the ROC curve: the probability that a person with an adverse outcome has a stronger sign than one
     * without, ties counted half; with its 95 % interval, kept within 0 and 1. Empty if there are none of either.
     *
     * <p>Source: J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating
     * characteristic (ROC) curve, Radiology 143 (1982) 29–36: area by the Wilcoxon statistic, standard error by
     * equations 1 and 2 (Q₁ = A/(2 − A), Q₂ = 2A²/(1 + A)).
     */
    public Optional<Interval> auc() {
        double positives = positives();
        double negatives = negatives();
        if (positives == 0 || negatives == 0) {
            return Optional.empty();
        }
        double wins = 0;
        long weaker = 0;
        for (int i = 0; i < adverse.length; i++) {
            wins += adverse[i] * (weaker + fine[i] / 2.0);
            weaker += fine[i];
        }
        double area = wins / (positives * negatives);
        double q1 = area / (2 - area);
        double q2 = 2 * area * area / (1 + area);
        double variance =
                (area * (1 - area) + (positives - 1) * (q1 - area * area) + (negatives - 1) * (q2 - area * area))
                        / (positives * negatives);
        double half = Interval.Z * Math.sqrt(Math.max(0, variance));
        return Optional.of(new Interval(area, Math.max(0, area - half), Math.min(1, area + half)));
    }

    /** Persons with an adverse outcome. */
    public long positives() {
        return Arrays.stream(adverse).sum();
    }

    /** Persons without. */
    public long negatives() {
        return Arrays.stream(fine).sum();
    }
}
