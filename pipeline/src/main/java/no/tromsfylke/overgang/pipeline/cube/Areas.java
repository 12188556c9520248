package no.tromsfylke.overgang.pipeline.cube;

import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Which areas, levels and programmes exist; public facts only, never what happens to be delivered. */
public interface Areas {

    /** The areas of a level in a school year. */
    List<String> of(AreaLevel level, SchoolYear year);

    /** The parts a breakdown divides a region into. */
    List<String> parts(Breakdown by);
}
