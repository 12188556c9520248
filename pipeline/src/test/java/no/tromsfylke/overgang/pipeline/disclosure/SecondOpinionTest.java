package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondOpinionTest {

    private static final long[] COUNTS = {3, 4, 5, 6};

    /** Two by two counts with their margins; the first lies between 0 and 7. */
    private static Constraints square() {
        var system = new Constraints(
                List.of(SparseRow.sum(0, 1), SparseRow.sum(2, 3), SparseRow.sum(0, 2), SparseRow.sum(1, 3)),
                COUNTS.clone());
        for (int row = 0; row < system.size(); row++) {
            system.show(row);
        }
        return system;
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 5", "1, 7, 7", "1, 20, 7", "-1, -1, 1", "-1, 0, 0", "-1, 9, 0"})
    void findsATableAsFarAsTheTarget(int sign, long target, long expected) {
        Constraints system = square();

        Deviation table =
                SecondOpinion.findTable(system, SparseRow.sum(0), sign, target).orElseThrow();

        assertThat(Witness.of(table, system).satisfies(system)).isTrue();
        assertThat(table.table().over(COUNTS)[0]).isEqualTo(expected);
    }

    @Test
    void isQuickForSmallProblemsOnly() {
        assertThat(SecondOpinion.isCheap(new Constraints(List.of(SparseRow.sum(0)), new long[100])))
                .isTrue();
        assertThat(SecondOpinion.isCheap(new Constraints(List.of(SparseRow.sum(0)), new long[101])))
                .isFalse();
    }
}
