package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.FULLFORTKODE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.HJEMKOMMUNE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.MOTT_FORSTE_DAG;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.OMFANG;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.PERMISJON;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.PROGRAMOMRADE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.SKOLE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.SLUTTARSAK;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.SLUTTDATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.STARTDATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.TRINN;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold.UTVEKSLING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Fullfortkode;
import no.tromsfylke.overgang.pipeline.delivery.Codes.MottForsteDag;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Omfang;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Sluttarsak;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.Regulation;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** A pupil in upper-secondary school in one school year, seen over all the year's enrolments (§§ 11–14). */
public final class EnrolledPupil implements Unit {

    /** The order that tells a pupil's first and last enrolment of a year. */
    static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.get(STARTDATO))
            .thenComparing(row -> row.get(SKOLE))
            .thenComparing(row -> row.get(PROGRAMOMRADE));

    /** What became of the school year, first match in this order. */
    public enum YearStatus {
        NO_SHOW,
        ON_LEAVE,
        EXCHANGE,
        LEFT_BEFORE_1_NOVEMBER,
        LEFT_LATER,
        TO_APPRENTICESHIP,
        MOVED,
        CHANGED,
        STAYED;

        /** Left during the school year, whether before or after the limit of § 11. */
        public boolean isLeft() {
            return this == LEFT_BEFORE_1_NOVEMBER || this == LEFT_LATER;
        }

        /** Neither left nor stayed in any sense the year could tell: not part of the dropout population. */
        public boolean isOutsideDropout() {
            return this == NO_SHOW || this == ON_LEAVE || this == EXCHANGE || this == MOVED;
        }
    }

    /** The result of the year by the county's code. */
    public enum Result {
        PASSED,
        NOT_PASSED,
        IN_TRAINING,
        LEFT,
        OTHER,
        UNKNOWN
    }

    /** Whether the pupil came on the first day of school (§ 12). */
    public enum FirstDay {
        ATTENDED,
        VALID_ABSENCE,
        ABSENT,
        UNKNOWN
    }

    /** Full-time or part-time (§§ 18, 19). */
    public enum Load {
        FULL_TIME,
        PART_TIME
    }

    private final SchoolYear year;
    private final Place place;
    private final Row first;
    private final YearStatus status;
    private final Result result;

    /** @param rows all the pupil's enrolments of the year, at least one */
    EnrolledPupil(SchoolYear year, List<Row> rows, Setting setting) {
        var ordered = rows.stream().sorted(ORDER).toList();
        var last = ordered.get(ordered.size() - 1);
        this.year = year;
        this.first = ordered.get(0);
        this.place = setting.place(
                first.get(HJEMKOMMUNE),
                first.get(SKOLE),
                setting.programme(first.get(PROGRAMOMRADE)),
                first.get(TRINN).text());
        this.status = status(year, ordered, last);
        this.result = result(last.get(FULLFORTKODE));
    }

    private static YearStatus status(SchoolYear year, List<Row> rows, Row last) {
        if (rows.stream().allMatch(row -> neverCame(row, year))) {
            return YearStatus.NO_SHOW;
        }
        if (rows.stream().anyMatch(row -> row.is(PERMISJON))) {
            return YearStatus.ON_LEAVE;
        }
        if (rows.stream().anyMatch(row -> row.is(UTVEKSLING))) {
            return YearStatus.EXCHANGE;
        }
        var reason = last.get(SLUTTARSAK);
        if (reason == Sluttarsak.SLUTTET || reason == Sluttarsak.ANNET) {
            var limit = Regulation.in(year).rightUsedFrom().in(year);
            return last.get(SLUTTDATO).isBefore(limit) ? YearStatus.LEFT_BEFORE_1_NOVEMBER : YearStatus.LEFT_LATER;
        }
        if (reason == Sluttarsak.LAEREPLASS) {
            return YearStatus.TO_APPRENTICESHIP;
        }
        if (reason == Sluttarsak.FLYTTET) {
            return YearStatus.MOVED;
        }
        boolean changed = rows.size() > 1 || reason == Sluttarsak.BYTTET_SKOLE || reason == Sluttarsak.BYTTET_PROGRAM;
        return changed ? YearStatus.CHANGED : YearStatus.STAYED;
    }

    private static boolean neverCame(Row row, SchoolYear year) {
        return row.get(SLUTTARSAK) == Sluttarsak.IKKE_MOTT
                || (row.get(MOTT_FORSTE_DAG) == MottForsteDag.NEI && endedBefore(row, year.autumn(10, 1)));
    }

    private static boolean endedBefore(Row row, LocalDate day) {
        return row.find(SLUTTDATO).map(end -> end.isBefore(day)).orElse(false);
    }

    private static Result result(Fullfortkode code) {
        if (code == null) {
            return Result.UNKNOWN;
        }
        return switch (code) {
            case B -> Result.PASSED;
            case I -> Result.NOT_PASSED;
            case H -> Result.IN_TRAINING;
            case S -> Result.LEFT;
            default -> Result.OTHER;
        };
    }

    /** Whether an enrolment runs on a day: begun by then, and not ended by then. */
    static boolean isOpen(Row row, LocalDate day) {
        return !row.get(STARTDATO).isAfter(day)
                && row.find(SLUTTDATO).map(end -> end.isAfter(day)).orElse(true);
    }

    @Override
    public SchoolYear year() {
        return year;
    }

    @Override
    public Place place() {
        return place;
    }

    public YearStatus status() {
        return status;
    }

    public Result result() {
        return result;
    }

    /** Whether the pupil was to be there on the first day: enrolled before 1 September. */
    public boolean wasExpectedOnFirstDay() {
        return first.get(STARTDATO).isBefore(year.autumn(9, 1));
    }

    public FirstDay firstDay() {
        var answer = first.get(MOTT_FORSTE_DAG);
        if (answer == null) {
            return FirstDay.UNKNOWN;
        }
        return switch (answer) {
            case JA -> FirstDay.ATTENDED;
            case GYLDIG_FRAVAR -> FirstDay.VALID_ABSENCE;
            case NEI -> FirstDay.ABSENT;
        };
    }

    /** Whether the pupil was to be there on the first day and was not, without a valid reason. */
    public boolean wasAbsentOnFirstDay() {
        return wasExpectedOnFirstDay() && firstDay() == FirstDay.ABSENT;
    }

    public Load load() {
        return first.get(OMFANG) == Omfang.DELTID ? Load.PART_TIME : Load.FULL_TIME;
    }

    /** Whether the first enrolment still runs on 1 October. */
    public boolean isStillThereOn1October() {
        return isOpen(first, year.autumn(10, 1));
    }
}
