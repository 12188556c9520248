package no.tromsfylke.overgang.pipeline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {

    private static final SchoolYear YEAR = SchoolYear.of("2020-21");
    private static final Place SENJA = Place.atLowerSchool("5530", "310000001");
    private static final Place BARDU = Place.atLowerSchool("5520", "310000002");

    private static MarginKey key(String statistic, int years, SchoolYear last) {
        return new MarginKey(
                statistic, new Span(years, List.of(last)), AreaLevel.REGION, "midt-troms", "all", "all", "all");
    }

    private static InnerCells cells(long inSenja) {
        var cells = new InnerCells();
        cells.add(Statistics.getSeries("risk.classification"), YEAR, SENJA, 0, inSenja);
        cells.add(Statistics.getSeries("risk.classification"), YEAR, BARDU, 0, 9);
        cells.add(Statistics.getSeries("dropout.left"), YEAR, SENJA, 0, 20);
        return cells;
    }

    /** Blocks begin in 2017-18 and 2020-21. */
    @ParameterizedTest
    @CsvSource({
        "1, 2020-21, true",
        "1, 2021-22, false",
        "3, 2022-23, true",
        "3, 2019-20, false",
        "0, 2022-23, true",
        "0, 2025-26, true",
        "0, 2019-20, false"
    })
    void aMarginIsTouchedThatTellsOfTheYearAlsoWithOthers(int years, String last, boolean isTouched) {
        assertThat(Revision.of(List.of(YEAR)).touches(key("risk.classification", years, SchoolYear.of(last))))
                .isEqualTo(isTouched);
    }

    @Test
    void whatARevisionLeftAsItWasStands() {
        var told = FormerRows.none();
        told.addShown(key("risk.classification", 1, YEAR), "follow_up");
        told.addHidden(key("dropout.left", 1, YEAR), "left");

        var past = new Past(FormerRows.none(), List.of(new Edition("0001-x", told, cells(5)))).settled(cells(6));

        assertThat(past.standing().isTold(key("risk.classification", 1, YEAR))).isFalse();
        assertThat(past.standing().isDecided(key("dropout.left", 1, YEAR), "left"))
                .isTrue();
        assertThat(past.replaced().get(0).rows().margins()).containsExactly(key("risk.classification", 1, YEAR));
    }

    @Test
    void atomsAreSharedWhereNothingChanged() {
        var told = List.of(key("risk.classification", 1, YEAR));
        var scope = Scope.of("mapped", told);
        var atoms = Atoms.none();
        var now = new FamilyTable(scope, cells(6), atoms);
        var then = new FamilyTable(scope, cells(5), atoms.before(new Differences(told, cells(6), cells(5))::touch));

        assertThat(first(then, BARDU)).isEqualTo(first(now, BARDU));
        assertThat(first(then, SENJA)).isNotEqualTo(first(now, SENJA));
        assertThat(atoms.values()).contains(9, 6, 5);
    }

    /** A number of both tables keeps the strongest of what its being hidden told in either. */
    @Test
    void whatBeingHiddenTellsIsNotForgotten() {
        var told = List.of(key("risk.classification", 1, YEAR));
        var scope = Scope.of("mapped", told);
        var atoms = Atoms.none();
        var now = new FamilyTable(scope, cells(3), atoms);
        var then = new FamilyTable(scope, cells(3), atoms.before(new Differences(told, cells(3), cells(3))::touch));
        var primaries = new Primaries(now, new PrimaryRule(new Policy(5, Policy.Zeros.PUBLISH)));
        var strand = now.strands("risk.classification", "all").get(0);
        var problem = Problem.named("x", atoms.values());
        var senja = strand.slots(slot -> slot.place().municipality().equals("5530"));

        primaries.add(strand, senja, "senja", Primaries.Shown.AS_A_MARGIN);
        primaries.of(then, "0001-x").add(strand, senja, "senja", Primaries.Shown.BEFORE);
        primaries.addTo(problem);

        assertThat(problem.build().primaries())
                .filteredOn(primary -> primary.key().equals("senja|follow_up"))
                .extracting(Primary::assumption)
                .containsExactly(new Assumption.AtLeastOne());
        assertThat(problem.build().primaries()).extracting(Primary::key).noneMatch(name -> name.endsWith("0001-x"));
    }

    private static int first(FamilyTable table, Place place) {
        return table.strands("risk.classification", "all").get(0).slots().stream()
                .filter(slot -> slot.place().municipality().equals(place.municipality()))
                .mapToInt(Slot::firstAtom)
                .findFirst()
                .orElseThrow();
    }
}
