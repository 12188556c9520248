package no.tromsfylke.overgang.pipeline.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One version of the routine "Overgangsrutiner for noen-elevene", document 2.14.1.56. Where its table of actions and its
 * plan template name different days, the table counts; the template calls its own an example.
 *
 * @param absenceLimit percent; absence above it is a risk factor
 * @param gradeLimit an average below it is a risk factor
 * @param factorsForFollowUp so many factors make a noen-elev
 * @param mapping when the pupils shall be mapped
 * @param schoolActions the six actions of the school, in order
 * @param ownerActions the six actions of the school owner, in order
 * @param dialogueMeetings the three meetings, in order
 */
public record Routine(
        String version,
        LocalDate validFrom,
        double absenceLimit,
        double gradeLimit,
        int factorsForFollowUp,
        Deadline mapping,
        Map<Milestone, Deadline> milestones,
        List<Deadline> schoolActions,
        List<Deadline> ownerActions,
        List<Deadline> dialogueMeetings) {

    private static final Routine VERSION_1_01 = new Routine(
            "1.01",
            LocalDate.of(2025, 11, 24),
            6.0, // samleskjema 1, "Fravær mer enn 6%"
            3.0, // samleskjema 1, "Lavere karakter-snitt enn 3"
            3, // R 2.2 b, "Tre eller flere risikofaktorer"
            new Deadline(10, 1, "R 2.2"),
            Map.of(
                    Milestone.CONTACT, new Deadline(11, 1, "R 2.4"),
                    Milestone.GUARDIAN_MEETING, new Deadline(11, 1, "R plan"),
                    Milestone.VISIT_ARRANGED, new Deadline(12, 15, "R plan"),
                    Milestone.VISIT_CARRIED_OUT, new Deadline(3, 15, "R 2.5"),
                    Milestone.APPLICATION_SENT, new Deadline(3, 1, "R plan"),
                    Milestone.HANDOVER, new Deadline(3, 15, "R 2.5"),
                    Milestone.TAKEN_OVER, new Deadline(3, 15, "R 2.5"),
                    Milestone.INVITATION, new Deadline(5, 1, "R plan"),
                    Milestone.ADJUSTMENT, new Deadline(3, 31, "R 2.6")),
            List.of(
                    new Deadline(8, 31, "R 2.1"),
                    new Deadline(10, 1, "R 2.2"),
                    new Deadline(11, 1, "R 2.3"),
                    new Deadline(11, 1, "R 2.4"),
                    new Deadline(3, 15, "R 2.5"),
                    new Deadline(3, 31, "R 2.6")),
            List.of(
                    new Deadline(8, 31, "R 3.1"),
                    new Deadline(9, 30, "R 3.2"),
                    new Deadline(10, 31, "R 3.3"),
                    new Deadline(11, 30, "R 3.4"),
                    new Deadline(12, 31, "R 3.5"),
                    new Deadline(3, 31, "R 3.6")),
            List.of(
                    new Deadline(9, 30, "R 4, meeting 1"),
                    new Deadline(12, 31, "R 4, meeting 2"),
                    new Deadline(4, 30, "R 4, meeting 3")));

    public Routine {
        milestones = Map.copyOf(milestones);
        schoolActions = List.copyOf(schoolActions);
        ownerActions = List.copyOf(ownerActions);
        dialogueMeetings = List.copyOf(dialogueMeetings);
    }

    /** The version that judges a school year; years before the first version are judged by the first. */
    public static Routine in(SchoolYear year) {
        return VERSION_1_01;
    }

    /** The day a milestone is due in a school year. */
    public LocalDate due(Milestone milestone, SchoolYear year) {
        return milestones.get(milestone).in(year);
    }

    public Classification classify(RiskProfile profile) {
        return Classification.of(profile, factorsForFollowUp);
    }
}
