package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.EndReason;
import no.tromsfylke.overgang.pipeline.sample.life.Code.FirstDay;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Level;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Load;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Right;
import no.tromsfylke.overgang.pipeline.sample.life.Pupil.Origin;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool;

/** A year at an upper-secondary school: what happens, and how it ends. */
final class Attendance {

    /** How a year ended, as far as it matters for what comes next. */
    enum Ending {
        PASSED,
        NOT_PASSED,
        UNFINISHED,
        LEFT,
        ON_LEAVE,
        MOVED,
        TO_APPRENTICESHIP
    }

    /**
     * A year and how it ended.
     *
     * @param place where the pupil was last
     */
    record Year(List<Enrolment> enrolments, Ending ending, Place place) {}

    private final Pupil pupil;
    private final Place place;
    private final Level level;
    private final SchoolYear year;
    private final Right right;
    private final double support;
    private final Dice dice;
    private final String home;
    private final Load load;
    private final LocalDate firstDay;

    /**
     * A year at a place.
     *
     * @param support what follow-up takes off the inclination to leave
     */
    Attendance(Pupil pupil, Place place, Level level, SchoolYear year, Right right, double support, Dice dice) {
        this.pupil = pupil;
        this.place = place;
        this.level = level;
        this.year = year;
        this.right = right;
        this.support = support;
        this.dice = dice;
        this.home = home();
        this.load = dice.chance(pupil.origin() == Origin.ADULT ? 0.5 : 0.02) ? Load.DELTID : Load.HELTID;
        this.firstDay = year.autumn(8, 16).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The number of some day in the year, or of today: both occur in the county's system. */
    private String home() {
        return switch (dice.weighted(0.8, 0.17, 0.03)) {
            case 0 -> pupil.home().numberOn(year.autumn(8, 20));
            case 1 -> pupil.home().numberOn(year.spring(1, 10));
            default -> pupil.home().numberToday();
        };
    }

    Year live() {
        double leaving = leaving();
        boolean abroad = level == Level.VG2 && !place.programme().vocational();
        boolean apprentice = level != Level.VG1 && place.programme().vocational();
        int event = dice.weighted(
                0.006 + 0.06 * leaving,
                0.013,
                abroad ? 0.035 : 0.001,
                0.012,
                apprentice ? 0.012 : 0.0015,
                leaving * 0.38,
                leaving * 0.62,
                level == Level.VG1 ? 0.04 : 0.018,
                0.9 - leaving);
        return switch (event) {
            case 0 -> noShow();
            case 1 -> leave();
            case 2 -> exchange();
            case 3 -> end(dice.between(year.autumn(9, 5), year.spring(5, 20)), EndReason.FLYTTET, null, Ending.MOVED);
            case 4 ->
                end(
                        dice.between(year.autumn(9, 1), year.spring(4, 20)),
                        EndReason.LAEREPLASS,
                        null,
                        Ending.TO_APPRENTICESHIP);
            case 5 -> left(firstDay.plusDays(6), year.autumn(10, 31));
            case 6 -> left(year.autumn(11, 1), year.spring(6, 5));
            case 7 -> change();
            default -> stay();
        };
    }

    /** The probability of leaving during the year: it differs by person, place and programme, and falls slowly. */
    private double leaving() {
        double stage = switch (level) {
            case VG1 -> -3.1;
            case VG2 -> -3.2;
            default -> -3.6;
        };
        double school = 0.3 * (Dice.of(5, place.school().orgnr()).unit() - 0.5);
        double logit = stage
                + 0.85 * pupil.risk()
                + (place.programme().vocational() ? 0.35 : 0)
                + (pupil.origin() == Origin.ADULT ? 0.5 : 0)
                + pupil.municipality().character()
                + school
                - support
                - 0.03 * (year.firstYear() - 2014);
        return 1 / (1 + Math.exp(-logit));
    }

    private Year noShow() {
        LocalDate end = firstDay.plusDays(dice.between(0, 24));
        boolean said = dice.chance(0.7);
        var row = row(
                place,
                firstDay,
                end,
                said ? EndReason.IKKE_MOTT : EndReason.SLUTTET,
                FirstDay.NEI,
                dice.chance(0.6) ? "S" : null);
        return new Year(List.of(row), Ending.LEFT, place);
    }

    private Year leave() {
        var row = new Enrolment(
                pupil.id(),
                year,
                place,
                level,
                home,
                right,
                firstDay,
                null,
                null,
                dice.chance(0.7) ? FirstDay.JA : null,
                load,
                true,
                false,
                dice.chance(0.5) ? "H" : null);
        return new Year(List.of(row), Ending.ON_LEAVE, place);
    }

    private Year exchange() {
        var row = new Enrolment(
                pupil.id(),
                year,
                place,
                level,
                home,
                right,
                firstDay,
                null,
                null,
                dice.chance(0.5) ? FirstDay.GYLDIG_FRAVAR : null,
                load,
                false,
                true,
                dice.chance(0.7) ? "B" : "A");
        return new Year(List.of(row), Ending.PASSED, place);
    }

    private Year left(LocalDate from, LocalDate to) {
        EndReason reason = dice.chance(0.86) ? EndReason.SLUTTET : EndReason.ANNET;
        return end(dice.between(from, to), reason, dice.chance(0.9) ? "S" : null, Ending.LEFT);
    }

    private Year end(LocalDate end, EndReason reason, String code, Ending ending) {
        return new Year(List.of(row(place, firstDay, end, reason, onFirstDay(), code)), ending, place);
    }

    /** Another programme or another school in the course of the year; some of those who change are lost on the way. */
    private Year change() {
        LocalDate end = dice.between(year.autumn(8, 28), year.spring(2, 15));
        boolean program = dice.chance(0.6);
        var first = row(
                place,
                firstDay,
                end,
                program ? EndReason.BYTTET_PROGRAM : EndReason.BYTTET_SKOLE,
                onFirstDay(),
                dice.chance(0.2) ? "O" : null);
        if (dice.chance(0.12)) {
            return new Year(List.of(first), Ending.UNFINISHED, place);
        }
        Place next = program ? otherProgramme() : otherSchool();
        LocalDate start = end.plusDays(dice.between(1, 5));
        if (dice.chance(0.12)) {
            var second =
                    row(next, start, dice.between(start.plusDays(3), year.spring(6, 5)), EndReason.SLUTTET, null, "S");
            return new Year(List.of(first, second), Ending.LEFT, next);
        }
        Result result = result();
        return new Year(List.of(first, row(next, start, null, null, null, result.code())), result.ending(), next);
    }

    private Place otherProgramme() {
        Place other = new Choice(pupil, dice).firstYear(year);
        boolean usable = level == Level.VG1 && !other.programme().equals(place.programme());
        if (usable && place.school().offers(other.programme())) {
            return new Place(place.school(), other.programme(), other.area());
        }
        return usable ? other : otherSchool();
    }

    private Place otherSchool() {
        UpperSchool other = pupil.municipality().nearby().stream()
                .filter(school -> school.offers(place.programme()) && !school.equals(place.school()))
                .findFirst()
                .orElse(UpperSchool.OUTSIDE);
        return new Place(other, place.programme(), place.area());
    }

    private Year stay() {
        Result result = result();
        boolean late = dice.chance(0.03);
        LocalDate start = late
                ? dice.between(firstDay.plusDays(4), dice.chance(0.85) ? year.autumn(9, 20) : year.autumn(10, 14))
                : firstDay;
        var row = row(place, start, null, null, late ? null : onFirstDay(), result.code());
        return new Year(List.of(row), result.ending(), place);
    }

    private FirstDay onFirstDay() {
        return switch (dice.weighted(0.93, 0.013, 0.037, 0.02)) {
            case 0 -> FirstDay.JA;
            case 1 -> FirstDay.NEI;
            case 2 -> FirstDay.GYLDIG_FRAVAR;
            default -> null;
        };
    }

    private record Result(String code, Ending ending) {}

    private Result result() {
        if (load == Load.DELTID && dice.chance(0.5)) {
            return new Result("H", Ending.UNFINISHED);
        }
        boolean passed = dice.chance(1 / (1 + Math.exp(-2.0 + 0.85 * pupil.risk())));
        if (passed) {
            return new Result(dice.chance(0.985) ? "B" : null, Ending.PASSED);
        }
        return switch (dice.weighted(0.8, 0.08, 0.08, 0.04)) {
            case 0 -> new Result("I", Ending.NOT_PASSED);
            case 1 -> new Result("H", Ending.UNFINISHED);
            case 2 -> new Result("M", Ending.NOT_PASSED);
            default -> new Result(null, Ending.NOT_PASSED);
        };
    }

    private Enrolment row(
            Place where, LocalDate start, LocalDate end, EndReason reason, FirstDay attended, String code) {
        return new Enrolment(
                pupil.id(), year, where, level, home, right, start, end, reason, attended, load, false, false, code);
    }
}
