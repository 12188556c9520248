package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.HEVET;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.HJEMKOMMUNE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.RESULTAT;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.SLUTTDATO;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt.STARTDATO;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Resultat;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.Regulation;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** An apprenticeship contract that ran in a school year (§§ 11, 26–28). */
public final class Contract implements Unit {

    /** The contract's state on 31 July, first match in this order. */
    public enum Status {
        RUNNING,
        PASSED,
        NOT_PASSED,
        TERMINATED_WITHIN_8_MONTHS,
        TERMINATED_LATER,
        ENDED_UNKNOWN
    }

    private final SchoolYear year;
    private final Place place;
    private final Status status;

    Contract(Row row, Setting setting) {
        this.year = row.year();
        this.place = setting.place(row.get(HJEMKOMMUNE), "", "", "");
        this.status = status(row);
    }

    /** Whether the row's contract ran on some day of the school year it is delivered for. */
    static boolean ranInYear(Row row) {
        var year = row.year();
        return !row.get(STARTDATO).isAfter(year.lastDay())
                && row.find(SLUTTDATO)
                        .map(end -> !end.isBefore(year.firstDay()))
                        .orElse(true);
    }

    /** Whether a contract runs on a day: begun by then, and not ended by then. */
    static boolean isRunning(Row row, LocalDate day) {
        return !row.get(STARTDATO).isAfter(day)
                && row.find(SLUTTDATO).map(end -> end.isAfter(day)).orElse(true);
    }

    private static Status status(Row row) {
        var end = row.find(SLUTTDATO);
        if (end.isEmpty() || end.get().isAfter(row.year().lastDay())) {
            return Status.RUNNING;
        }
        if (row.get(RESULTAT) == Resultat.BESTATT) {
            return Status.PASSED;
        }
        if (row.get(RESULTAT) == Resultat.IKKE_BESTATT) {
            return Status.NOT_PASSED;
        }
        if (!row.is(HEVET)) {
            return Status.ENDED_UNKNOWN;
        }
        var rightUsed = row.get(STARTDATO).plusMonths(Regulation.in(row.year()).monthsBeforeRightIsUsed());
        return rightUsed.isAfter(end.get()) ? Status.TERMINATED_WITHIN_8_MONTHS : Status.TERMINATED_LATER;
    }

    @Override
    public SchoolYear year() {
        return year;
    }

    @Override
    public Place place() {
        return place;
    }

    public Status status() {
        return status;
    }
}
