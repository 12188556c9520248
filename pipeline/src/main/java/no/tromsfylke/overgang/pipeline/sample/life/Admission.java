package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Answer;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Assessment;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Basis;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Level;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Right;
import no.tromsfylke.overgang.pipeline.sample.life.Pupil.Origin;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool;

/** One person's dealings with the county's admission office in one spring. */
final class Admission {

    private final Pupil pupil;
    private final Goal goal;
    private final SchoolYear year;
    private final Right right;
    private final Basis basis;
    private final Dice dice;
    private final Choice choice;

    Admission(Pupil pupil, Goal goal, SchoolYear year, Right right, boolean early, Dice dice) {
        this.pupil = pupil;
        this.goal = goal;
        this.year = year;
        this.right = right;
        this.dice = dice;
        this.choice = new Choice(pupil, dice);
        this.basis = basis(early);
    }

    Application apply() {
        boolean early = basis == Basis.FORTRINN || basis == Basis.INDIVIDUELL;
        Deadline deadline = early ? Deadline.FEBRUARY_1 : Deadline.MARCH_1;
        LocalDate last = early ? year.spring(2, 1) : year.spring(3, 1);
        boolean inTime = dice.chance(pupil.origin() == Origin.ADULT ? 0.85 : 0.955);
        LocalDate received =
                inTime ? dice.between(year.spring(1, 6), last) : dice.between(last.plusDays(1), last.plusDays(130));
        boolean considered = inTime || dice.chance(0.7);
        boolean bound = basis == Basis.FORTRINN || basis == Basis.LANDSLINJE;
        int changes = dice.chance(bound ? 0.06 : 0.13) ? 1 + dice.weighted(0.86, 0.12, 0.02) : 0;
        boolean moved = dice.chance(0.02);
        LocalDate movedOn = moved
                ? (dice.chance(0.5)
                        ? dice.between(year.spring(1, 3), year.spring(3, 1))
                        : dice.between(year.spring(3, 2), year.spring(7, 10)))
                : null;
        boolean schoolLevel = goal.isAbout(Level.VG2) || goal.isAbout(Level.VG3);
        boolean failed = schoolLevel && !goal.passedAll();
        boolean recommended = changes > 0 && dice.chance(0.72);
        boolean movedForReason = moved && dice.chance(0.5);
        return new Application(
                pupil.id(),
                year,
                home(),
                right,
                goal.level(),
                basis,
                deadline,
                received,
                considered,
                changes,
                recommended,
                movedOn,
                movedForReason,
                schoolLevel ? (failed ? Answer.NEI : Answer.JA) : null,
                failed ? assessment() : null,
                goal.isAbout(Level.LAEREPLASS) ? List.of() : wishes(considered));
    }

    /** The number of 1 January, though some systems already, or still, fill in the number of today. */
    private String home() {
        return dice.chance(0.03) ? pupil.home().numberToday() : pupil.home().numberOn(year.spring(1, 1));
    }

    private Basis basis(boolean early) {
        if (pupil.origin() == Origin.ADULT && dice.chance(0.9)) {
            return Basis.VOKSEN;
        }
        if (goal.isAbout(Level.LAEREPLASS)) {
            return Basis.ORDINAER;
        }
        if (early && dice.chance(0.85)) {
            return dice.chance(0.55) ? Basis.FORTRINN : Basis.INDIVIDUELL;
        }
        return List.of(Basis.ORDINAER, Basis.INDIVIDUELL, Basis.FORTRINN, Basis.LANDSLINJE, Basis.GJESTEELEV)
                .get(dice.weighted(0.945, 0.02, 0.006, 0.016, 0.013));
    }

    private Assessment assessment() {
        return switch (dice.weighted(0.58, 0.12, 0.11, 0.07, 0.12)) {
            case 0 -> Assessment.KVALIFISERT;
            case 1 -> Assessment.DELTID;
            case 2 -> Assessment.OMVALG;
            case 3 -> Assessment.AVSLAG;
            default -> null;
        };
    }

