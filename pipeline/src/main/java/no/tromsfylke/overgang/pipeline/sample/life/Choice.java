package no.tromsfylke.overgang.pipeline.sample.life;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Level;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.Programme;
import no.tromsfylke.overgang.pipeline.sample.world.Programmes;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool;

/** What people would like: programmes in keeping with their marks, schools that are near. */
final class Choice {

    private static final List<Programme> ACADEMIC =
            List.of(Programmes.get("ST"), Programmes.get("ID"), Programmes.get("MD"), Programmes.get("KD"));
    private static final double[] ACADEMIC_WEIGHTS = {58, 21, 14, 7};
    private static final List<Programme> VOCATIONAL = List.of(
            Programmes.get("HS"),
            Programmes.get("EL"),
            Programmes.get("TP"),
            Programmes.get("BA"),
            Programmes.get("SR"),
            Programmes.get("RM"),
            Programmes.get("NA"));
    private static final double[] VOCATIONAL_WEIGHTS = {26, 20, 18, 15, 8, 7, 6};

    private final Pupil pupil;
    private final Dice dice;

    Choice(Pupil pupil, Dice dice) {
        this.pupil = pupil;
        this.dice = dice;
    }

    /** The places wanted, the dearest first; never the same twice. */
    List<Place> places(Goal goal, int howMany) {
        var wanted = new ArrayList<Place>();
        for (int i = 0; i < howMany; i++) {
            Place place = goal.isAbout(Level.VG1) ? firstYear(goal.begun()) : next(goal, i);
            if (!wanted.contains(place)) {
                wanted.add(place);
            }
        }
        return wanted;
    }

    /** A vg1 place anywhere near. */
    Place firstYear(SchoolYear begun) {
        Programme programme = programme();
        return place(school(programme), programme, Level.VG1, begun, -1);
    }

    /** A trade to learn, after school in the programme or out of the blue. */
    String trade(Goal goal) {
        Programme programme = goal.programme() != null && goal.programme().vocational()
                ? goal.programme()
                : VOCATIONAL.get(dice.weighted(VOCATIONAL_WEIGHTS));
        int branch = goal.from() != null && goal.from().programme().equals(programme)
                ? branch(goal.from(), goal.begun())
                : -1;
        List<String> trades = programme.areas(3, goal.begun());
        return branch >= 0 && branch < trades.size() ? trades.get(branch) : dice.pick(trades);
    }

    private Place next(Goal goal, int rank) {
        Programme programme = goal.programme();
        boolean sameSchool = goal.from() != null && rank == 0 && dice.chance(0.94);
        UpperSchool school = sameSchool && goal.from().school().offers(programme)
                ? goal.from().school()
                : school(programme);
        boolean sameBranch = goal.from() != null && goal.from().programme().equals(programme) && rank == 0;
        return place(
                school, programme, goal.level(), goal.begun(), sameBranch ? branch(goal.from(), goal.begun()) : -1);
    }

    private Programme programme() {
        double academic = 1 / (1 + Math.exp(-0.05 + 0.8 * pupil.risk()));
        return dice.chance(academic)
                ? ACADEMIC.get(dice.weighted(ACADEMIC_WEIGHTS))
                : VOCATIONAL.get(dice.weighted(VOCATIONAL_WEIGHTS));
    }

    private UpperSchool school(Programme programme) {
        UpperSchool last = UpperSchool.OUTSIDE;
        for (UpperSchool school : pupil.municipality().nearby()) {
            if (school.offers(programme)) {
                if (dice.chance(0.82)) {
                    return school;
                }
                last = school;
            }
        }
        return last;
    }

    private Place place(UpperSchool school, Programme programme, Level level, SchoolYear begun, int branch) {
        List<String> areas = programme.areas(yearOf(level), begun);
        return new Place(
                school, programme, branch >= 0 && branch < areas.size() ? areas.get(branch) : dice.pick(areas));
    }

    private static int yearOf(Level level) {
        return switch (level) {
            case VG1 -> 1;
            case VG2 -> 2;
            case VG3, LAEREPLASS -> 3;
        };
    }

    /** Which of the programme's branches a place belongs to, or −1 where the programme has not yet branched. */
    private static int branch(Place place, SchoolYear begun) {
        for (int level = 1; level <= 3; level++) {
            List<String> areas = place.programme().areas(level, begun);
            int index = areas.indexOf(place.area());
            if (index >= 0) {
                return areas.size() > 1 ? index : -1;
            }
        }
        return -1;
    }
}
