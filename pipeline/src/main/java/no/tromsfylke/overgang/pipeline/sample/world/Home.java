package no.tromsfylke.overgang.pipeline.sample.world;

import java.time.LocalDate;

/** Where somebody lives: a municipality, whose number has changed over the years. */
public interface Home {

    /** The municipality number that was right on that day. */
    String numberOn(LocalDate day);

    /** The municipality number of today. */
    String numberToday();
}
