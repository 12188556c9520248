package no.tromsfylke.overgang.pipeline.inference;

import java.util.Optional;

/**
 * A yes-or-no sign against a yes-or-no outcome. All intervals are 95 %; what a zero makes uncomputable is empty.
 *
 * <p>Source of the first four: D. G. Altman and J. M. Bland, Diagnostic tests 1 and 2, BMJ 308 (1994) 1552 and 309
 * (1994) 102; their intervals are Wilson's.
 *
 * @param truePositive sign and adverse outcome
 * @param falsePositive sign without adverse outcome
 * @param falseNegative adverse outcome without sign
 * @param trueNegative neither
 */
public record Fourfold(long truePositive, long falsePositive, long falseNegative, long trueNegative) {

    /**
     * @throws IllegalArgumentException if a count is negative
     */
    public Fourfold {
        if (truePositive < 0 || falsePositive < 0 || falseNegative < 0 || trueNegative < 0) {
            throw new IllegalArgumentException("Counts cannot be negative");
        }
    }

    /** Of those with an adverse outcome, the share with the sign. */
    public Optional<Interval> sensitivity() {
        return new Proportion(truePositive, positives()).wilson();
    }

    /** Of those without an adverse outcome, the share without the sign. */
    public Optional<Interval> specificity() {
        return new Proportion(trueNegative, negatives()).wilson();
    }

    /** Positive predictive value: of those with the sign, the share with an adverse outcome. */
    public Optional<Interval> ppv() {
        return withSign().wilson();
    }

    /** Negative predictive value: of those without the sign, the share without an adverse outcome. */
    public Optional<Interval> npv() {
        return new Proportion(trueNegative, falseNegative + trueNegative).wilson();
    }

    /**
     * Risk of an adverse outcome with the sign, divided by the risk without it; empty if either risk is 0 or nobody is
     * there to have it.
     *
     * <p>Source: the log method of D. Katz, J. Baptista, S. P. Azen and M. C. Pike, Obtaining confidence intervals for
     * the risk ratio in cohort studies, Biometrics 34 (1978) 469–474.
     */
    public Optional<Interval> riskRatio() {
        Proportion with = withSign();
        Proportion without = new Proportion(falseNegative, falseNegative + trueNegative);
        if (with.count() == 0 || without.count() == 0) {
            return Optional.empty();
        }
        double ratio = with.share().orElseThrow() / without.share().orElseThrow();
        double error =
                Math.sqrt(1.0 / with.count() - 1.0 / with.total() + 1.0 / without.count() - 1.0 / without.total());
        double factor = Math.exp(Interval.Z * error);
        return Optional.of(new Interval(ratio, ratio / factor, ratio * factor));
    }

    /** Those with an adverse outcome. */
    public long positives() {
        return truePositive + falseNegative;
    }

    /** Those without. */
    public long negatives() {
        return falsePositive + trueNegative;
    }

    private Proportion withSign() {
        return new Proportion(truePositive, truePositive + falsePositive);
    }
}
