package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * A 10th-grader's line in the mapping form.
 *
 * @param mapped the day of the mapping, or null where nobody wrote it down
 */
public record Mapping(Pupil pupil, String schoolClass, Observations observations, Verdict verdict, LocalDate mapped) {

    public SchoolYear year() {
        return pupil.cohort();
    }

    /** What is known of it that day; a mapping without a date is taken to be there from 1 October. */
    public Optional<Mapping> seenOn(LocalDate asOf) {
        LocalDate day = mapped == null ? year().autumn(10, 1) : mapped;
        return day.isAfter(asOf)
                ? Optional.empty()
                : Optional.of(new Mapping(pupil, schoolClass, observations, verdict.seenOn(asOf), mapped));
    }
}
