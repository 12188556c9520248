package no.tromsfylke.overgang.pipeline.statistics;

import no.tromsfylke.overgang.pipeline.delivery.Kind;

/**
 * A delivery without which a statistic cannot be counted.
 *
 * @param yearsLater 0 for the statistic's own school year, 1 for the one after, …
 */
public record Need(Kind kind, int yearsLater) {

    public static Need of(Kind kind) {
        return new Need(kind, 0);
    }

    public static Need oneYearLater(Kind kind) {
        return new Need(kind, 1);
    }
}
