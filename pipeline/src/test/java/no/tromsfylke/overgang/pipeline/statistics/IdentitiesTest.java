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

    private static final int PUPILS = 3000;

    /** A unit's counts, and the level it is at. */
    private record Counted(CellCounts counts, String level) {}

    /** Single units by population; a mapped pupil beside what its school has delivered a number for. */
    private static final Map<Class<?>, List<Counted>> COUNTED = new HashMap<>();

    /** Counts of whole regions' skill-test admissions. */
    private static final List<CellCounts> REGIONS = new ArrayList<>();

    private static final Unit BY_TEST = admission("ferdighetsprove=x");
    private static final Unit BY_GRADES = admission("");

    private static Unit admission(String way) {
        return Told.of("soknad 2021-22", "onske 2021-22 programomrade=IDIDR1---- status=inntatt " + way)
                .the(SkillTestAdmission.class);
    }

    @BeforeAll
    static void count() {
        var random = new Random(20251124);
        for (int i = 0; i < PUPILS; i++) {
            for (var unit : RandomHistory.next(random).units()) {
                var units = unit instanceof MappedPupil mapped
                        ? List.of(unit, schoolsNumber(mapped, random.nextInt(2)))
                        : List.of(unit);
                COUNTED.computeIfAbsent(unit.getClass(), type -> new ArrayList<>())
                        .add(new Counted(CellCounts.of(units), unit.place().level()));
            }
        }
        for (int i = 0; i < 500; i++) {
            REGIONS.add(CellCounts.of(skillTests(random)));
        }
    }

    private static Unit schoolsNumber(MappedPupil mapped, int size) {
        return new PupilNumber(mapped.year(), mapped.place(), PupilNumber.Part.MAPPED, size);
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
                units.add(i < byTest ? BY_TEST : BY_GRADES);
            }
            units.add(new SkillTestRule(year, Place.regionWide(), byTest, admitted));
        }
        return units;
    }

    private static List<CellCounts> whereItApplies(Identity identity) {
        var counted = identity.scope() == Scope.WHOLE_REGION
                ? REGIONS.stream()
                : COUNTED.get(population(identity)).stream()
                        .filter(each ->
                                identity.levels().isEmpty() || identity.levels().contains(each.level()))
                        .map(Counted::counts);
        return counted.filter(counts -> identity.whereZero().stream().allMatch(cell -> counts.get(cell) == 0))
                .toList();
    }

    private static Class<?> population(Identity identity) {
        var ids = identity.sum().coefficients().keySet().stream()
                .map(Cell::statistic)
                .collect(Collectors.toSet());
        return Statistics.declared().stream()
                .filter(statistic -> ids.contains(statistic.id()))
                .<Class<?>>map(statistic -> statistic.population().unit())
                .filter(COUNTED::containsKey)
                .findFirst()
                .orElseThrow();
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
