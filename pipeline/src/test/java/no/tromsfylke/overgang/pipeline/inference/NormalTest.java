package no.tromsfylke.overgang.pipeline.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    /** 1e-12 relative, in percent. */
    private static final double TOLERANCE = 1e-10;

    @ParameterizedTest
    @CsvSource({
        // Computed with mpmath 1.3 (ncdf, 30 digits)
        "-37, 5.7255712225245768e-300",
        "-10, 7.6198530241605261e-24",
        "-5, 2.8665157187919391e-7",
        "-2.9, 0.0018658133003840379",
        "-1.5, 0.066807201268858057",
        "0, 0.5",
        "1.959963984540054, 0.975",
        "3, 0.99865010196836991",
    })
    void cumulative(double z, double p) {
        assertThat(Normal.cumulative(z)).isCloseTo(p, withinPercentage(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({
        // Abramowitz and Stegun, table 7.1 and examples: erfc = 1 − erf
        "0.5, 0.47950012218695346",
        "1, 0.15729920705028513",
        "2, 0.0046777349810472658",
        "3, 2.2090496998585441e-5",
    })
    void complementaryErrorFunction(double x, double value) {
        assertThat(Normal.erfc(x)).isCloseTo(value, withinPercentage(TOLERANCE));
        assertThat(Normal.erfc(-x)).isCloseTo(2 - value, withinPercentage(TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({
        // M. J. Wichura, Algorithm AS 241, Appl. Stat. 37 (1988) 477–484, and the 95 % quantile
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.975, 1.959963984540054",
    })
    void quantile(double p, double z) {
        assertThat(Normal.quantile(p)).isCloseTo(z, withinPercentage(TOLERANCE));
    }

    @Test
    void theQuantileUsedIsTheOneComputed() {
        assertThat(Interval.Z).isCloseTo(Normal.quantile(0.975), withinPercentage(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-100, 1e-9, 0.02, 0.3, 0.5, 0.7, 0.99})
    void quantileUndoesCumulative(double p) {
        assertThat(Normal.cumulative(Normal.quantile(p))).isCloseTo(p, withinPercentage(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void quantileRefusesWhatIsNoProbability(double p) {
        assertThatThrownBy(() -> Normal.quantile(p)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSidedCountsBothTails() {
        assertThat(Normal.twoSided(-1.959963984540054)).isCloseTo(0.05, withinPercentage(TOLERANCE));
        assertThat(Normal.twoSided(0)).isEqualTo(1.0);
    }
}
