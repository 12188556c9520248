package no.tromsfylke.overgang.pipeline.sample.life;

import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.world.Home;
import no.tromsfylke.overgang.pipeline.sample.world.LowerSchool;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality;

/**
 * Somebody whose way through upper-secondary school can be followed.
 *
 * @param id the pseudonym
 * @param number which nobody else in this world has; it seeds what happens to the person
 * @param cohort the school year in which the person is in 10th grade, or first applies
 * @param municipality whose schools the person comes from or, for people from elsewhere, whose schools attract them
 * @param school the lower-secondary school; empty unless in 10th grade
 * @param risk how many standard deviations above the average the person's difficulties lie
 */
public record Pupil(
        String id,
        long number,
        Origin origin,
        SchoolYear cohort,
        Municipality municipality,
        Optional<LowerSchool> school,
        Home home,
        double risk) {

    /** How the person comes into the deliveries. */
    public enum Origin {
        /** Through the 10th grade of one of the region's schools. */
        TENTH_GRADE,
        /** From a municipality outside the region, straight into upper-secondary school. */
        ELSEWHERE,
        /** As an adult. */
        ADULT
    }
}
