package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static Problem.Builder builder() {
        return Problem.named("p", new long[] {1, 2});
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void rowsAreLinearForms() {
        SparseRow row = SparseRow.of(new int[] {3, 1, 3}, new int[] {2, -1, -2});

        assertThat(row).isEqualTo(SparseRow.sum(2).minus(SparseRow.sum(1, 2))).hasToString("-y1");
        assertThat(SparseRow.sum(2, 0).plus(3, SparseRow.sum(1))).hasToString("y0+3·y1+y2");
        assertThat(SparseRow.sum(0).minus(SparseRow.sum(0)).isEmpty()).isTrue();
        assertThat(SparseRow.of(new int[] {0, 1}, new int[] {2, -3}).dot(new long[] {5, 1}))
                .isEqualTo(7);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var nothing = new Assumption.Nothing();
        assertRefused(() -> SparseRow.sum(1, 1), "Atom 1 is negative or named twice");
        assertRefused(() -> SparseRow.of(new int[] {1}, new int[0]), "1 atoms but 0 coefficients");
        assertRefused(() -> Problem.named("p", new long[] {-1}), "A count of -1 in p");
        assertRefused(() -> builder().candidate("c", SparseRow.sum(2)), "Atom 2 of 2 in p");
        assertRefused(() -> builder().candidate("c"), "Candidate c shows nothing");
        assertRefused(
                () -> builder().candidate("c", SparseRow.sum(0)).candidate("c", SparseRow.sum(1)),
                "Two candidates named c");
        assertRefused(
                () -> builder().known(new Known.Between(SparseRow.sum(1), 3, 9)), "p: y1 = 2, said to lie in 3 to 9");
        assertRefused(() -> new Known.Between(SparseRow.sum(1), 3, 2), "Lower limit 3 above upper limit 2");
        assertRefused(
                () -> new Primary("x", SparseRow.of(new int[0], new int[0]), 1, nothing), "Primary x has no atoms");
        assertRefused(() -> new Primary("x", SparseRow.sum(0), 0, nothing), "Primary x has a population of 0");
        assertRefused(
                () -> builder()
                        .primary(new Primary(
                                "x", SparseRow.sum(0).minus(SparseRow.sum(1)), 1, new Assumption.AtLeastOne())),
                "Primary x is -1 but assumed to be at least 1");
        assertRefused(() -> new Policy(1, Policy.Zeros.PUBLISH), "A threshold of 1 protects nothing");
        assertRefused(() -> new Mask("p", Map.of()).isShown("c"), "No candidate c in p");
    }

    @Test
    void nothingToProtectMeansNothingToHide() {
        Problem problem = builder()
                .candidate("a", SparseRow.sum(0))
                .candidate("empty", SparseRow.of(new int[0], new int[0]))
                .build();

        assertThat(Protection.protectAll(List.of(problem), new Policy(5, Policy.Zeros.PUBLISH)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Protected.class,
                        result -> assertThat(result.mask().count(Status.PUBLISHED))
                                .isEqualTo(2));
    }

    @Test
    void outcomesComeInTheOrderOfTheProblemsAndAreTheSameEveryTime() {
        List<Problem> problems = IntStream.range(0, 3)
                .mapToObj(seed -> EnrolledFamily.problem(2, 2, seed))
                .toList();
        var policy = new Policy(5, Policy.Zeros.PUBLISH);

        List<Outcome> outcomes = Protection.protectAll(problems, policy);

        assertThat(outcomes)
                .extracting(Outcome::problem)
                .containsExactlyElementsOf(problems.stream().map(Problem::name).toList());
        assertThat(outcomes)
                .isEqualTo(problems.stream()
                        .map(problem -> Protection.protect(problem, policy))
                        .toList());
    }

    @Test
    void aPartitionNobodyNamesIsNeverShown() {
        Problem problem = builder()
                .candidate(new Candidate("a", List.of(SparseRow.sum(0)), Optional.empty(), Optional.of("x")))
                .primary(new Primary("b", SparseRow.sum(1), 2, new Assumption.WhilePartlyShown("unpublished")))
                .build();

        assertThat(Protection.protect(problem, new Policy(5, Policy.Zeros.PUBLISH)))
                .isInstanceOf(Outcome.Protected.class);
    }
}
