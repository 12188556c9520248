package no.tromsfylke.overgang.pipeline.sample.life;

import no.tromsfylke.overgang.pipeline.sample.life.Code.Answer;
import no.tromsfylke.overgang.pipeline.sample.life.Code.WishStatus;

/**
 * One place applied for, or offered without having been asked for.
 *
 * @param priority 1 is the most wanted
 * @param points points from marks, or null
 * @param extraPoints points from a skill test, or null
 * @param answer the applicant's to an offer, or null
 */
public record Wish(
        int priority,
        Place place,
        Double points,
        Double extraPoints,
        boolean skillTest,
        WishStatus status,
        Answer answer) {}
