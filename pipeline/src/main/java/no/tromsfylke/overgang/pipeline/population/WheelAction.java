package no.tromsfylke.overgang.pipeline.population;

import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.rules.Timeliness;

/**
 * One action of the year wheel, of one school, one school owner or the region (R 2, 3, 4).
 *
 * @param actor whose action it is
 * @param number of the action, from 1
 */
public record WheelAction(SchoolYear year, Place place, Actor actor, int number, Timeliness timeliness)
        implements Unit {

    /** Who acts: the routine's three levels. */
    public enum Actor {
        SCHOOL,
        OWNER,
        DIALOGUE_MEETING
    }
}
