package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which numbers have leaked elsewhere, each as a small linear problem with the threshold 5. */
class PlantedLeaksTest {

    private static final Policy FIVE = new Policy(5, Policy.Zeros.PUBLISH);

    private static Primary primary(String key, SparseRow row, long population) {
        return new Primary(key, row, population, new Assumption.Nothing());
    }

    private static Outcome.Protected safe(Problem problem) {
        Outcome outcome = Protection.protect(problem, FIVE);
        assertThat(outcome).isInstanceOf(Outcome.Protected.class);
        var result = (Outcome.Protected) outcome;
        assertThat(Audit.replay(problem, FIVE, result.mask(), result.witnesses()))
                .isEmpty();
        return result;
    }

    private static Outcome exposed(String problem, String primary, long low, long high) {
        return new Outcome.Exposed(problem, List.of(new Outcome.Exposure(primary, low, high, 5)));
    }

    /** Four years of one count; the second is small. Years 1–3 are a fixed block. */
    private static Problem.Builder years() {
        return Problem.named("years", new long[] {20, 2, 30, 25}).primary(primary("year 2", SparseRow.sum(1), 40));
    }

    @Test
    void aRollingWindowBesideABlockIsHiddenWithAYearThatWouldGiveItAway() {
        Problem problem = years().candidate("years 1-3", SparseRow.sum(0, 1, 2))
                .candidate("years 2-4", SparseRow.sum(1, 2, 3))
                .candidate("year 3", SparseRow.sum(2))
                .candidate("year 4", SparseRow.sum(3))
                .candidate("year 1", SparseRow.sum(0))
                .candidate("year 2", SparseRow.sum(1))
                .build();

        Mask mask = safe(problem).mask();

        assertThat(mask.isShown("years 1-3")).isTrue();
        assertThat(mask.getStatus("year 2")).isEqualTo(Status.PRIMARY);
        assertThat(mask.isShown("years 2-4") && mask.isShown("year 3") && mask.isShown("year 4"))
                .isFalse();
        assertThat(mask.isShown("year 1") && mask.isShown("year 3")).isFalse();
    }

    @Test
    void anOverlappingWindowThatWasPublishedOnceStopsTheRun() {
        Problem problem = years().known(new Known.Published(SparseRow.sum(1, 2, 3)))
                .known(new Known.Published(SparseRow.sum(2, 3)))
                .build();

        assertThat(Protection.protect(problem, FIVE)).isEqualTo(exposed("years", "year 2", 2, 2));
    }

