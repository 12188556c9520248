package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Consent;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Milestone;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Responsible;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool;

/** The individual plan for the transition: who gets one, and which steps are taken when. */
final class TransitionPlan {

    private TransitionPlan() {}

    /** The steps taken for a pupil, in the order of the plan; none for most. */
    static List<FollowUp> carryOut(Mapping mapping, Diligence diligence, Dice dice) {
        if (!mapping.observations().callForFollowUp()) {
            return List.of();
        }
        Consent consent = mapping.verdict().consent();
        if (consent == Consent.JA) {
            return dice.chance(0.05) ? List.of() : new Steps(mapping, diligence, dice).whole();
        }
        if (consent == Consent.TRUKKET) {
            return dice.chance(0.6) ? new Steps(mapping, diligence, dice).untilWithdrawn() : List.of();
        }
        double contactedAllTheSame = consent == Consent.NEI ? 0.08 : 0.25;
        return dice.chance(contactedAllTheSame) ? new Steps(mapping, diligence, dice).contactOnly() : List.of();
    }

    private static final class Steps {

        private final Mapping mapping;
        private final SchoolYear year;
        private final double diligence;
        private final Dice dice;
        private final String upperSchool;
        private final List<FollowUp> taken = new ArrayList<>();

        private Steps(Mapping mapping, Diligence diligence, Dice dice) {
            this.mapping = mapping;
            this.year = mapping.year();
            this.diligence = diligence.value();
            this.dice = dice;
            List<UpperSchool> nearby = mapping.pupil().municipality().nearby();
            this.upperSchool =
                    nearby.get(dice.weighted(0.75, 0.25) % nearby.size()).orgnr();
        }

        private List<FollowUp> whole() {
            contact();
            take(Milestone.MOTE_FORESATTE, 0.93, year.autumn(10, 5), year.autumn(11, 1), 50);
            take(Milestone.HOSPITERING_AVKLART, 0.9, year.autumn(11, 10), year.autumn(12, 15), 60);
            take(Milestone.HOSPITERING_GJENNOMFORT, 0.8, year.spring(1, 12), year.spring(3, 15), 50);
            take(Milestone.SOKNAD_SENDT, 0.96, year.spring(1, 20), year.spring(3, 1), 30);
            take(Milestone.OVERLEVERING, 0.9, year.spring(3, 1), year.spring(3, 15), 45);
            take(Milestone.VGS_OVERTATT, 0.88, year.spring(3, 3), year.spring(3, 15), 60);
            take(Milestone.INVITASJON_BESOK, 0.7, year.spring(4, 5), year.spring(5, 1), 35);
            take(Milestone.JUSTERING, 0.6, year.spring(3, 5), year.spring(3, 31), 40);
            return taken;
        }

        private List<FollowUp> untilWithdrawn() {
            whole();
            LocalDate last = mapping.verdict().withdrawn() == null
                    ? year.autumn(11, 30)
                    : mapping.verdict().withdrawn();
            taken.removeIf(step -> step.date().isAfter(last) && !dice.chance(0.05));
            return taken;
        }

        private List<FollowUp> contactOnly() {
            contact();
            return taken;
        }

        /** Contact follows consent, as the routine asks, but for a few; some pupils have two schools in mind. */
        private void contact() {
            LocalDate consented = mapping.verdict().answered();
            LocalDate inTime = year.autumn(11, 1);
            LocalDate date = dice.chance(0.5 + 0.47 * diligence)
                    ? dice.between(year.autumn(9, 20), inTime)
                    : dice.between(inTime.plusDays(1), inTime.plusDays(45));
            if (consented != null && date.isBefore(consented) && !dice.chance(0.25)) {
                date = consented.plusDays(dice.between(0, 6));
            }
            if (!dice.chance(0.97)) {
                return;
            }
            add(Milestone.KONTAKT_VGS, date, upperSchool);
            if (dice.chance(0.08)) {
                String other = mapping.pupil().municipality().nearby().stream()
                        .map(UpperSchool::orgnr)
                        .filter(orgnr -> !orgnr.equals(upperSchool))
                        .findFirst()
                        .orElse(UpperSchool.OUTSIDE.orgnr());
                add(Milestone.KONTAKT_VGS, date.plusDays(dice.between(0, 20)), other);
            }
        }

        private void take(Milestone milestone, double done, LocalDate first, LocalDate deadline, int late) {
            if (!dice.chance(done * (0.8 + 0.2 * diligence))) {
                return;
            }
            LocalDate date = dice.chance(0.52 + 0.46 * diligence)
                    ? dice.between(first, deadline)
                    : dice.between(deadline.plusDays(1), deadline.plusDays(late));
            add(milestone, date, dice.chance(0.9) ? upperSchool : null);
        }

        private void add(Milestone milestone, LocalDate date, String school) {
            taken.add(new FollowUp(
                    mapping.pupil().id(), milestone, date, school, dice.chance(0.9) ? responsible(milestone) : null));
        }

        private Responsible responsible(Milestone milestone) {
            return switch (milestone) {
                case KONTAKT_VGS, MOTE_FORESATTE -> dice.chance(0.7) ? Responsible.RADGIVER : Responsible.REKTOR;
                case HOSPITERING_AVKLART, HOSPITERING_GJENNOMFORT, SOKNAD_SENDT, OVERLEVERING ->
                    dice.chance(0.7) ? Responsible.RADGIVER : Responsible.KONTAKTLARER;
                case VGS_OVERTATT, INVITASJON_BESOK ->
                    dice.chance(0.8) ? Responsible.KONTAKTPERSON_VGS : Responsible.AVDELINGSLEDER;
                case JUSTERING -> Responsible.ANNEN;
            };
        }
    }
}
