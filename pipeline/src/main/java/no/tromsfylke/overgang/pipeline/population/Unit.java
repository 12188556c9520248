package no.tromsfylke.overgang.pipeline.population;

import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** What is counted: a pupil, an applicant, a contract, an action of the year wheel, … in one school year. */
public interface Unit {

    SchoolYear year();

    Place place();

    /** How many the unit counts for; one, except where only numbers are delivered. */
    default long size() {
        return 1;
    }
}
