package no.tromsfylke.overgang.pipeline.rules;

/** What the mapping of a 10th-grader leads to (R 1, R 2.2 b). */
public enum Classification {
    /** A "noen-elev": offered extra follow-up in the transition. */
    FOLLOW_UP,
    /** Applies within the special deadline of 1 February and follows an individual course (R 1). */
    SPECIAL_PROCESS,
    ORDINARY;

    /** The rule of one version of the routine, first match. */
    static Classification of(RiskProfile profile, int factorsForFollowUp) {
        if (profile.specialDeadline()) {
            return SPECIAL_PROCESS;
        }
        boolean followUp =
                profile.factors().size() >= factorsForFollowUp || profile.largeDeviation() || profile.expressedNeed();
        return followUp ? FOLLOW_UP : ORDINARY;
    }
}
