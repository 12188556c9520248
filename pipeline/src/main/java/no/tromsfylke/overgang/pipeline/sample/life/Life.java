package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Answer;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Consent;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Level;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Right;
import no.tromsfylke.overgang.pipeline.sample.life.Code.TradeResult;
import no.tromsfylke.overgang.pipeline.sample.life.Pupil.Origin;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.Programme;
import no.tromsfylke.overgang.pipeline.sample.world.Programmes;
import no.tromsfylke.overgang.pipeline.sample.world.World;

/**
 * Leads a person through the years: each spring an application for whatever the person wants next, each autumn what
 * came of it, until nothing more is wanted. What happens does not depend on when it is looked at.
 */
public final class Life {

    /** No delivery needs to know more of anybody than these years after 10th grade. */
    public static final int YEARS_FOLLOWED = 9;

    private final Pupil pupil;
    private final Right right;
    private final Dice dice;
    private final List<Application> applications = new ArrayList<>(4);
    private final List<Enrolment> enrolments = new ArrayList<>(4);
    private final List<Contract> contracts = new ArrayList<>(1);
    private boolean early;
    private double support;
    private SchoolYear year;
    private Optional<Goal> goal;
    private Optional<Place> resumed = Optional.empty();

    private Life(World world, Pupil pupil) {
        this.pupil = pupil;
        this.dice = Dice.of(world.seed(), pupil.number(), 3);
        this.right = right();
        this.year = pupil.cohort();
    }

    /** The whole history of a person. */
    public static History of(World world, Pupil pupil) {
        var life = new Life(world, pupil);
        Optional<Mapping> mapping = Optional.empty();
        List<FollowUp> followUps = List.of();
        if (pupil.origin() == Origin.TENTH_GRADE) {
            Diligence diligence = Diligence.of(world.seed(), pupil.municipality(), pupil.cohort());
            mapping = TenthGrade.map(pupil, diligence, Dice.of(world.seed(), pupil.number(), 1));
            followUps = mapping.map(
                            m -> TransitionPlan.carryOut(m, diligence, Dice.of(world.seed(), pupil.number(), 2)))
                    .orElse(List.of());
        }
        life.prepare(mapping, followUps);
        life.goOn();
        return new History(pupil, mapping, followUps, life.applications, life.enrolments, life.contracts);
    }

    private Right right() {
        if (pupil.origin() != Origin.ADULT) {
            return dice.chance(pupil.origin() == Origin.ELSEWHERE ? 0.04 : 0.004) ? Right.INGEN : Right.UNGDOMSRETT;
        }
        return List.of(Right.VOKSENRETT, Right.INGEN, Right.FULLFORINGSRETT).get(dice.weighted(0.55, 0.27, 0.18));
    }

    private void prepare(Optional<Mapping> mapping, List<FollowUp> followUps) {
        early = mapping.map(m -> m.observations().deadline() == Deadline.FEBRUARY_1)
                .orElse(false);
        boolean consented =
                mapping.map(m -> m.verdict().consent() == Consent.JA).orElse(false);
        support = consented && followUps.size() >= 5 ? 0.35 : 0;
        goal = pupil.origin() == Origin.ADULT ? Optional.of(adultGoal()) : firstGoal();
    }

    private Optional<Goal> firstGoal() {
        Goal first = Goal.firstYear(year.plus(1));
        if (dice.chance(0.006)) {
            return Optional.of(new Goal(Level.LAEREPLASS, null, year.plus(1), true, null));
        }
        if (!dice.chance(0.985 - 0.012 * Math.exp(pupil.risk()))) {
            year = year.plus(1);
            return dice.chance(0.4) ? Optional.of(Goal.firstYear(year.plus(1))) : Optional.empty();
        }
        return Optional.of(first);
    }

    private Goal adultGoal() {
        SchoolYear begun = year.plus(-1);
        Programme trade = Programmes.get(dice.pick(List.of("HS", "EL", "BA", "TP")));
        return switch (dice.weighted(0.3, 0.22, 0.2, 0.28)) {
            case 0 -> Goal.firstYear(year.plus(1));
            case 1 -> new Goal(Level.VG2, null, begun, dice.chance(0.7), trade);
            case 2 -> new Goal(Level.VG3, null, begun, dice.chance(0.7), Programmes.SUPPLEMENTARY);
            default -> new Goal(Level.LAEREPLASS, null, begun, true, trade);
        };
    }

    private void goOn() {
        while (goal.isPresent() && year.firstYear() < pupil.cohort().firstYear() + YEARS_FOLLOWED) {
            Goal wanted = goal.get();
            if (resumed.isPresent()) {
                Place reserved = resumed.get();
                resumed = Optional.empty();
                attend(wanted, reserved);
            } else {
                pursue(wanted);
            }
        }
    }

    private void pursue(Goal wanted) {
        Application application = new Admission(pupil, wanted, year, rightIn(year), early, dice).apply();
        applications.add(application);
        if (wanted.isAbout(Level.LAEREPLASS)) {
            double found = rightIn(year) == Right.INGEN ? 0.4 : 0.8;
            if (application.considered() && dice.chance(found - 0.06 * pupil.risk())) {
                LocalDate start = dice.chance(0.1)
                        ? dice.between(year.spring(6, 20), year.lastDay())
                        : dice.between(year.plus(1).autumn(8, 1), year.plus(1).autumn(10, 1));
                learn(wanted, start);
            } else {
                missOut(wanted);
            }
            return;
        }
        Optional<Place> place = application.findAccepted().filter(accepted -> dice.chance(0.988));
        if (place.isEmpty() && application.findAccepted().isEmpty()) {
            place = inTheEnd(application);
        }
        if (place.isPresent()) {
            attend(wanted, place.get());
        } else {
            year = year.plus(1);
            goal = dice.chance(0.5) ? Optional.of(again(wanted)) : Optional.empty();
        }
    }

