package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Milestone;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Responsible;

/**
 * A step of a pupil's transition plan that was carried out.
 *
 * @param upperSchool organisation number of the upper-secondary school, or null
 * @param responsible or null
 */
public record FollowUp(
        String pupil, Milestone milestone, LocalDate date, String upperSchool, Responsible responsible) {}