    private List<Wish> wishes(boolean considered) {
        List<Place> places = choice.places(goal, howMany());
        if (basis == Basis.GJESTEELEV || (basis == Basis.LANDSLINJE && dice.chance(0.6))) {
            places.set(0, elsewhere(places.get(0)));
        }
        double points = tenths(Math.max(14, Math.min(60, 41.5 - 6 * pupil.risk() + 4 * dice.normal())));
        int offered = considered ? offered(places.size()) : Outcome.NONE;
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < places.size(); i++) {
            wishes.add(wish(i + 1, places.get(i), points, Outcome.status(offered, i, dice)));
        }
        if (offered == Outcome.MOVED_ON) {
            Place unasked = choice.firstYear(goal.begun());
            if (goal.isAbout(Level.VG1) && !places.contains(unasked)) {
                wishes.add(wish(places.size() + 1, unasked, points, Code.WishStatus.SOKT_VIDERE));
            } else {
                Place asked = places.get(0);
                wishes.add(wish(places.size() + 1, elsewhere(asked), points, Code.WishStatus.SOKT_VIDERE));
            }
        }
        return wishes;
    }

    private int howMany() {
        if (goal.isAbout(Level.VG1) && pupil.origin() != Origin.ADULT) {
            return dice.chance(0.86) ? dice.between(4, 7) : dice.between(1, 2);
        }
        return dice.between(1, 3);
    }

    /** The index of the wish that is granted, or one of the other outcomes. */
    private int offered(int wishes) {
        double luck = 1 / (1 + Math.exp(0.6 * pupil.risk()));
        int outcome = goal.isAbout(Level.VG1)
                ? dice.weighted(0.7 + 0.24 * luck, 0.09, 0.045, 0.03, 0.02, 0.012)
                : dice.weighted(0.8 + 0.1 * luck, 0.05, 0.015, 0.025, 0.025, 0.02);
        if (outcome >= 3) {
            return -(outcome - 2);
        }
        return Math.min(outcome, wishes - 1);
    }

    private Wish wish(int priority, Place place, double points, Code.WishStatus status) {
        boolean testable = goal.isAbout(Level.VG1)
                && place.programme().hasSkillTest()
                && priority <= 2
                && pupil.origin() != Origin.ADULT;
        boolean tested = testable && dice.chance(SkillTests.share(place.school(), year));
        boolean offer = status == Code.WishStatus.INNTATT || status == Code.WishStatus.SOKT_VIDERE;
        return new Wish(
                priority,
                place,
                dice.chance(0.94) ? points : null,
                tested ? (double) dice.between(2, 12) : null,
                tested,
                status,
                offer ? answer() : null);
    }

    private Answer answer() {
        return switch (dice.weighted(0.96, 0.016, 0.024)) {
            case 0 -> Answer.JA;
            case 1 -> Answer.NEI;
            default -> null;
        };
    }

    private static Place elsewhere(Place place) {
        return new Place(UpperSchool.OUTSIDE, place.programme(), place.area());
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** What can become of a list of wishes, beside one of them being granted. */
    private static final class Outcome {
        static final int MOVED_ON = -1;
        static final int WAITING = -2;
        static final int NONE = -3;

        static Code.WishStatus status(int offered, int index, Dice dice) {
            if (index == offered) {
                return Code.WishStatus.INNTATT;
            }
            if (offered == NONE || (offered >= 0 && index > offered)) {
                return Code.WishStatus.AVSLAG;
            }
            boolean certain = offered != WAITING || index == 0;
            return certain || dice.chance(0.7) ? Code.WishStatus.VENTELISTE : Code.WishStatus.AVSLAG;
        }
    }

    /** How many are taken in by skill test differs from school to school and from year to year. */
    private static final class SkillTests {
        static double share(UpperSchool school, SchoolYear year) {
            return 0.25 + 0.4 * Dice.of(year.firstYear(), school.orgnr()).unit();
        }
    }
}
