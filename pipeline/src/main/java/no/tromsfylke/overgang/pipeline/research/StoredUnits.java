package no.tromsfylke.overgang.pipeline.research;

import java.io.Serializable;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * What a task tells of a file it has written.
 *
 * @param population its id in the catalogue
 * @param name relative to the folder of unit-level files
 * @param failure why it could not be written; empty if it was
 */
public record StoredUnits(
        String population, SchoolYear year, String name, long bytes, ClassSizes classes, String failure)
        implements Serializable {}
