package no.tromsfylke.overgang.pipeline.population;

import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** One school's admission to one skill-test programme, held against the half that §§ 9 and 10 allow. */
public record SkillTestRule(SchoolYear year, Place place, long bySkillTest, long admitted) implements Unit {

    public boolean isMoreThanHalf() {
        return 2 * bySkillTest > admitted;
    }
}
