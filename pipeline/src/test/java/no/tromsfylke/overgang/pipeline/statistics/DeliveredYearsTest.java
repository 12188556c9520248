package no.tromsfylke.overgang.pipeline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tromsfylke.overgang.pipeline.cube.Availability;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;

/** In which school years what can be counted. Folders 2014-15 to 2026-27, seen on 22 November 2026. */
class DeliveredYearsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static Availability of(String id, String group, BiPredicate<Kind, SchoolYear> isDelivered) {
        var years = IntStream.rangeClosed(2014, 2026).mapToObj(SchoolYear::new).collect(Collectors.toSet());
        var statistic = Statistics.declared().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        var its = statistic.groups().stream()
                .filter(each -> each.code().equals(group))
                .findFirst()
                .orElseThrow();
        return new DeliveredYears(years, AS_OF, isDelivered).of(statistic, its);
    }

    private static Set<SchoolYear> years(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(SchoolYear::new).collect(Collectors.toSet());
    }

    private static boolean everything(Kind kind, SchoolYear year) {
        return true;
    }

    @Test
    void aSimpleStatisticIsCountedInClosedYearsAndShownInTheOpenOne() {
        var classification = of("risk.classification", Group.ALL, DeliveredYearsTest::everything);
        assertThat(classification.counted()).isEqualTo(years(2014, 2025));
        assertThat(classification.missing()).isEmpty();
        assertThat(classification.provisional()).contains(new SchoolYear(2026));
    }

    @Test
    void coverageIsNotShownInTheOpenYear() {
        var coverage = of("follow_up.coverage", Group.ALL, DeliveredYearsTest::everything);
        assertThat(coverage.counted()).isEqualTo(years(2014, 2025));
        assertThat(coverage.provisional()).isEmpty();
    }

    @Test
    void aLandingNeedsTheNextYearClosed() {
        var direct = of("transition.direct", "follow_up", DeliveredYearsTest::everything);
        assertThat(direct.counted()).isEqualTo(years(2014, 2024));
        assertThat(direct.missing()).isEqualTo(years(2025, 2025));
        assertThat(direct.provisional()).isEmpty();
    }

    @Test
    void aGroupThatNeedsAFurtherKindIsMissingAlone() {
        BiPredicate<Kind, SchoolYear> withoutFollowUp =
                (kind, year) -> kind != Kind.OPPFOLGING || year.firstYear() != 2020;
        assertThat(of("transition.first_year", "follow_up_covered", withoutFollowUp)
                        .missing())
                .isEqualTo(Set.of(new SchoolYear(2020), new SchoolYear(2025)));
        assertThat(of("transition.first_year", "follow_up_no_consent", withoutFollowUp)
                        .missing())
                .isEqualTo(years(2025, 2025));
        assertThat(of("follow_up.contact", Group.ALL, withoutFollowUp).missing())
                .isEqualTo(years(2020, 2020));
    }

    @Test
    void completionNeedsFiveYearsMoreForAcademicSixForVocationalAndBothForAll() {
        var academic = of("completion.status", "academic", DeliveredYearsTest::everything);
        assertThat(academic.counted()).isEqualTo(years(2015, 2020));
        assertThat(of("completion.status", "vocational", DeliveredYearsTest::everything)
                        .counted())
                .isEqualTo(years(2015, 2019));
        assertThat(of("completion.status", Group.ALL, DeliveredYearsTest::everything)
                        .counted())
                .isEqualTo(years(2015, 2019));
        assertThat(academic.missing()).contains(new SchoolYear(2014), new SchoolYear(2021));
    }

    @Test
    void theFirstYearOfEnrolmentsHasNoCohort() {
        BiPredicate<Kind, SchoolYear> from2016 = (kind, year) -> year.firstYear() >= 2016;
        assertThat(of("completion.status", "academic", from2016).counted()).isEqualTo(years(2017, 2020));
    }

    @Test
    void oneYearWithoutContractsStopsEveryCohortItIsPartOf() {
        BiPredicate<Kind, SchoolYear> gap = (kind, year) -> kind != Kind.LAEREKONTRAKT || year.firstYear() != 2018;
        assertThat(of("completion.status", "academic", gap).counted()).isEqualTo(years(2019, 2020));
    }
}