    @Test
    void whatRemainsWhenTheShownProgrammesAreTakenFromATotalIsProtected() {
        Problem problem = Problem.named("programmes", new long[] {40, 30, 3})
                .knownTotal(SparseRow.sum(0, 1, 2))
                .candidate("a", SparseRow.sum(0))
                .candidate("b", SparseRow.sum(1))
                .primary(primary("rest", SparseRow.sum(2), 73))
                .build();

        assertThat(safe(problem).mask().count(Status.PUBLISHED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "10, true", "15, true"})
    void aRevisedYearIsShownOnlyIfTheChangeIsZeroOrLarge(int revised, boolean isShown) {
        // Atoms: who was counted then and is now, who left the count, who joined it.
        Problem.Builder builder = Problem.named("revision", new long[] {7, 3, revised - 7L, 20});
        builder.known(new Known.Published(SparseRow.sum(0, 1)))
                .known(new Known.Published(SparseRow.sum(0, 1, 3)))
                .candidate("new", SparseRow.sum(0, 2));
        SparseRow change = SparseRow.sum(2).minus(SparseRow.sum(1));
        if (revised != 10 && revised < 15) {
            builder.primary(primary("change", change, 10));
        }

        assertThat(safe(builder.build()).mask().isShown("new")).isEqualTo(isShown);
    }

    @Test
    void anIntervalGivenForAHiddenCountStopsTheRun() {
        Problem problem = Problem.named("interval", new long[] {4, 96})
                .knownTotal(SparseRow.sum(0, 1))
                .known(new Known.Between(SparseRow.sum(0), 3, 6))
                .primary(primary("count", SparseRow.sum(0), 100))
                .build();

        assertThat(Protection.protect(problem, FIVE)).isEqualTo(exposed("interval", "count", 3, 6));
    }

    /** Both counts rounded down to 50: what lies between them is at most four. */
    private static Problem.Builder provisional() {
        return Problem.named("provisional", new long[] {52, 2}).primary(primary("difference", SparseRow.sum(1), 54));
    }

    @Test
    void ofTwoRoundedCountsThatNarrowTheirDifferenceOneIsHidden() {
        Problem problem = provisional()
                .candidate(rounded("total", SparseRow.sum(0, 1)))
                .candidate(rounded("part", SparseRow.sum(0)))
                .build();

        assertThat(safe(problem).mask().statuses())
                .isEqualTo(Map.of("total", Status.PUBLISHED, "part", Status.SECONDARY));
    }

    private static Candidate rounded(String key, SparseRow row) {
        var range = new Known.Between(row, 50, 54);
        return new Candidate(key, List.of(), List.of(range), Optional.empty(), Optional.empty());
    }

    @Test
    void roundedCountsThatWerePublishedBeforeLimitTheExactOnes() {
        Problem problem = Problem.named("provisional", new long[] {48, 6})
                .known(new Known.Between(SparseRow.sum(0), 45, 49))
                .known(new Known.Between(SparseRow.sum(0, 1), 50, 54))
                .candidate("part", SparseRow.sum(0))
                .candidate("total", SparseRow.sum(0, 1))
                .primary(primary("difference", SparseRow.sum(1), 54))
                .build();

        // With one exact number the difference is known to be within 2 to 6, or 5 to 9.
        assertThat(safe(problem).mask().count(Status.PUBLISHED)).isZero();
    }

    @Test
    void aDifferenceOfTwoSharesIsAsGoodAsTheSecondCount() {
        SparseRow first = SparseRow.sum(0);
        SparseRow second = SparseRow.sum(1);
        Problem problem = Problem.named("shares", new long[] {30, 2})
                .candidate("first", first)
                .candidate("difference", first.minus(second))
                .primary(primary("second", second, 40))
                .build();

        Mask mask = safe(problem).mask();

        assertThat(mask.isShown("first")).isTrue();
        assertThat(mask.isShown("difference")).isFalse();
    }

    @Test
    void aTotalInASentenceStopsTheRunIfItLeavesOneHiddenCount() {
        Problem problem = Problem.named("sentence", new long[] {30, 2})
                .known(new Known.Published(SparseRow.sum(0)))
                .knownTotal(SparseRow.sum(0, 1))
                .primary(primary("second", SparseRow.sum(1), 32))
                .build();

        assertThat(Protection.protect(problem, FIVE)).isEqualTo(exposed("sentence", "second", 2, 2));
    }

    @Test
    void aDeclaredInequalityBetweenStatisticsIsPartOfTheAttack() {
        // The number with one factor bounds the hidden answer to one of the factors from above.
        Problem problem = Problem.named("inequality", new long[] {2, 40, 3, 39})
                .knownTotal(SparseRow.sum(0, 1))
                .knownTotal(SparseRow.sum(2, 3))
                .known(Known.Between.atLeast(SparseRow.sum(2).minus(SparseRow.sum(0)), 0))
                .candidate("any factor", SparseRow.sum(2))
                .primary(primary("yes", SparseRow.sum(0), 42))
                .build();

        assertThat(safe(problem).mask().isShown("any factor")).isFalse();
    }

    @Test
    void twoHiddenCellsThatSumToFiveAreNotEnough() {
        var builder = Problem.named("five", new long[] {2, 3, 40, 0, 0});
        builder.knownTotal(SparseRow.sum(0, 1, 2, 3, 4));
        for (int category : new int[] {2, 3, 4, 1, 0}) {
            builder.candidate(new Candidate(
                    "c" + category, List.of(SparseRow.sum(category)), Optional.empty(), Optional.of("all")));
        }
        for (int category : new int[] {0, 1}) {
            builder.primary(
                    new Primary("c" + category, SparseRow.sum(category), 45, new Assumption.WhilePartlyShown("all")));
        }
        Problem problem = builder.build();

        Mask mask = safe(problem).mask();

        // With 45 persons, 40 + 5: a zero hidden beside them would leave 1 to 4; the large count must go.
        assertThat(mask.isShown("c2")).isFalse();
    }

    @Test
    void aWhollyHiddenPartitionTellsNothingOfItsZeros() {
        var builder = Problem.named("six", new long[] {2, 4, 0});
        builder.knownTotal(SparseRow.sum(0, 1, 2));
        for (int category : new int[] {2, 1, 0}) {
            builder.candidate(new Candidate(
                    "c" + category, List.of(SparseRow.sum(category)), Optional.empty(), Optional.of("all")));
        }
        for (int category : new int[] {0, 1}) {
            builder.primary(
                    new Primary("c" + category, SparseRow.sum(category), 6, new Assumption.WhilePartlyShown("all")));
        }
        Problem problem = builder.build();

        assertThat(safe(problem).mask().count(Status.PUBLISHED)).isZero();
        assertThat(Protection.protect(problem, new Policy(4, Policy.Zeros.PUBLISH)))
                .isInstanceOfSatisfying(
                        Outcome.Protected.class,
                        result -> assertThat(result.mask().isShown("c2")).isTrue());
    }

    @Test
    void whatWasShownBeforeTheThresholdWasRaisedIsConceded() {
        Problem problem = Problem.named("raised", new long[] {4, 3, 60})
                .known(new Known.Published(SparseRow.sum(0)))
                .knownTotal(SparseRow.sum(0, 1, 2))
                .candidate("first", SparseRow.sum(0))
                .candidate("third", SparseRow.sum(2))
                .candidate("second", SparseRow.sum(1))
                .primary(primary("first", SparseRow.sum(0), 67))
                .primary(primary("second", SparseRow.sum(1), 67))
                .build();

        Outcome.Protected result = safe(problem);

        assertThat(result.conceded()).containsExactly("first");
        assertThat(result.mask().statuses())
                .containsExactly(
                        Map.entry("first", Status.PUBLISHED),
                        Map.entry("third", Status.SECONDARY),
                        Map.entry("second", Status.PRIMARY));
    }

    @Test
    void aCountIsShownWithItsTotalOrNotAtAll() {
        Problem problem = Problem.named("pair", new long[] {10, 20, 2})
                .knownTotal(SparseRow.sum(0, 1, 2))
                .candidate("count of total", SparseRow.sum(0), SparseRow.sum(0, 1))
                .primary(primary("rest", SparseRow.sum(2), 32))
                .build();

        assertThat(safe(problem).mask().getStatus("count of total")).isEqualTo(Status.SECONDARY);
    }

    @Test
    void areasWithTheSamePupilsShareAStatus() {
        Problem problem = Problem.named("same", new long[] {10, 20, 2, 9})
                .knownTotal(SparseRow.sum(0, 1, 2))
                .candidate(new Candidate("a", List.of(SparseRow.sum(3)), Optional.of("g"), Optional.empty()))
                .candidate("municipality", SparseRow.sum(0))
                .candidate("its only school", SparseRow.sum(0))
                .candidate(new Candidate("b", List.of(SparseRow.sum(1)), Optional.of("g"), Optional.empty()))
                .candidate("other", SparseRow.sum(1))
                .primary(primary("rest", SparseRow.sum(2), 32))
                .build();

        Mask mask = safe(problem).mask();

        assertThat(mask.isShown("municipality")).isEqualTo(mask.isShown("its only school"));
        assertThat(mask.isShown("a")).isEqualTo(mask.isShown("b")).isEqualTo(mask.isShown("other"));
        assertThat(mask.isShown("a")).isNotEqualTo(mask.isShown("municipality"));
    }
}
