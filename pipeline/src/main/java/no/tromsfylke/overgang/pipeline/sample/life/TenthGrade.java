package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Conclusion;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Consent;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;

/** The autumn of 10th grade: the school maps its pupils and asks for consent. */
final class TenthGrade {

    private static final List<String> DEVIATIONS = List.of(
            "Svært sjenert",
            "Svake relasjoner til medelever",
            "Høyt fravær siste halvår",
            "Strever med å komme i gang om morgenen",
            "Store hull i matematikk",
            "Trenger trygge rammer");

    private static final List<String> NEEDS = List.of(
            "Foresatte er usikre på overgangen",
            "Eleven ønsker en fast kontaktperson",
            "Ønsker å besøke skolen før søknad",
            "Foresatte ber om tett oppfølging");

    private TenthGrade() {}

    /** Empty for the few pupils whom the mapping passes by. */
    static Optional<Mapping> map(Pupil pupil, Diligence diligence, Dice dice) {
        if (!dice.chance(0.955 + 0.04 * diligence.value())) {
            return Optional.empty();
        }
        double risk = pupil.risk();
        SchoolYear year = pupil.cohort();

        double absence = tenths(
                Math.min(60, Math.exp(0.95 + 0.02 * (year.firstYear() - 2014) + 0.55 * risk + 0.55 * dice.normal())));
        boolean absenceMeasured = dice.chance(0.9);
        boolean earlierPlan = dice.chance(odds(-2.7 + 0.9 * risk));
        boolean plan = dice.chance(odds(-2.9 + 0.9 * risk + (earlierPlan ? 1.2 : 0)));
        boolean tested = dice.chance(0.85);
        int reading = level(risk, dice);
        int arithmetic = level(risk, dice);
        int english = level(risk, dice);
        boolean lowest = Math.min(reading, Math.min(arithmetic, english)) == 1;
        boolean special = dice.chance(odds(-2.75 + 1.0 * risk));
        double average = tenths(Math.max(1.4, Math.min(5.9, 4.05 - 0.65 * risk + 0.5 * dice.normal())));
        boolean averageKnown = dice.chance(0.93);
        int failing = dice.chance(odds(-2.9 + 1.15 * risk)) ? 1 + dice.below(3) : 0;
        String deviation = dice.chance(odds(-3.4 + 0.75 * risk)) ? remark(DEVIATIONS, dice) : null;
        String need = dice.chance(odds(-3.3 + 0.55 * risk)) ? remark(NEEDS, dice) : null;
        Deadline deadline = dice.chance(odds(-4.6 + 0.9 * risk + (plan ? 1.2 : 0) + (special ? 1.3 : 0)))
                ? Deadline.FEBRUARY_1
                : Deadline.MARCH_1;

        String schoolClass = dice.chance(0.75) ? "10A" : "10B";
        var observations = new Observations(
                absenceMeasured ? absence : null,
                absence > 6,
                earlierPlan,
                plan,
                lowest && (!tested || dice.chance(0.6)),
                tested ? reading : null,
                tested ? arithmetic : null,
                tested && dice.chance(0.9) ? english : null,
                special,
                averageKnown ? average : null,
                average < 3,
                failing,
                dice.chance(0.5),
                deviation,
                need,
                deadline);
        LocalDate mapped = dice.chance(0.6 + 0.38 * diligence.value())
                ? dice.between(year.autumn(8, 24), year.autumn(10, 1))
                : dice.between(year.autumn(10, 2), year.autumn(11, dice.chance(0.8) ? 10 : 30));
        Verdict verdict = judge(observations, mapped, diligence, dice);
        boolean dated = dice.chance(0.96);
        return Optional.of(new Mapping(pupil, schoolClass, observations, verdict, dated ? mapped : null));
    }

    private static Verdict judge(Observations seen, LocalDate mapped, Diligence diligence, Dice dice) {
        Conclusion conclusion = conclusion(seen, dice);
        Consent consent = consent(seen, diligence, dice);
        LocalDate answered = mapped.plusDays(dice.between(0, 24));
        boolean answerKnown = consent != null && consent != Consent.IKKE_SPURT && dice.chance(0.85);
        LocalDate withdrawn =
                consent == Consent.TRUKKET && dice.chance(0.9) ? answered.plusDays(dice.between(5, 110)) : null;
        boolean followUp = seen.callForFollowUp() ? consent == Consent.JA && dice.chance(0.93) : dice.chance(0.01);
        return new Verdict(conclusion, followUp, consent, answerKnown ? answered : null, withdrawn);
    }

    /** Schools mostly conclude what the routine says, but see some pupils differently. */
    private static Conclusion conclusion(Observations seen, Dice dice) {
        if (dice.chance(0.03)) {
            return dice.chance(0.5) ? null : Conclusion.UNKNOWN;
        }
        if (seen.deadline() == Deadline.FEBRUARY_1) {
            return dice.chance(0.9) ? Conclusion.SAERSKILT : Conclusion.OPPFOLGING;
        }
        if (seen.callForFollowUp()) {
            int verdict = dice.weighted(0.86, 0.11, 0.03);
            return List.of(Conclusion.OPPFOLGING, Conclusion.ORDINAERT, Conclusion.SAERSKILT)
                    .get(verdict);
        }
        int verdict = dice.weighted(0.965, 0.03, 0.005);
        return List.of(Conclusion.ORDINAERT, Conclusion.OPPFOLGING, Conclusion.SAERSKILT)
                .get(verdict);
    }

    private static Consent consent(Observations seen, Diligence diligence, Dice dice) {
        if (!seen.callForFollowUp()) {
            return dice.chance(0.02) ? Consent.JA : null;
        }
        double asked = 0.8 + 0.17 * diligence.value();
        if (!dice.chance(asked)) {
            return dice.chance(0.5) ? null : Consent.IKKE_SPURT;
        }
        return List.of(Consent.JA, Consent.NEI, Consent.TRUKKET).get(dice.weighted(0.84, 0.11, 0.05));
    }

    private static String remark(List<String> remarks, Dice dice) {
        return dice.chance(0.5) ? Observations.TICK : dice.pick(remarks);
    }

    private static int level(double risk, Dice dice) {
        return (int) Math.max(1, Math.min(5, Math.round(3.25 - 0.7 * risk + 0.75 * dice.normal())));
    }

    private static double odds(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
