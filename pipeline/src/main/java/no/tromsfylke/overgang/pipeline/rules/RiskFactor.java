package no.tromsfylke.overgang.pipeline.rules;

import java.util.Locale;

/**
 * The seven risk factors of samleskjema 1, in the order of the form (R 2.2 a). "Særlig store avvik" and "uttrykt behov"
 * are no factors but criteria of their own (R 2.2 b).
 */
public enum RiskFactor {
    ABSENCE_OVER_6,
    EARLIER_ACTIVITY_PLAN,
    ACTIVITY_PLAN,
    NP_LEVEL_1,
    EARLIER_SPECIAL_EDUCATION,
    GRADE_AVERAGE_UNDER_3,
    GRADE_1_OR_IV;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
