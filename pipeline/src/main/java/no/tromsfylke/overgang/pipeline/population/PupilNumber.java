package no.tromsfylke.overgang.pipeline.population;

import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * A part of a school's 10th-graders: those who are on samleskjema 1, or those who are not (R 2.2).
 *
 * @param size how many pupils
 */
public record PupilNumber(SchoolYear year, Place place, Part part, long size) implements Unit {

    public enum Part {
        MAPPED,
        NOT_MAPPED
    }
}
