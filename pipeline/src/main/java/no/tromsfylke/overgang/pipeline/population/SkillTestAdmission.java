package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.FERDIGHETSPROVE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.PROGRAMOMRADE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.SKOLE;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Onske.STATUS;

import java.util.Set;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Status;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** An admission to vg1 of a programme that may admit half by a skill test (§§ 9, 10). */
public final class SkillTestAdmission implements Unit {

    /** What the place was won by. */
    public enum Way {
        BY_GRADES,
        BY_SKILL_TEST
    }

    /** Music, dance and drama (§ 9) and sports (§ 10). */
    private static final Set<String> PROGRAMMES = Set.of("MD", "ID");

    private final SchoolYear year;
    private final Place place;
    private final Way way;

    SkillTestAdmission(Row wish, Setting setting) {
        this.year = wish.year();
        var school = wish.find(SKOLE).orElse("");
        this.place = setting.place("", school, setting.programme(wish.get(PROGRAMOMRADE)), "");
        this.way = wish.is(FERDIGHETSPROVE) ? Way.BY_SKILL_TEST : Way.BY_GRADES;
    }

    /** Whether a wish of an applicant to vg1 is such an admission. */
    static boolean isOne(Row wish, Setting setting) {
        return wish.get(STATUS) == Status.INNTATT && PROGRAMMES.contains(setting.programme(wish.get(PROGRAMOMRADE)));
    }

    @Override
    public SchoolYear year() {
        return year;
    }

    @Override
    public Place place() {
        return place;
    }

    public Way way() {
        return way;
    }
}
