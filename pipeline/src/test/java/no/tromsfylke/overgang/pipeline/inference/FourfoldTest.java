package no.tromsfylke.overgang.pipeline.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FourfoldTest {

    /** Liver scans against pathology: Altman and Bland, BMJ 308 (1994) 1552, and 309 (1994) 102. */
    private static final Fourfold LIVER_SCAN = new Fourfold(231, 32, 27, 54);

    @Test
    void measuresAgreeWithAltmanAndBland() {
        assertThat(LIVER_SCAN.sensitivity().orElseThrow().value()).isCloseTo(0.8953, within(5e-5));
        assertThat(LIVER_SCAN.specificity().orElseThrow().value()).isCloseTo(0.6279, within(5e-5));
        assertThat(LIVER_SCAN.ppv().orElseThrow().value()).isCloseTo(0.8783, within(5e-5));
        assertThat(LIVER_SCAN.npv().orElseThrow().value()).isCloseTo(0.6667, within(5e-5));
        assertThat(LIVER_SCAN.positives()).isEqualTo(258);
        assertThat(LIVER_SCAN.negatives()).isEqualTo(86);
    }

    @Test
    void intervalsAreWilsons() {
        assertThat(LIVER_SCAN.npv()).isEqualTo(new Proportion(54, 81).wilson());
    }

    @Test
    void riskRatioAgreesWithScipy() {
        // scipy.stats.contingency.relative_risk(27, 122, 44, 487), its documentation's example
        Interval ratio = new Fourfold(27, 95, 44, 443).riskRatio().orElseThrow();

        assertThat(ratio.value()).isCloseTo(2.4495156482861398, within(1e-12));
        assertThat(ratio.low()).isCloseTo(1.5836990926700116, within(1e-12));
        assertThat(ratio.high()).isCloseTo(3.7886786315466354, within(1e-12));
    }

    @Test
    void aZeroLeavesTheRatioOut() {
        assertThat(new Fourfold(0, 5, 3, 4).riskRatio()).isEmpty();
        assertThat(new Fourfold(3, 5, 0, 4).riskRatio()).isEmpty();
        assertThat(new Fourfold(0, 0, 3, 4).riskRatio()).isEmpty();
    }

    @Test
    void anEmptyMarginLeavesTheMeasureOut() {
        var nobodyAdverse = new Fourfold(0, 5, 0, 4);

        assertThat(nobodyAdverse.sensitivity()).isEmpty();
        assertThat(nobodyAdverse.specificity()).isPresent();
        assertThat(new Fourfold(0, 0, 1, 1).ppv()).isEmpty();
        assertThat(new Fourfold(1, 1, 0, 0).npv()).isEmpty();
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> new Fourfold(1, 1, -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
