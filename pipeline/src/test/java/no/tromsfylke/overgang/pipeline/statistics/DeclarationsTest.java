package no.tromsfylke.overgang.pipeline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.rules.Milestone;
import org.junit.jupiter.api.Test;

/** What is declared is what was agreed on; a statistic more may be declared, none may change. */
class DeclarationsTest {

    private static List<String> agreed(String file) throws IOException {
        try (var text = DeclarationsTest.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String line(Statistic<?> statistic) {
        var whole = Group.all();
        return String.join(
                " | ",
                statistic.id(),
                statistic.protection().name().substring(0, 1),
                statistic.population().id(),
                DeclarationText.parent(statistic, whole),
                DeclarationText.categories(statistic),
                DeclarationText.margins(statistic, whole),
                DeclarationText.needs(statistic, whole));
    }

    private static String line(Statistic<?> statistic, Group<?> group) {
        return String.join(
                " | ",
                statistic.id(),
                group.code(),
                group.extent().name(),
                DeclarationText.parent(statistic, group),
                DeclarationText.margins(statistic, group),
                DeclarationText.needs(statistic, group));
    }

    @Test
    void statistics() throws IOException {
        assertThat(Statistics.declared().stream().map(DeclarationsTest::line))
                .containsSubsequence(agreed("statistics.txt"));
    }

    @Test
    void groups() throws IOException {
        assertThat(Statistics.declared().stream()
                        .filter(statistic -> statistic.groups().size() > 1)
                        .flatMap(statistic -> statistic.groups().stream().map(group -> line(statistic, group))))
                .containsSubsequence(agreed("groups.txt"));
    }

    @Test
    void idsAreUniqueAndBeginWithTheirTheme() {
        assertThat(Statistics.declared().stream().map(Statistic::id)).doesNotHaveDuplicates();
        assertThat(Statistics.declared())
                .allSatisfy(statistic ->
                        assertThat(Stream.of(Theme.values()).map(Theme::id)).contains(statistic.theme()));
        assertThat(Statistics.declared().stream().map(Statistic::theme).distinct())
                .containsExactlyElementsOf(
                        Stream.of(Theme.values()).map(Theme::id).toList());
    }

    /** The order of the tables follows from it: a parent is decided before its refinements. */
    @Test
    void aParentIsDeclaredBeforeItsRefinements() {
        var seen = new ArrayList<String>();
        for (var statistic : Statistics.declared()) {
            seen.add(statistic.id());
            for (var group : statistic.groups()) {
                statistic
                        .refinementOf(group)
                        .ifPresent(parent -> assertThat(seen).contains(parent.statistic()));
            }
        }
    }

    /** Else a population would be counted in years in which nobody knows what it is part of. */
    @Test
    void aRefinementNeedsWhatItsParentNeeds() {
        for (var statistic : Statistics.declared()) {
            for (var group : statistic.groups()) {
                statistic.refinementOf(group).ifPresent(refinement -> {
                    var parent = declared(refinement.statistic());
                    var parentGroup = parent.groups().stream()
                            .filter(each -> each.code().equals(refinement.group()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(statistic.needsOf(group))
                            .as(statistic.id() + " " + group.code())
                            .containsAll(parent.needsOf(parentGroup));
                });
            }
        }
    }

    private static Statistic<?> declared(String id) {
        return Statistics.declared().stream()
                .filter(statistic -> statistic.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyCoverageWaitsForTheYearToClose() {
        assertThat(Statistics.declared())
                .filteredOn(statistic -> statistic.openness() == Statistic.Openness.CLOSED_YEARS_ONLY)
                .extracting(Statistic::id)
                .containsExactly("follow_up.coverage");
    }

    @Test
    void emptyByDefinitionAtSomeLevels() {
        assertThat(declared("admission.three_programmes").levels()).isEqualTo(Set.of("vg1"));
        assertThat(declared("admission.not_passed").levels()).isEqualTo(Set.of("vg2", "vg3"));
        assertThat(Statistics.declared())
                .filteredOn(statistic -> !statistic.levels().isEmpty())
                .hasSize(2);
    }

    @Test
    void everyMilestoneHasAStatistic() {
        assertThat(Statistics.declared().stream().map(Statistic::id))
                .containsAll(Stream.of(Milestone.values())
                        .map(milestone -> "follow_up." + milestone.code())
                        .toList());
    }

    @Test
    void whatIsRefinedIsNoPublicNumber() {
        var status = declared("completion.status");
        assertThat(status.groups()).noneMatch(status::isRefined);
        var placement = declared("apprenticeship.placement");
        assertThat(placement.groups().stream().filter(placement::isRefined).map(Group::code))
                .containsExactly("with_right", "without_right");
        var pairs = declared("risk.factor_pair");
        assertThat(pairs.groups()).hasSize(21).noneMatch(pairs::isRefined);
        var direct = declared("transition.direct");
        assertThat(direct.groups().stream().filter(direct::isRefined).map(Group::code))
                .containsExactly("follow_up", "special_process", "ordinary");
        var whatIf = declared("what_if");
        assertThat(whatIf.groups()).hasSize(9).allMatch(whatIf::isRefined);
    }

    @Test
    void bordersOfCountiesBreakEverySeriesDefinitionsNone() {
        assertThat(SeriesBreaks.REGION_WIDE.stream().map(each -> each.year().label()))
                .containsExactly("2020-21", "2024-25");
        assertThat(Statistics.declared())
                .allSatisfy(statistic -> assertThat(statistic.breaks()).isEmpty());
    }
}
