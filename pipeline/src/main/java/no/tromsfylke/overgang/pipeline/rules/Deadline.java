package no.tromsfylke.overgang.pipeline.rules;

import java.time.LocalDate;

/**
 * A day that returns every school year.
 *
 * @param month 1–12; from August on it lies in the first calendar year of the school year, before that in the second
 * @param day of the month
 * @param source the paragraph that sets it
 */
public record Deadline(int month, int day, String source) {

    /** The day of this deadline in a school year. */
    public LocalDate in(SchoolYear year) {
        return month >= 8 ? year.autumn(month, day) : year.spring(month, day);
    }
}
