package no.tromsfylke.overgang.pipeline.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What samleskjema 1 says of one pupil, as far as the routine judges by it.
 *
 * @param factors the risk factors that are met, in the form's order
 * @param largeDeviation a deviation on one factor large enough to worry (R 2.2 b)
 * @param expressedNeed guardians or pupil have expressed a need (R 2.2 b)
 * @param specialDeadline applies within 1 February (R 1)
 */
public record RiskProfile(
        Set<RiskFactor> factors, boolean largeDeviation, boolean expressedNeed, boolean specialDeadline) {

    public RiskProfile {
        var copy = EnumSet.noneOf(RiskFactor.class);
        copy.addAll(factors);
        factors = Collections.unmodifiableSet(copy);
    }

    public boolean has(RiskFactor factor) {
        return factors.contains(factor);
    }
}
