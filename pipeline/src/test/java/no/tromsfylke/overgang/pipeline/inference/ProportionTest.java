package no.tromsfylke.overgang.pipeline.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        // R. G. Newcombe, Stat. Med. 17 (1998) 857–872, Table I, method 3
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void wilsonAgreesWithNewcombesTable(long count, long total, double low, double high) {
        Interval interval = new Proportion(count, total).wilson().orElseThrow();

        assertThat(interval.value()).isEqualTo((double) count / total);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "1000000", "9007199254740991"})
    void boundsAreExactAtTheEnds(long total) {
        assertThat(new Proportion(0, total).wilson().orElseThrow().low()).isZero();
        assertThat(new Proportion(total, total).wilson().orElseThrow().high()).isEqualTo(1.0);
        assertThat(new Proportion(0, total).wilson().orElseThrow().high()).isPositive();
        assertThat(new Proportion(total, total).wilson().orElseThrow().low()).isLessThan(1);
    }

    @Test
    void anEmptyPopulationHasNoShareAndNoInterval() {
        var empty = new Proportion(0, 0);

        assertThat(empty.share()).isEmpty();
        assertThat(empty.wilson()).isEmpty();
        assertThat(empty.minus(new Proportion(1, 2))).isEmpty();
        assertThat(new Proportion(1, 2).minus(empty)).isEmpty();
    }

    @ParameterizedTest(name = "{0}/{1} − {2}/{3}: {4} ({5} to {6})")
    @CsvSource({
        // R. G. Newcombe, Stat. Med. 17 (1998) 873–890, Table II, method 10
        "56, 70, 48, 80, 0.2, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.6, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.5714, 0.0582, 0.8062",
        "5, 56, 0, 29, 0.0893, -0.0381, 0.1926",
        "0, 10, 0, 20, 0, -0.1611, 0.2775",
        "0, 10, 0, 10, 0, -0.2775, 0.2775",
        "10, 10, 0, 20, 1, 0.6791, 1",
        "10, 10, 0, 10, 1, 0.6075, 1",
    })
    void differenceAgreesWithNewcombesTable(
            long count, long total, long otherCount, long otherTotal, double difference, double low, double high) {
        Interval interval = new Proportion(count, total)
                .minus(new Proportion(otherCount, otherTotal))
                .orElseThrow();

        assertThat(interval.value()).isCloseTo(difference, within(5e-5));
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, -1"})
    void refusesWhatIsNoCountOfATotal(long count, long total) {
        assertThatThrownBy(() -> new Proportion(count, total)).isInstanceOf(IllegalArgumentException.class);
    }
}
