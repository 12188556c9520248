package no.tromsfylke.overgang.pipeline.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedSignTest {

    @Test
    void areaAgreesWithHanleyAndMcNeil() {
        // Hanley and McNeil, Radiology 143 (1982) 29–36, Table I: 109 tomographic images rated from 1 to 5; W = 0.893
        var ratings = new OrderedSign(new long[] {3, 2, 2, 11, 33}, new long[] {33, 6, 6, 11, 2});

        assertThat(ratings.auc().orElseThrow().value()).isCloseTo(0.8932, within(5e-5));
        assertThat(ratings.positives()).isEqualTo(51);
        assertThat(ratings.negatives()).isEqualTo(58);
    }

    @ParameterizedTest(name = "{0}+{1} against {2}+{3}: {4}")
    @CsvSource({
        // R package auctestr 1.0.0, examples of se_auc: se_auc(0.75, 20, 200), se_auc(0.75, 20, 20)
        "5, 15, 150, 50, 0.06498283",
        "5, 15, 15, 5, 0.07789072",
    })
    void standardErrorAgreesWithAuctestr(long weak, long strong, long fineWeak, long fineStrong, double error) {
        Interval auc = new OrderedSign(new long[] {weak, strong}, new long[] {fineWeak, fineStrong})
                .auc()
                .orElseThrow();

        assertThat(auc.value()).isEqualTo(0.75);
        assertThat((auc.high() - auc.low()) / 2 / Interval.Z).isCloseTo(error, within(5e-9));
    }

    @Test
    void theIntervalStaysWithinZeroAndOne() {
        Interval perfect =
                new OrderedSign(new long[] {0, 3}, new long[] {4, 0}).auc().orElseThrow();
        Interval nearlyPerfect =
                new OrderedSign(new long[] {1, 9}, new long[] {9, 1}).auc().orElseThrow();

        assertThat(perfect).isEqualTo(new Interval(1, 1, 1));
        assertThat(nearlyPerfect.high()).isEqualTo(1.0);
    }

    @Test
    void aSignThatTellsNothingHasAnAreaOfOneHalf() {
        assertThat(new OrderedSign(new long[] {10}, new long[] {7})
                        .auc()
                        .orElseThrow()
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void nobodyOfOneKindLeavesTheAreaOut() {
        assertThat(new OrderedSign(new long[] {0, 0}, new long[] {1, 2}).auc()).isEmpty();
        assertThat(new OrderedSign(new long[] {1, 0}, new long[] {0, 0}).auc()).isEmpty();
    }

    @Test
    void refusesCountsThatDoNotPair() {
        assertThatThrownBy(() -> new OrderedSign(new long[] {1}, new long[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderedSign(new long[] {-1}, new long[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
