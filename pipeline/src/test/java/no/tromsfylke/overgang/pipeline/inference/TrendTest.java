package no.tromsfylke.overgang.pipeline.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    /** The smokers of J. L. Fleiss, Statistical Methods for Rates and Proportions (1981), p. 139, as in R's help page. */
    private static final List<Trend.Point> SMOKERS = series(2001, 83, 86, 90, 93, 129, 136, 70, 82);

    @Test
    void trendTestAgreesWithPropTrendTestOfR() {
        // prop.trend.test(smokers, patients): X-squared = 8.2249, df = 1, p-value = 0.004132
        Trend.Test test = Trend.find(SMOKERS).orElseThrow().test().orElseThrow();

        assertThat(test.z() * test.z()).isCloseTo(8.2249, within(5e-5));
        assertThat(test.z()).isNegative();
        assertThat(test.p()).isCloseTo(0.004132, within(5e-7));
    }

    @Test
    void trendTestAgreesWithPropTrendTestOfRForUnevenScores() {
        // prop.trend.test(smokers, patients, c(0,0,0,1)): X-squared = 12.173, df = 1, p-value = 0.0004848.
        // Equal scores pool the first three groups.
        Trend.Test test =
                Trend.find(series(2001, 302, 315, 70, 82)).orElseThrow().test().orElseThrow();

        assertThat(test.z() * test.z()).isCloseTo(12.173, within(5e-4));
        assertThat(test.p()).isCloseTo(0.0004848, within(5e-8));
    }

    @Test
    void slopeIsTheWeightedLeastSquaresLine() {
        // The trend statistic of R is the weighted sum of squares of that line: slope² Σ w (x − x̄)² / (p(1 − p)).
        double slope = Trend.find(SMOKERS).orElseThrow().slope() / 100;
        double mean = (86.0 * 1 + 93 * 2 + 136 * 3 + 82 * 4) / 397;
        double spread = 0;
        long[] totals = {86, 93, 136, 82};
        for (int i = 0; i < 4; i++) {
            spread += totals[i] * (i + 1 - mean) * (i + 1 - mean);
        }
        double common = 372.0 / 397;

        assertThat(slope * slope * spread / (common * (1 - common))).isCloseTo(8.2249, within(5e-5));
    }

    @Test
    void slopeOfEqualWeightsIsAnscombesLine() {
        // F. J. Anscombe, Am. Stat. 27 (1973) 17–21, first data set (x falling from 14 to 4): slope 0.5001. The
        // responses
        // are scaled by 1/100 to be shares of 10 000 each.
        long[] y = {426, 568, 724, 482, 695, 881, 804, 833, 1084, 758, 996};
        List<Trend.Point> points = new ArrayList<>();
        for (int i = 0; i < y.length; i++) {
            points.add(new Trend.Point(2004 + i, new Proportion(y[i], 10_000)));
        }

        assertThat(Trend.find(points).orElseThrow().slope()).isCloseTo(0.5001, within(5e-5));
    }

    @Test
    void changeComparesTheLastTwoPoints() {
        // Newcombe 1998, Table II: 56/70 − 48/80
        Trend trend = Trend.find(series(2020, 1, 100, 48, 80, 56, 70)).orElseThrow();

        assertThat(trend.points()).isEqualTo(3);
        assertThat(trend.first().share()).isEqualTo(new Proportion(1, 100));
        assertThat(trend.last().share()).isEqualTo(new Proportion(56, 70));
        assertThat(trend.change().value()).isCloseTo(20, within(1e-9));
        assertThat(trend.change().low()).isCloseTo(5.24, within(5e-3));
        assertThat(trend.change().high()).isCloseTo(33.39, within(5e-3));
        assertThat(trend.verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void verdictNeedsAnIntervalWithoutZero() {
        assertThat(Trend.find(series(2020, 56, 70, 48, 80)).orElseThrow().verdict())
                .isEqualTo(Verdict.LOWER);
        assertThat(Trend.find(series(2020, 5, 56, 0, 29)).orElseThrow().verdict())
                .isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(Verdict.on(new Interval(1, 0, 2))).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(Verdict.NO_CLEAR_CHANGE.id()).isEqualTo("no_clear_change");
    }

    @Test
    void sharesAllNoneOrAllEveryoneHaveNoTest() {
        Trend none = Trend.find(series(2020, 0, 5, 0, 7, 0, 9)).orElseThrow();

        assertThat(none.test()).isEmpty();
        assertThat(none.slope()).isZero();
        assertThat(Trend.find(series(2020, 5, 5, 7, 7)).orElseThrow().test()).isEmpty();
    }

    @Test
    void emptyYearsAreLeftOut() {
        Trend trend = Trend.find(series(2020, 1, 4, 0, 0, 2, 4)).orElseThrow();

        assertThat(trend.points()).isEqualTo(2);
        assertThat(trend.slope()).isCloseTo(12.5, within(1e-12));
        assertThat(Trend.find(series(2020, 1, 4, 0, 0))).isEmpty();
        assertThat(Trend.find(List.of())).isEmpty();
    }

    @Test
    void yearsMustRise() {
        List<Trend.Point> twice =
                List.of(new Trend.Point(2020, new Proportion(1, 2)), new Trend.Point(2020, new Proportion(1, 2)));

        assertThatThrownBy(() -> Trend.find(twice)).hasMessage("The years of a series must rise");
    }

    private static List<Trend.Point> series(int firstYear, long... countsAndTotals) {
        List<Trend.Point> points = new ArrayList<>();
        for (int i = 0; i < countsAndTotals.length; i += 2) {
            points.add(new Trend.Point(firstYear + i / 2, new Proportion(countsAndTotals[i], countsAndTotals[i + 1])));
        }
        return points;
    }
}
