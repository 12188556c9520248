package no.tromsfylke.overgang.pipeline.rules;

import java.time.LocalDate;
import java.util.Optional;

/** How an action stands to its deadline on the as-of date. */
public enum Timeliness {
    ON_TIME,
    LATE,
    NOT_DONE,
    NOT_DUE;

    /** Judges an action by the day it was done, if it was; the day of the deadline itself is in time. */
    public static Timeliness of(Optional<LocalDate> done, LocalDate due, LocalDate asOf) {
        return done.map(day -> day.isAfter(due) ? LATE : ON_TIME).orElse(asOf.isAfter(due) ? NOT_DONE : NOT_DUE);
    }

    public boolean isDone() {
        return this == ON_TIME || this == LATE;
    }
}
