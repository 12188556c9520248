package no.tromsfylke.overgang.portal.figures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelSpreadTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("labels with room stay", List.of(10.0, 50.0), List.of(10.0, 50.0)),
                Arguments.of("two in one place part evenly", List.of(40.0, 40.0), List.of(35.0, 45.0)),
                Arguments.of("order of wishes is kept", List.of(42.0, 40.0), List.of(46.0, 36.0)),
                Arguments.of("the top holds", List.of(0.0, 2.0), List.of(5.0, 15.0)),
                Arguments.of("the bottom holds", List.of(99.0, 100.0, 60.0), List.of(85.0, 95.0, 60.0)),
                Arguments.of("a pushed cluster pushes the next", List.of(40.0, 41.0, 50.0), List.of(33.7, 43.7, 53.7)),
                Arguments.of("too many run over the end", List.of(1.0, 1.0), List.of(5.0, 15.0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void labelsMoveAsLittleAsPossible(String name, List<Double> wishes, List<Double> expected) {
        List<LabelSpread.Wish> labels =
                wishes.stream().map(middle -> new LabelSpread.Wish(middle, 10)).toList();
        List<Double> middles = LabelSpread.apart(labels, 0, 100);
        assertThat(middles.stream().map(one -> Math.round(one * 10) / 10.0)).isEqualTo(expected);
    }

    @Test
    void noLabelCoversAnother() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<LabelSpread.Wish> wishes = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                wishes.add(new LabelSpread.Wish(random.nextDouble() * 100, 8 + random.nextInt(10)));
            }
            List<Double> middles = LabelSpread.apart(wishes, 0, 100);
            for (int i = 0; i < 5; i++) {
                double half = wishes.get(i).size() / 2;
                assertThat(middles.get(i)).isBetween(half - 1e-9, 100 - half + 1e-9);
                for (int j = 0; j < i; j++) {
                    double apart = Math.abs(middles.get(i) - middles.get(j));
                    assertThat(apart)
                            .isGreaterThanOrEqualTo(half + wishes.get(j).size() / 2 - 1e-9);
                }
            }
        }
    }
}
