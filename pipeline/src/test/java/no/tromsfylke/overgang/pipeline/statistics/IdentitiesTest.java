package no.tromsfylke.overgang.pipeline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.population.PupilNumber;
import no.tromsfylke.overgang.pipeline.population.RandomHistory;
import no.tromsfylke.overgang.pipeline.population.SkillTestAdmission;
import no.tromsfylke.overgang.pipeline.population.SkillTestRule;
import no.tromsfylke.overgang.pipeline.population.Told;
import no.tromsfylke.overgang.pipeline.population.Unit;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Identity.Relation;
import no.tromsfylke.overgang.pipeline.statistics.Identity.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every identity is held against pupils made at random, one at a time: what is true of each is true of all sums. */
class IdentitiesTest {

    private static final int PUPILS = 6000;

    /** Counts of single units, and of a school's mapped pupils beside its own number. */
    private static final List<CellCounts> COUNTED = new ArrayList<>();

    private static final List<String> LEVELS = new ArrayList<>();

    /** Counts of whole regions' skill-test admissions. */
    private static final List<CellCounts> REGIONS = new ArrayList<>();

    @BeforeAll
    static void count() {
        var random = new Random(20251124);
        for (int i = 0; i < PUPILS; i++) {
            for (var unit : RandomHistory.next(random).units()) {
                var units = unit instanceof MappedPupil mapped ? List.of(unit, schoolsNumber(mapped)) : List.of(unit);
                COUNTED.add(CellCounts.of(units));
                LEVELS.add(unit.place().level());
            }
        }
        for (int i = 0; i < 500; i++) {
            REGIONS.add(CellCounts.of(skillTests(random)));
        }
    }

    private static Unit schoolsNumber(MappedPupil mapped) {
        return new PupilNumber(mapped.year(), mapped.place(), PupilNumber.Part.MAPPED, 1);
    }

    /** Admissions of up to three schools with a programme, and the rule's judgement of each. */
    private static List<Unit> skillTests(Random random) {
        var year = SchoolYear.of("2021-22");
        var units = new ArrayList<Unit>();
        int schools = random.nextInt(4);
        for (int school = 0; school < schools; school++) {
            int admitted = 1 + random.nextInt(6);
            int byTest = random.nextInt(admitted + 1);
            for (int i = 0; i < admitted; i++) {
                units.add(i < byTest ? admission("ferdighetsprove=x") : admission(""));
            }
            units.add(new SkillTestRule(year, Place.regionWide(), byTest, admitted));
        }
        return units;
    }

    private static SkillTestAdmission admission(String way) {
        return Told.of("soknad 2021-22", "onske 2021-22 programomrade=IDIDR1---- status=inntatt " + way)
                .the(SkillTestAdmission.class);
    }

    private static List<CellCounts> whereItApplies(Identity identity) {
        var applies = new ArrayList<CellCounts>();
        if (identity.scope() == Scope.WHOLE_REGION) {
            applies.addAll(REGIONS);
        } else {
            for (int i = 0; i < COUNTED.size(); i++) {
                if (identity.levels().isEmpty() || identity.levels().contains(LEVELS.get(i))) {
                    applies.add(COUNTED.get(i));
                }
            }
        }
        applies.removeIf(counts -> identity.whereZero().stream().anyMatch(cell -> counts.get(cell) != 0));
        return applies;
    }

    @Test
    void everyIdentityHolds() {
        for (var identity : Identities.all()) {
            for (var counts : whereItApplies(identity)) {
                assertThat(identity.holdsOf(identity.sum().value(counts::get)))
                        .as(() -> identity + " of " + counts.asMap())
                        .isTrue();
            }
        }
    }

    /** An identity nobody meets tells nothing; a bound nobody reaches is too wide. */
    @Test
    void everyIdentityIsMetAndEveryBoundIsReached() {
        for (var identity : Identities.all()) {
            boolean isMet = whereItApplies(identity).stream()
                    .anyMatch(counts -> identity.sum().value(counts::get) == 0
                            && identity.sum().coefficients().keySet().stream().anyMatch(cell -> counts.get(cell) != 0));
            boolean saysNoughtOnly = identity.sum().coefficients().size() == 1;
            assertThat(isMet || saysNoughtOnly).as(identity::toString).isTrue();
        }
    }

    /** A bound that always is an equation should be declared as one. */
    @Test
    void noBoundIsAnEquation() {
        for (var identity : Identities.all()) {
            if (identity.relation() == Relation.AT_LEAST) {
                assertThat(whereItApplies(identity).stream()
                                .anyMatch(counts -> identity.sum().value(counts::get) > 0))
                        .as(identity::toString)
                        .isTrue();
            }
        }
    }

    @Test
    void everyCellOfAnIdentityExists() {
        Map<String, Set<String>> categories = new HashMap<>();
        Map<String, Set<String>> groups = new HashMap<>();
        for (var statistic : Statistics.declared()) {
            categories.put(
                    statistic.id(),
                    statistic.categories().stream().map(Category::code).collect(Collectors.toSet()));
            groups.put(
                    statistic.id(), statistic.groups().stream().map(Group::code).collect(Collectors.toSet()));
        }
        for (var identity : Identities.all()) {
            var cells = new HashSet<>(identity.sum().coefficients().keySet());
            cells.addAll(identity.whereZero());
            for (var cell : cells) {
                assertThat(groups.get(cell.statistic())).as(cell::toString).contains(cell.group());
                assertThat(categories.get(cell.statistic())).as(cell::toString).contains(cell.category());
            }
        }
    }

    @Test
    void namesAreUnique() {
        assertThat(Identities.all().stream().map(Identity::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyStatisticAboutPersonsIsTied() {
        var tied = Identities.all().stream()
                .flatMap(identity -> identity.sum().coefficients().keySet().stream())
                .map(Cell::statistic)
                .collect(Collectors.toSet());
        assertThat(Statistics.declared())
                .filteredOn(statistic -> statistic.protection() != Protection.OPEN)
                .filteredOn(statistic -> !tied.contains(statistic.id()))
                .extracting(Statistic::id)
                .containsExactly("apprenticeship.status");
    }
}
