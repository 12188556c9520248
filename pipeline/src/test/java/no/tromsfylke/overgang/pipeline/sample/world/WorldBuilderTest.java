package no.tromsfylke.overgang.pipeline.sample.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldBuilderTest {

    @Test
    void theSevenComeFirst() {
        assertThat(WorldBuilder.build(1, 7).municipalities())
                .extracting(Municipality::number)
                .containsExactly("5530", "5524", "5520", "5526", "5522", "5528", "5518");
        assertThat(WorldBuilder.build(1, 2).municipalities()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "5518, 1920, 5415",
        "5520, 1922, 5416",
        "5522, 1923, 5417",
        "5524, 1924, 5418",
        "5526, 1925, 5419",
        "5528, 1926, 5420",
    })
    void numbersChangedIn2020AndIn2024(String today, String until2019, String until2023) {
        Municipality municipality = WorldBuilder.build(1, 7).municipalities().stream()
                .filter(m -> m.number().equals(today))
                .findFirst()
                .orElseThrow();
        Home home = municipality.home(Dice.of(1, 1));
        assertThat(home.numberOn(LocalDate.of(2019, 12, 31))).isEqualTo(until2019);
        assertThat(home.numberOn(LocalDate.of(2020, 1, 1))).isEqualTo(until2023);
        assertThat(home.numberOn(LocalDate.of(2023, 12, 31))).isEqualTo(until2023);
        assertThat(home.numberOn(LocalDate.of(2024, 1, 1))).isEqualTo(today);
        assertThat(home.numberToday()).isEqualTo(today);
    }

    @Test
    void senjaWasMergedFromFour() {
        Municipality senja = WorldBuilder.build(1, 1).municipalities().get(0);
        List<Home> homes =
                IntStream.range(0, 200).mapToObj(i -> senja.home(Dice.of(1, i))).toList();
        assertThat(homes.stream().map(home -> home.numberOn(LocalDate.of(2016, 1, 1))))
                .contains("1927", "1928", "1929", "1931")
                .allMatch(number -> number.compareTo("1927") >= 0 && number.compareTo("1931") <= 0);
        assertThat(homes.stream().map(home -> home.numberOn(LocalDate.of(2021, 1, 1))))
                .containsOnly("5421");
        assertThat(homes.stream().map(home -> home.numberOn(LocalDate.of(2025, 1, 1))))
                .containsOnly("5530");
    }

    @Test
    void theLargestWorldHasNothingTwice() {
        World world = WorldBuilder.build(1, WorldBuilder.LARGEST);
        List<Municipality> all = world.municipalities();
        assertThat(all).hasSize(WorldBuilder.LARGEST);
        assertThat(all).extracting(Municipality::number).doesNotHaveDuplicates().allMatch(n -> n.matches("\\d{4}"));
        assertThat(all).extracting(m -> m.names().get("nb")).doesNotHaveDuplicates();
        List<LowerSchool> schools =
                all.stream().flatMap(m -> m.schools().stream()).toList();
        assertThat(schools).extracting(LowerSchool::name).doesNotHaveDuplicates();
        assertThat(Stream.concat(
                        schools.stream().map(LowerSchool::orgnr),
                        world.upperSchools().stream().map(UpperSchool::orgnr)))
                .doesNotHaveDuplicates()
                .allMatch(orgnr -> orgnr.matches("31\\d{7}"));
        assertThat(world.upperSchools()).extracting(UpperSchool::name).doesNotHaveDuplicates();
    }
}
