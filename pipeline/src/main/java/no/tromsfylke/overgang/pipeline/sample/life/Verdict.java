package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Conclusion;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Consent;

/**
 * What came of a mapping: the school's conclusion and the answer of pupil and guardians. What was not written down is
 * null.
 *
 * @param answered the day of the answer
 * @param withdrawn the day consent was withdrawn
 */
public record Verdict(
        Conclusion conclusion, boolean toFollowUp, Consent consent, LocalDate answered, LocalDate withdrawn) {

    /** As known that day: no answer before it is given, no withdrawal before it is made. */
    Verdict seenOn(LocalDate asOf) {
        if (answered != null && answered.isAfter(asOf)) {
            return new Verdict(conclusion, false, null, null, null);
        }
        if (withdrawn != null && withdrawn.isAfter(asOf)) {
            return new Verdict(conclusion, toFollowUp, Consent.JA, answered, null);
        }
        return this;
    }
}
