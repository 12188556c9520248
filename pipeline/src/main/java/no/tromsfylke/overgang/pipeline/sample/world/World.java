package no.tromsfylke.overgang.pipeline.sample.world;

import java.util.List;

/**
 * The stage on which the pupils' lives take place.
 *
 * @param municipalities those that deliver, the seven first
 * @param upperSchools all the county's, those in the region first
 */
public record World(long seed, List<Municipality> municipalities, List<UpperSchool> upperSchools) {

    public World {
        municipalities = List.copyOf(municipalities);
        upperSchools = List.copyOf(upperSchools);
    }

    /** The sum of the municipalities' weights. */
    public double weight() {
        return municipalities.stream().mapToDouble(Municipality::weight).sum();
    }
}
