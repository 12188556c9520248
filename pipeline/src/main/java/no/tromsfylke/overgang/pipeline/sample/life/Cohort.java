package no.tromsfylke.overgang.pipeline.sample.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Pupil.Origin;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.Elsewhere;
import no.tromsfylke.overgang.pipeline.sample.world.Home;
import no.tromsfylke.overgang.pipeline.sample.world.LowerSchool;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality;
import no.tromsfylke.overgang.pipeline.sample.world.World;

/**
 * Everybody who sets out from one municipality in one school year: its 10th-graders, a few adults, and those whom its
 * upper-secondary schools attract from elsewhere. Persons are made from nothing but the seed and their number, so that
 * a cohort of any size can be had piece by piece, in any order.
 */
public final class Cohort {

    private static final double ELSEWHERE_PER_PUPIL = 0.12;
    private static final double ADULTS_PER_PUPIL = 0.07;
    private static final int PIECE = 500;

    private final World world;
    private final Municipality municipality;
    private final SchoolYear year;
    private final double expected;
    private final List<LowerSchool> schools;
    private final double[] schoolWeights;

    /**
     * The cohort of one municipality and year.
     *
     * @param pupilsPerYear how many 10th-graders there are in the whole world, about
     */
    public Cohort(World world, Municipality municipality, SchoolYear year, int pupilsPerYear) {
        this.world = world;
        this.municipality = municipality;
        this.year = year;
        this.expected = pupilsPerYear * municipality.weight() / world.weight();
        this.schools = municipality.schoolsIn(year);
        this.schoolWeights = schools.stream().mapToDouble(LowerSchool::weight).toArray();
    }

    public Municipality municipality() {
        return municipality;
    }

    public SchoolYear year() {
        return year;
    }

    /** A part of a cohort small enough to be held in memory. */
    public final class Piece {
        private final Origin origin;
        private final int from;
        private final int to;

        private Piece(Origin origin, int from, int to) {
            this.origin = origin;
            this.from = from;
            this.to = to;
        }

        /** Leads its people through their lives; safe to be called from any thread. */
        public List<History> histories() {
            var histories = new ArrayList<History>(to - from);
            for (int index = from; index < to; index++) {
                histories.add(Life.of(world, pupil(origin, index)));
            }
            return histories;
        }
    }

    /** The whole cohort in pieces: 10th-graders first, then people from elsewhere, then adults. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (Origin origin : Origin.values()) {
            int size = size(origin);
            for (int from = 0; from < size; from += PIECE) {
                pieces.add(new Piece(origin, from, Math.min(size, from + PIECE)));
            }
        }
        return pieces;
    }

    private int size(Origin origin) {
        Dice dice = Dice.of(world.seed(), 11, municipality.index(), year.firstYear(), number(origin));
        double pupils = expected * (1 + 0.07 * dice.normal() - 0.004 * (year.firstYear() - 2020));
        double size = switch (origin) {
            case TENTH_GRADE -> Math.max(1, pupils);
            case ELSEWHERE -> pupils * ELSEWHERE_PER_PUPIL;
            case ADULT -> pupils * ADULTS_PER_PUPIL;
        };
        return (int) (size + dice.unit());
    }

    private static long number(Origin origin) {
        return switch (origin) {
            case TENTH_GRADE -> 0;
            case ELSEWHERE -> 1;
            case ADULT -> 2;
        };
    }

    private Pupil pupil(Origin origin, int index) {
        long number = ((year.firstYear() - 1990L) << 40)
                | ((long) municipality.index() << 30)
                | (number(origin) << 28)
                | index;
        Dice dice = Dice.of(world.seed(), number);
        Home home = origin == Origin.ELSEWHERE ? Elsewhere.home(dice) : municipality.home(dice);
        Optional<LowerSchool> school = origin == Origin.TENTH_GRADE
                ? Optional.of(schools.get(dice.weighted(schoolWeights)))
                : Optional.empty();
        return new Pupil(
                Pseudonym.of(world.seed(), number), number, origin, year, municipality, school, home, dice.normal());
    }
}
