package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final Policy POLICY = new Policy(5, Policy.Zeros.PUBLISH);
    private static final Problem PROBLEM = Problem.named("square", new long[] {3, 20, 30, 40})
            .knownTotal(SparseRow.sum(0, 1, 2, 3))
            .candidate("row 1", SparseRow.sum(0, 1))
            .candidate("column 1", SparseRow.sum(0, 2))
            .candidate("d", SparseRow.sum(3))
            .candidate("c", SparseRow.sum(2))
            .candidate("b", SparseRow.sum(1))
            .candidate("a", SparseRow.sum(0))
            .primary(new Primary("a", SparseRow.sum(0), 93, new Assumption.AtLeastOne()))
            .build();
    private static final Outcome.Protected RESULT = (Outcome.Protected) Protection.protect(PROBLEM, POLICY);

    private static List<String> replay(Mask mask, Witnesses witnesses) {
        return Audit.replay(PROBLEM, POLICY, mask, witnesses);
    }

    private static Mask with(String candidate, Status status) {
        Map<String, Status> statuses = new LinkedHashMap<>(RESULT.mask().statuses());
        statuses.put(candidate, status);
        return new Mask("square", statuses);
    }

    private static Witnesses tables(Witnesses.Table... tables) {
        return new Witnesses("square", List.of(tables), List.of(new Witnesses.Pair("a", 0, 1)));
    }

    private static Witnesses.Table table(long a, long b, long c, long d) {
        return new Witnesses.Table(List.of(0, 1, 2, 3), List.of(a, b, c, d));
    }

    @Test
    void theResultIsProvedByItsOwnWitnesses() {
        assertThat(RESULT.mask().statuses())
                .isEqualTo(Map.of(
                        "row 1", Status.PUBLISHED,
                        "column 1", Status.PUBLISHED,
                        "d", Status.SECONDARY,
                        "c", Status.SECONDARY,
                        "b", Status.SECONDARY,
                        "a", Status.PRIMARY));
        assertThat(replay(RESULT.mask(), RESULT.witnesses())).isEmpty();
    }

    @Test
    void aCellShownAfterwardsIsNoticed() {
        assertThat(replay(with("d", Status.PUBLISHED), RESULT.witnesses()))
                .isNotEmpty()
                .allMatch(
                        complaint -> complaint.matches("Witness table \\d gives \\d+ for y3, whose true value is 40"));
    }

    @Test
    void aNarrowPairIsNoticed() {
        assertThat(replay(RESULT.mask(), tables(table(1, 22, 32, 38), table(4, 19, 29, 41))))
                .containsExactly("The witnesses of a differ by 3, not by 5");
    }

    @Test
    void aWidePairIsAccepted() {
        assertThat(replay(RESULT.mask(), tables(table(1, 22, 32, 38), table(6, 17, 27, 43))))
                .isEmpty();
    }

    @Test
    void aNegativeCountIsNoticed() {
        assertThat(replay(RESULT.mask(), tables(table(1, 22, 32, 38), table(24, -1, 9, 61))))
                .containsExactly("Witness table 1 has a count of -1");
    }

    @Test
    void aTableThatAHiddenNumberRulesOutIsNoticed() {
        assertThat(replay(RESULT.mask(), tables(table(0, 23, 33, 37), table(6, 17, 27, 43))))
                .containsExactly("Witness table 0 gives 0 for y0, whose true value is 3");
        assertThat(Audit.replay(
                        PROBLEM,
                        new Policy(5, Policy.Zeros.HIDE),
                        RESULT.mask(),
                        tables(table(0, 23, 33, 37), table(6, 17, 27, 43))))
                .isEmpty();
    }

    @Test
    void missingWitnessesAreNoticed() {
        assertThat(replay(RESULT.mask(), new Witnesses("square", List.of(), List.of())))
                .containsExactly("No witnesses for a");
        assertThat(replay(RESULT.mask(), tables(table(1, 22, 32, 38)))).containsExactly("No witnesses for a");
    }

    @Test
    void aMaskOfOtherCellsIsNoticed() {
        assertThat(replay(new Mask("square", Map.of("a", Status.PRIMARY)), RESULT.witnesses()))
                .hasSize(5)
                .contains("The mask does not know row 1");
    }

    @Test
    void anAtomThatDoesNotExistIsNoticed() {
        assertThat(replay(RESULT.mask(), tables(table(6, 17, 27, 43), new Witnesses.Table(List.of(4), List.of(1L)))))
                .contains("Witness table 1 names an unknown atom");
    }
}
