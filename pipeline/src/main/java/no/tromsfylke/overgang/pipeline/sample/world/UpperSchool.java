package no.tromsfylke.overgang.pipeline.sample.world;

import java.util.List;

/**
 * An upper-secondary school.
 *
 * @param programmes what it offers, all three years of it
 */
public record UpperSchool(String orgnr, String name, Owner owner, Situation situation, List<Programme> programmes) {

    /** Stands for every school outside the county, in the deliveries' own notation. */
    public static final UpperSchool OUTSIDE =
            new UpperSchool("000000000", "", Owner.COUNTY, Situation.ELSEWHERE, Programmes.ALL);

    /** Who runs it. */
    public enum Owner {
        COUNTY,
        PRIVATE
    }

    /** Whether it is one of the schools the region's municipalities share. */
    public enum Situation {
        IN_REGION,
        ELSEWHERE
    }

    public UpperSchool {
        programmes = List.copyOf(programmes);
    }

    public boolean offers(Programme programme) {
        return programmes.contains(programme);
    }

    /** Schools are the same if they have the same organisation number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof UpperSchool school && school.orgnr.equals(orgnr);
    }

    @Override
    public int hashCode() {
        return orgnr.hashCode();
    }
}
