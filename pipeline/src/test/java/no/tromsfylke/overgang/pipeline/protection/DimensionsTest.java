package no.tromsfylke.overgang.pipeline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.cube.Place;
import org.junit.jupiter.api.Test;

class DimensionsTest {

    private static final Margin REGION = new Margin(AreaLevel.REGION, Breakdown.NONE, 1);
    private static final Margin MUNICIPALITY = new Margin(AreaLevel.MUNICIPALITY, Breakdown.NONE, 1);
    private static final Margin LOWER_SCHOOL = new Margin(AreaLevel.LOWER_SCHOOL, Breakdown.NONE, 3);
    private static final Margin REGION_SCHOOLS = new Margin(AreaLevel.REGION_SCHOOLS, Breakdown.NONE, 1);
    private static final Margin UPPER_SCHOOL = new Margin(AreaLevel.UPPER_SCHOOL, Breakdown.NONE, 1);
    private static final Margin LEVEL = new Margin(AreaLevel.REGION_SCHOOLS, Breakdown.LEVEL, 1);

    private static final Place RESIDENT = new Place("5530", "", "974550001", "ST", "vg1");
    private static final Place RESIDENT_ELSEWHERE_AT_SCHOOL = new Place("5530", "", "", "ST", "vg1");

    private static List<Place> projected(List<Margin> margins, Place place) {
        return Dimensions.of(margins).axes().stream()
                .map(axis -> axis.project(place))
                .toList();
    }

    @Test
    void homeSchoolAndLevelAreAxesOfTheirOwn() {
        assertThat(projected(List.of(REGION, MUNICIPALITY, REGION_SCHOOLS, UPPER_SCHOOL, LEVEL), RESIDENT))
                .containsExactly(
                        new Place("5530", "", "", "", ""),
                        new Place("", "", "974550001", "", ""),
                        new Place("", "", "*", "", "vg1"));
    }

    @Test
    void levelsAreNotToldOutsideOfTheRegionsSchools() {
        assertThat(projected(List.of(MUNICIPALITY, UPPER_SCHOOL, LEVEL), RESIDENT_ELSEWHERE_AT_SCHOOL))
                .containsExactly(
                        new Place("5530", "", "", "", ""),
                        new Place("", "", "", "", ""),
                        new Place("", "", "", "", ""));
    }

    @Test
    void municipalitiesAndTheirSchoolsAreOneAxis() {
        assertThat(projected(List.of(REGION, MUNICIPALITY, LOWER_SCHOOL), new Place("5530", "974560001", "", "", "")))
                .containsExactly(new Place("5530", "974560001", "", "", ""));
    }

    @Test
    void aRegionAloneTellsOnlyWhoBelongsToIt() {
        assertThat(projected(List.of(REGION), RESIDENT)).containsExactly(new Place("*", "", "", "", ""));
    }

    @Test
    void oneTellsWhatAnotherNeedsIfItTellsAtLeastThat() {
        var homes = Dimensions.of(List.of(MUNICIPALITY));
        assertThat(homes.tells(Dimensions.of(List.of(REGION)))).isTrue();
        assertThat(homes.tells(Dimensions.of(List.of(LOWER_SCHOOL)))).isFalse();
        assertThat(homes.tells(Dimensions.of(List.of(UPPER_SCHOOL)))).isFalse();
    }
}
