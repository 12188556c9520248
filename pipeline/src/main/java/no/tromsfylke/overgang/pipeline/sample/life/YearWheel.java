package no.tromsfylke.overgang.pipeline.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.life.Code.WheelLevel;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;
import no.tromsfylke.overgang.pipeline.sample.world.LowerSchool;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality;
import no.tromsfylke.overgang.pipeline.sample.world.World;

/** What schools, school owners and the county did in the course of a year, as the routine's chapters 2 to 4 ask. */
public final class YearWheel {

    private final double diligence;
    private final Dice dice;
    private final List<WheelAction> done = new ArrayList<>();

    private YearWheel(double diligence, Dice dice) {
        this.diligence = diligence;
        this.dice = dice;
    }

    /** The actions of a municipality's schools and of the municipality itself. */
    public static List<WheelAction> of(World world, Municipality municipality, SchoolYear year) {
        double diligence = Diligence.of(world.seed(), municipality, year).value();
        var wheel = new YearWheel(diligence, Dice.of(world.seed(), 51, municipality.index(), year.firstYear()));
        List<LocalDate> school = List.of(
                year.autumn(8, 31),
                year.autumn(10, 1),
                year.autumn(11, 1),
                year.autumn(11, 1),
                year.spring(3, 15),
                year.spring(3, 31));
        List<LocalDate> owner = List.of(
                year.autumn(8, 31),
                year.autumn(9, 30),
                year.autumn(10, 31),
                year.autumn(11, 30),
                year.autumn(12, 31),
                year.spring(3, 31));
        for (LowerSchool each : municipality.schoolsIn(year)) {
            wheel.turn(WheelLevel.ENHET, each.orgnr(), school);
        }
        wheel.turn(WheelLevel.SKOLEEIER, null, owner);
        return wheel.done;
    }

    /** The county's dialogue meetings with the municipalities. */
    public static List<WheelAction> meetings(World world, SchoolYear year) {
        var wheel = new YearWheel(0.6, Dice.of(world.seed(), 52, year.firstYear()));
        wheel.turn(WheelLevel.SAMHANDLING, null, List.of(year.autumn(9, 30), year.autumn(12, 31), year.spring(4, 30)));
        return wheel.done;
    }

    private void turn(WheelLevel level, String school, List<LocalDate> due) {
        for (int action = 1; action <= due.size(); action++) {
            if (!dice.chance(0.8 + 0.19 * diligence)) {
                continue;
            }
            LocalDate deadline = due.get(action - 1);
            LocalDate date = dice.chance(0.45 + 0.5 * diligence)
                    ? dice.between(deadline.minusDays(25), deadline)
                    : dice.between(deadline.plusDays(1), deadline.plusDays(40));
            Integer participants = level == WheelLevel.SAMHANDLING ? dice.between(9, 28) : null;
            done.add(new WheelAction(level, school, action, date, participants));
        }
    }
}
