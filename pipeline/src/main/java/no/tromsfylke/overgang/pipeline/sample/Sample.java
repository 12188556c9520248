package no.tromsfylke.overgang.pipeline.sample;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.folder.Manner;
import no.tromsfylke.overgang.pipeline.sample.world.WorldBuilder;

/**
 * What to generate.
 *
 * @param first the first school year delivered
 * @param last the last one; it may be the one that is not over yet
 * @param asOf the day on which the deliveries are made: they know of nothing after it
 * @param pupilsPerYear 10th-graders in the whole world, about
 * @param municipalities how many: the first seven are those of Midt-Troms, more are invented
 * @param seed the same seed gives the same people
 */
public record Sample(
        SchoolYear first,
        SchoolYear last,
        LocalDate asOf,
        int pupilsPerYear,
        int municipalities,
        long seed,
        Manner manner) {

    public Sample {
        if (last.compareTo(first) < 0) {
            throw new ImpossibleSample(
                    "The last school year, %s, lies before the first, %s.".formatted(last, first),
                    "Det siste skoleåret, %s, ligger før det første, %s.".formatted(last, first));
        }
        if (last.firstDay().isAfter(asOf)) {
            throw new ImpossibleSample(
                    "The school year %s begins after %s, so nobody can deliver it yet.".formatted(last, asOf),
                    "Skoleåret %s begynner etter %s, så ingen kan levere det ennå.".formatted(last, asOf));
        }
        if (municipalities < 1 || municipalities > WorldBuilder.LARGEST) {
            throw new ImpossibleSample(
                    "There can be 1 to " + WorldBuilder.LARGEST + " municipalities, not " + municipalities + ".",
                    "Det kan være 1 til " + WorldBuilder.LARGEST + " kommuner, ikke " + municipalities + ".");
        }
        if (pupilsPerYear < 1 || pupilsPerYear > 100_000_000) {
            throw new ImpossibleSample(
                    "Between 1 and 100 million pupils a year are possible, not " + pupilsPerYear + ".",
                    "Mellom 1 og 100 millioner elever i året er mulig, ikke " + pupilsPerYear + ".");
        }
    }
}
