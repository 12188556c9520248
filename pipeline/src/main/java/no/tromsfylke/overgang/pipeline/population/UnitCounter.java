package no.tromsfylke.overgang.pipeline.population;

import java.io.Serializable;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;

/** Counts a unit wherever it belongs; handed to the tasks, so that units never leave them. */
@FunctionalInterface
public interface UnitCounter extends Serializable {

    void count(Unit unit, InnerCells into);
}