    /** Most of those who wait, or forgot to answer, have a place when school begins; few who said no. */
    private Optional<Place> inTheEnd(Application application) {
        if (application.wishes().isEmpty()) {
            return Optional.empty();
        }
        boolean declined = application.wishes().stream().anyMatch(wish -> wish.answer() == Answer.NEI);
        double chance = declined ? 0.1 : application.considered() ? 0.88 : 0.6;
        return dice.chance(chance - 0.06 * pupil.risk())
                ? Optional.of(application.wishes().get(0).place())
                : Optional.empty();
    }

    private void attend(Goal wanted, Place place) {
        year = year.plus(1);
        var attended = new Attendance(pupil, place, wanted.level(), year, rightIn(year), support, dice).live();
        enrolments.addAll(attended.enrolments());
        Place here = attended.place();
        goal = switch (attended.ending()) {
            case PASSED -> onward(wanted, here);
            case NOT_PASSED -> afterFailure(wanted, here);
            case UNFINISHED -> Optional.of(wanted.onTo(wanted.level(), here, here.programme()));
            case LEFT -> dice.chance(0.5) ? Optional.of(again(wanted)) : Optional.empty();
            case ON_LEAVE -> {
                resumed = Optional.of(place);
                yield Optional.of(wanted);
            }
            case MOVED -> Optional.empty();
            case TO_APPRENTICESHIP -> {
                LocalDate left = attended.enrolments().get(0).end();
                learn(wanted.onTo(Level.LAEREPLASS, here, here.programme()), left.plusDays(dice.between(1, 20)));
                yield goal;
            }
        };
    }

    private Optional<Goal> onward(Goal done, Place here) {
        return switch (done.level()) {
            case VG1 -> Optional.of(done.onTo(Level.VG2, here, here.programme()));
            case VG2 ->
                here.programme().vocational()
                        ? afterTwoYears(done, here)
                        : Optional.of(done.onTo(Level.VG3, here, here.programme()));
            default -> Optional.empty();
        };
    }

    private Optional<Goal> afterTwoYears(Goal done, Place here) {
        return switch (dice.weighted(0.66, 0.2, 0.05, 0.09)) {
            case 0 -> Optional.of(done.onTo(Level.LAEREPLASS, here, here.programme()));
            case 1 -> Optional.of(done.onTo(Level.VG3, here, Programmes.SUPPLEMENTARY));
            case 2 -> Optional.of(done.onTo(Level.VG3, here, here.programme()));
            default -> Optional.empty();
        };
    }

    private Optional<Goal> afterFailure(Goal done, Place here) {
        if (done.isAbout(Level.VG3)) {
            return dice.chance(0.35) ? Optional.of(done.onTo(Level.VG3, here, here.programme())) : Optional.empty();
        }
        return switch (dice.weighted(0.74, 0.14, 0.12)) {
            case 0 -> onward(done, here).map(Goal::withFailedSubjects);
            case 1 ->
                Optional.of(done.onTo(done.level(), here, here.programme()).withFailedSubjects());
            default -> Optional.empty();
        };
    }

    /** Whoever has left vg1 begins anew, with another programme perhaps. */
    private Goal again(Goal missed) {
        return missed.isAbout(Level.VG1) ? Goal.firstYear(year.plus(1)) : missed;
    }

    private void learn(Goal wanted, LocalDate start) {
        Contract contract = Apprenticeship.of(pupil, new Choice(pupil, dice).trade(wanted), rightIn(year), start, dice);
        contracts.add(contract);
        if (contract.result() == TradeResult.IKKE_BESTATT && dice.chance(0.45)) {
            contract = Apprenticeship.again(contract, dice);
            contracts.add(contract);
        }
        SchoolYear ended = SchoolYear.containing(contract.end());
        year = ended.compareTo(year) > 0 ? ended : year.plus(1);
        if (contract.terminated()) {
            goal = dice.chance(0.4) ? Optional.of(wanted) : Optional.empty();
        } else {
            boolean studies = contract.result() == TradeResult.BESTATT && dice.chance(0.07);
            goal = studies
                    ? Optional.of(new Goal(Level.VG3, wanted.from(), wanted.begun(), true, Programmes.SUPPLEMENTARY))
                    : Optional.empty();
        }
    }

    /** No apprenticeship was found: a third year at school, another try next spring, or neither. */
    private void missOut(Goal wanted) {
        Place from = wanted.from();
        if (from != null && dice.chance(0.35)) {
            attend(wanted.onTo(Level.VG3, from, from.programme()), thirdYear(wanted, from));
            return;
        }
        year = year.plus(1);
        goal = dice.chance(0.35) ? Optional.of(wanted) : Optional.empty();
    }

    private static Place thirdYear(Goal wanted, Place from) {
        return new Place(
                from.school(),
                from.programme(),
                from.programme().areas(3, wanted.begun()).get(0));
    }

    /** The right of youth becomes a right to complete after five years. */
    private Right rightIn(SchoolYear when) {
        boolean used = when.firstYear() - pupil.cohort().firstYear() > 5;
        return right == Right.UNGDOMSRETT && used ? Right.FULLFORINGSRETT : right;
    }
}
