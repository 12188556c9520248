package no.tromsfylke.overgang.pipeline.rules;

import java.util.List;
import java.util.Locale;

/** The steps of a pupil's individual plan for the transition (R 2.4–2.6, plan template). */
public enum Milestone {
    CONTACT,
    GUARDIAN_MEETING,
    VISIT_ARRANGED,
    VISIT_CARRIED_OUT,
    APPLICATION_SENT,
    HANDOVER,
    TAKEN_OVER,
    INVITATION,
    ADJUSTMENT;

    /** The six by which coverage is judged: those the routine asks for every pupil who consents (R 2–4). */
    public static final List<Milestone> COVERAGE =
            List.of(CONTACT, GUARDIAN_MEETING, VISIT_ARRANGED, APPLICATION_SENT, HANDOVER, TAKEN_OVER);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
