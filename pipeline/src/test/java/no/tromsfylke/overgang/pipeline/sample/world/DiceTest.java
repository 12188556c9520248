package no.tromsfylke.overgang.pipeline.sample.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void theSameIdentityThrowsTheSame() {
        Dice one = Dice.of(4, 1, 2);
        Dice other = Dice.of(4, 1, 2);
        assertThat(IntStream.range(0, 100).allMatch(i -> one.below(1000) == other.below(1000)))
                .isTrue();
        assertThat(Dice.of(4, 2, 1).unit()).isNotEqualTo(Dice.of(4, 1, 2).unit());
        assertThat(Dice.of(4, "a").unit()).isNotEqualTo(Dice.of(4, "b").unit());
    }

    @Test
    void bothEndsOccur() {
        Dice dice = Dice.of(1, 1);
        assertThat(IntStream.range(0, 500).map(i -> dice.between(2, 5)).boxed())
                .contains(2, 3, 4, 5)
                .allMatch(n -> n >= 2 && n <= 5);
        LocalDate first = LocalDate.of(2024, 2, 28);
        LocalDate last = LocalDate.of(2024, 3, 1);
        assertThat(IntStream.range(0, 100).mapToObj(i -> dice.between(first, last)))
                .contains(first, LocalDate.of(2024, 2, 29), last)
                .allMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    @Test
    void weightsAreKept() {
        Dice dice = Dice.of(1, 3);
        int[] thrown = new int[3];
        for (int i = 0; i < 10_000; i++) {
            thrown[dice.weighted(0.7, 0, 0.3)]++;
        }
        assertThat(thrown[0]).isBetween(6_800, 7_200);
        assertThat(thrown[1]).isZero();
    }

    @Test
    void normalThrowsHaveMeanZeroAndDeviationOne() {
        Dice dice = Dice.of(1, 5);
        double[] thrown =
                IntStream.range(0, 20_000).mapToDouble(i -> dice.normal()).toArray();
        double mean = IntStream.range(0, thrown.length)
                .mapToDouble(i -> thrown[i])
                .average()
                .orElseThrow();
        double square = IntStream.range(0, thrown.length)
                .mapToDouble(i -> thrown[i] * thrown[i])
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(-0.03, 0.03);
        assertThat(square).isBetween(0.95, 1.05);
    }
}
