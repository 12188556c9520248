package no.tromsfylke.overgang.pipeline.sample.form;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Application;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Answer;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Conclusion;
import no.tromsfylke.overgang.pipeline.sample.life.Contract;
import no.tromsfylke.overgang.pipeline.sample.life.Enrolment;
import no.tromsfylke.overgang.pipeline.sample.life.FollowUp;
import no.tromsfylke.overgang.pipeline.sample.life.Mapping;
import no.tromsfylke.overgang.pipeline.sample.life.Observations;
import no.tromsfylke.overgang.pipeline.sample.life.WheelAction;
import no.tromsfylke.overgang.pipeline.sample.life.Wish;
import no.tromsfylke.overgang.pipeline.sample.world.LowerSchool;

/**
 * Histories as rows of the forms: the values in the order of {@link Form#columns()}, blank where null. A value is a
 * text, a whole or decimal number, a day, a code or a {@link Boolean} for a tick; how it is spelt is a matter of style.
 */
public final class Rows {

    private Rows() {}

    public static Object[] of(Mapping mapping) {
        Observations seen = mapping.observations();
        var verdict = mapping.verdict();
        return new Object[] {
            mapping.pupil().id(),
            mapping.pupil().school().map(LowerSchool::orgnr).orElseThrow(),
            mapping.schoolClass(),
            seen.absence(),
            seen.absenceTick(),
            seen.earlierPlan(),
            seen.plan(),
            seen.lowestLevelTick(),
            seen.reading(),
            seen.arithmetic(),
            seen.english(),
            seen.earlierSpecialEducation(),
            seen.average(),
            seen.averageTick(),
            failing(seen),
            remark(seen.deviation()),
            remark(seen.need()),
            seen.deadline(),
            verdict.conclusion() == Conclusion.UNKNOWN ? "Drøftes i teamet" : verdict.conclusion(),
            verdict.toFollowUp(),
            verdict.consent(),
            mapping.mapped(),
            verdict.answered(),
            verdict.withdrawn()
        };
    }

    public static Object[] of(FollowUp step) {
        return new Object[] {step.pupil(), step.milestone(), step.date(), step.upperSchool(), step.responsible()};
    }

    public static Object[] of(WheelAction action) {
        return new Object[] {action.level(), action.school(), action.action(), action.date(), action.participants()};
    }

    public static Object[] of(LowerSchool school, int pupils) {
        return new Object[] {school.orgnr(), pupils};
    }

    public static Object[] of(Application application) {
        return new Object[] {
            application.pupil(),
            application.home(),
            application.right(),
            application.level(),
            application.basis(),
            application.deadline(),
            application.received(),
            application.considered() ? null : Answer.NEI,
            application.changes() == 0 ? null : application.changes(),
            application.recommended(),
            application.moved(),
            application.movedForReason(),
            application.passedAll(),
            application.assessment()
        };
    }

    public static Object[] of(String pupil, Wish wish) {
        return new Object[] {
            pupil,
            wish.priority(),
            wish.place().school().orgnr(),
            wish.place().area(),
            wish.points(),
            wish.extraPoints(),
            wish.skillTest(),
            wish.status(),
            wish.answer()
        };
    }

    public static Object[] of(Enrolment enrolment) {
        return new Object[] {
            enrolment.pupil(),
            enrolment.place().school().orgnr(),
            enrolment.place().area(),
            enrolment.level(),
            enrolment.home(),
            enrolment.right(),
            enrolment.start(),
            enrolment.end(),
            enrolment.reason(),
            enrolment.firstDay(),
            enrolment.load(),
            enrolment.onLeave(),
            enrolment.exchange(),
            enrolment.code()
        };
    }

    /** A contract as a school year's delivery tells it; the number of the home is that of the year's first day. */
    public static Object[] of(Contract contract, SchoolYear year) {
        LocalDate day = year.autumn(9, 1);
        return new Object[] {
            contract.pupil(),
            contract.trade(),
            contract.home().numberOn(day),
            contract.right(),
            contract.type(),
            contract.start(),
            contract.end(),
            contract.terminated(),
            contract.result()
        };
    }

    private static Object failing(Observations seen) {
        if (seen.failing() == 0) {
            return null;
        }
        return seen.failingCounted() ? (Object) seen.failing() : true;
    }

    private static Object remark(String text) {
        return Observations.TICK.equals(text) ? true : text;
    }
}
