package no.tromsfylke.overgang.pipeline.sample.life;

import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality;

/**
 * How well a municipality follows the routine in a year: it differs from place to place, improves slowly, and has good
 * and bad years.
 *
 * @param value from 0.05 to 0.97
 */
record Diligence(double value) {

    private static final double IMPROVEMENT_A_YEAR = 0.018;

    static Diligence of(long seed, Municipality municipality, SchoolYear year) {
        double luck = Dice.of(seed, 31, municipality.index(), year.firstYear()).normal();
        double value = municipality.diligence() + IMPROVEMENT_A_YEAR * (year.firstYear() - 2014) + 0.08 * luck;
        return new Diligence(Math.max(0.05, Math.min(0.97, value)));
    }
}
