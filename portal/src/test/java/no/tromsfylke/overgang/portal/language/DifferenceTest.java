package no.tromsfylke.overgang.portal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    /** Newcombe 1998, "Interval estimation for the difference between independent proportions", table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "48, 80, 56, 70, 0.0524, 0.3339, HIGHER",
        "3, 10, 9, 10, 0.1705, 0.8090, HIGHER",
        "10, 10, 0, 10, -1.0, -0.6075, LOWER",
        "5, 56, 0, 29, -0.1926, 0.0381, NO_CLEAR_CHANGE",
        "0, 10, 0, 10, -0.2775, 0.2775, NO_CLEAR_CHANGE"
    })
    void newcombe(long count0, long total0, long count1, long total1, double low, double high, String verdict) {
        Difference difference = Difference.between(count0, total0, count1, total1);
        assertThat(difference.low()).isCloseTo(low, within(0.0001));
        assertThat(difference.high()).isCloseTo(high, within(0.0001));
        assertThat(difference.verdict().name()).isEqualTo(verdict);
    }
}
