package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.KARTLAGT_DATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.KLASSE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.KONKLUSJON;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.SAMTYKKE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.SKOLE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.TIL_OPPFOLGING;

import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Konklusjon;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.Classification;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;
import no.tromsfylke.overgang.pipeline.rules.RiskProfile;
import no.tromsfylke.overgang.pipeline.rules.Routine;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** A 10th-grader on samleskjema 1, with the follow-up of the year and the landing in the year after. */
public final class MappedPupil implements Unit {

    /** What alone, or whether more than one thing, made the pupil a noen-elev (R 2.2 b). */
    public enum Criterion {
        FACTORS_ONLY,
        DEVIATION_ONLY,
        NEED_ONLY,
        SEVERAL
    }

    /** The school's own conclusion beside the routine's rule. */
    public enum Agreement {
        AGREES,
        RULE_ONLY,
        SCHOOL_ONLY,
        DIFFERS
    }

    /** What elev and foresatte answered when asked (R 2.3). */
    public enum Consent {
        GIVEN,
        REFUSED,
        WITHDRAWN,
        NOT_ASKED
    }

    /** When the mapping was done, as far as it is known. */
    public enum MappedInTime {
        ON_TIME,
        LATE,
        UNKNOWN_DATE
    }

    private final Row row;
    private final Routine routine;
    private final Place place;
    private final RiskProfile profile;
    private final Classification classification;
    private final FollowUp followUp;
    private final Landing landing;

    MappedPupil(Row row, PupilHistory history, Optional<EnrolledPupil> nextYear, Setting setting) {
        this.row = row;
        this.routine = Routine.in(row.year());
        this.place = setting.atLowerSchool(row.get(SKOLE));
        this.profile = Samleskjema.profile(row, routine.absenceLimit());
        this.classification = routine.classify(profile);
        this.followUp = new FollowUp(row, history.of(Kind.OPPFOLGING, row.year()), setting.asOf());
        this.landing = Landing.of(row.year(), history, nextYear);
    }

    @Override
    public SchoolYear year() {
        return row.year();
    }

    @Override
    public Place place() {
        return place;
    }

    /** The class of the 10th grade, as the school calls it: a text of its own making, so to be kept to ourselves. */
    public Optional<String> findClass() {
        return row.find(KLASSE);
    }

    public RiskProfile profile() {
        return profile;
    }

    public Classification classification() {
        return classification;
    }

    public boolean isFollowUp() {
        return classification == Classification.FOLLOW_UP;
    }

    /** Whether the pupil follows the ordinary deadline, so that the rule's prediction is of use. */
    public boolean isInOrdinaryCourse() {
        return classification != Classification.SPECIAL_PROCESS;
    }

    /** {@code 0} to {@code 3}, or {@code 4_or_more}. */
    public String factorCount() {
        int count = profile.factors().size();
        return count > 3 ? "4_or_more" : Integer.toString(count);
    }

    public boolean hasBoth(RiskFactor one, RiskFactor other) {
        return profile.has(one) && profile.has(other);
    }

    /** Of a noen-elev: what made the pupil one. */
    public Criterion criterion() {
        boolean factors = profile.factors().size() >= routine.factorsForFollowUp();
        boolean deviation = profile.largeDeviation();
        boolean need = profile.expressedNeed();
        if (factors && !deviation && !need) {
            return Criterion.FACTORS_ONLY;
        }
        if (deviation && !factors && !need) {
            return Criterion.DEVIATION_ONLY;
        }
        return need && !factors && !deviation ? Criterion.NEED_ONLY : Criterion.SEVERAL;
    }

    public boolean hasKnownConclusion() {
        return row.find(KONKLUSJON)
                .filter(answer -> answer != Konklusjon.UNKNOWN)
                .isPresent();
    }

    /** Of a pupil with a known conclusion: how the school's conclusion stands to the rule. */
    public Agreement agreement() {
        var school = bySchool(row.get(KONKLUSJON));
        if (school == classification) {
            return Agreement.AGREES;
        }
        if (classification == Classification.FOLLOW_UP) {
            return Agreement.RULE_ONLY;
        }
        return school == Classification.FOLLOW_UP ? Agreement.SCHOOL_ONLY : Agreement.DIFFERS;
    }

    private static Classification bySchool(Konklusjon conclusion) {
        return switch (conclusion) {
            case OPPFOLGING -> Classification.FOLLOW_UP;
            case SAERSKILT -> Classification.SPECIAL_PROCESS;
            case ORDINAERT -> Classification.ORDINARY;
            case UNKNOWN -> throw new IllegalStateException("Only known conclusions are compared with the rule");
        };
    }

    public MappedInTime mappedInTime() {
        return row.find(KARTLAGT_DATO)
                .map(day -> day.isAfter(routine.mapping().in(year())) ? MappedInTime.LATE : MappedInTime.ON_TIME)
                .orElse(MappedInTime.UNKNOWN_DATE);
    }

    public Consent consent() {
        return switch (row.get(SAMTYKKE)) {
            case JA -> Consent.GIVEN;
            case NEI -> Consent.REFUSED;
            case TRUKKET -> Consent.WITHDRAWN;
            case IKKE_SPURT -> Consent.NOT_ASKED;
        };
    }

    /** A noen-elev with consent: those the plan for the transition is made for. */
    public boolean isFollowUpWithConsent() {
        return isFollowUp() && consent() == Consent.GIVEN;
    }

    /** Whether the school noted that the pupil goes on to follow-up. */
    public boolean isStarted() {
        return row.is(TIL_OPPFOLGING);
    }

    public FollowUp followUp() {
        return followUp;
    }

    public Landing landing() {
        return landing;
    }

    /**
     * Whether the rule would point the pupil out under other limits.
     *
     * @param factorLimit so many factors are enough
     * @param absenceLimit percent; a pupil without a measured absence keeps the tick
     */
    public boolean isIdentified(int factorLimit, double absenceLimit) {
        var changed = Samleskjema.profile(row, absenceLimit);
        return changed.factors().size() >= factorLimit || changed.largeDeviation() || changed.expressedNeed();
    }
}
