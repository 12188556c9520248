package no.tromsfylke.overgang.pipeline.sample.world;

import java.time.LocalDate;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * A lower-secondary school.
 *
 * @param weight its share of the municipality's pupils, relative to the municipality's other schools of the year
 * @param closed the last day it existed; empty while it still does
 */
public record LowerSchool(String orgnr, String name, double weight, LocalDate opened, Optional<LocalDate> closed) {

    /** Whether it exists on 1 October, when pupils are counted. */
    public boolean runsIn(SchoolYear year) {
        LocalDate counting = year.autumn(10, 1);
        return !counting.isBefore(opened)
                && closed.map(last -> !counting.isAfter(last)).orElse(true);
    }
}
