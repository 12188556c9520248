package no.tromsfylke.overgang.pipeline.sample.life;

import no.tromsfylke.overgang.pipeline.sample.world.Programme;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool;

/** A programme area at a school. */
public record Place(UpperSchool school, Programme programme, String area) {}
