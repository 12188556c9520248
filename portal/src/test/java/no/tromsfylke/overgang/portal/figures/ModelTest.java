package no.tromsfylke.overgang.portal.figures;

import static no.tromsfylke.overgang.portal.figures.FigureSamples.HIDDEN;
import static no.tromsfylke.overgang.portal.figures.FigureSamples.caption;
import static no.tromsfylke.overgang.portal.figures.FigureSamples.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure refuses to be, so that no picture can mislead. */
class ModelTest {

    private static final Series ONE = new Series("Senja", SeriesRole.ONE, List.of(shown(1, 2)));

    @Test
    void aValueThatIsNotShownHoldsNothing() {
        assertThat(Value.Hidden.class.getRecordComponents()).isEmpty();
        assertThat(Value.Missing.class.getRecordComponents()).isEmpty();
        assertThat(Value.NotApplicable.class.getRecordComponents()).isEmpty();
        assertThat(new Value.Hidden().status()).isEqualTo("suppressed");
        assertThat(new Value.Provisional(5, 10).status()).isEqualTo("provisional");
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 0.5", "-1, 2, 0.5", "0, 0, 0", "1, 2, 1.2", "1, 2, NaN"})
    void aCountBelongsToItsPopulation(long count, long total, double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Shown(count, total, share, 0, 1));
    }

    @Test
    void barsStartAtZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars(caption("a", "A"), Axis.percent(0.2, 1), List.of("x"), List.of(ONE)));
    }

    @Test
    void aValueOutsideTheFixedAxisIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars(caption("a", "A"), Axis.percent(0.4), List.of("x"), List.of(ONE)))
                .withMessageContaining("outside the axis");
    }

    @Test
    void seriesFitTheirPlacesAndHaveDifferentRoles() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars(caption("a", "A"), Axis.percent(1), List.of("x", "y"), List.of(ONE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars(caption("a", "A"), Axis.percent(1), List.of("x"), List.of(ONE, ONE)));
    }

    @Test
    void thereAreAtMostFourSeriesBesideTheRegion() {
        List<Series> series = new ArrayList<>();
        for (SeriesRole role : SeriesRole.values()) {
            series.add(new Series(role.text(), role, List.of(HIDDEN)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bars(caption("a", "A"), Axis.percent(1), List.of("x"), series));
        series.removeIf(one -> one.role() == SeriesRole.ONE);
        assertThat(new Bars(caption("a", "A"), Axis.percent(1), List.of("x"), series).series())
                .hasSize(5);
        assertThatIllegalArgumentException().isThrownBy(() -> SeriesRole.ofSeveral(4));
    }

    @Test
    void aBreakLiesBetweenTwoYears() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Break(0, "x", Break.Kind.COUNTY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend(
                        caption("a", "A"),
                        Axis.percent(1),
                        List.of("2020/21"),
                        List.of(ONE),
                        List.of(new Break(1, "x", Break.Kind.COUNTY))));
    }

    @Test
    void aFigureWithoutItsWordsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> caption("A b", "Tittel"));
        assertThatIllegalArgumentException().isThrownBy(() -> caption("a", " "));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.05", "0.051, 0.1", "0.1, 0.1", "0.12, 0.2", "0.61, 1", "0.95, 1"})
    void thePercentAxisIsTheNarrowestUsualOne(double largest, double end) {
        assertThat(Axis.percentHolding(largest).max()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "3, 3, 1", "7, 8, 2", "112, 125, 25", "340, 400, 100", "1999, 2000, 500"})
    void theCountAxisEndsOnALabel(long largest, double end, double step) {
        assertThat(Axis.count(largest)).isEqualTo(new Axis(Axis.Unit.COUNT, 0, end, step));
    }

    @Test
    void anAxisLabelsItsEnds() {
        assertThat(Axis.percent(1).ticks()).hasSize(6).startsWith(0.0).endsWith(1.0);
        assertThat(Axis.count(3).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
    }

    @Test
    void onlyNumbersHaveAPosition() {
        Axis percent = Axis.percent(0.5);
        assertThat(percent.position(shown(1, 4))).hasValue(0.25);
        assertThat(percent.position(new Value.Provisional(1, 4))).isEmpty();
        assertThat(percent.position(HIDDEN)).isEmpty();
        assertThat(percent.interval(shown(9, 20))).contains(new Axis.Interval(0.35, 0.5));
        assertThat(Axis.count(10).position(new Value.Provisional(5, 10))).hasValue(5);
        assertThat(Axis.count(10).interval(shown(1, 4))).isEmpty();
    }

    @Test
    void theBrowserGetsNoNumberWhereNoneIsShown() {
        FigureJson json = FigureJson.of(FigureSamples.bars(), new PlainText());
        FigureJson.Point hidden = json.panels().get(0).series().get(0).points().get(1);
        assertThat(hidden).isEqualTo(new FigureJson.Point(null, null, null, null, "suppressed", ":", "vises ikke"));
    }

    @Test
    void theBrowsersTextIsExact() {
        Bars bars = new Bars(
                caption("a", "A</script>&"),
                Axis.percent(0.5),
                List.of("x"),
                List.of(new Series("Senja", SeriesRole.ONE, List.of(new Value.Shown(1, 4, 0.25, 0.125, 0.5)))));
        assertThat(FigureJson.of(bars, new PlainText()).script())
                .isEqualTo("{\"kind\":\"bars\",\"id\":\"a\",\"title\":\"A\\u003c/script\\u003e\\u0026\","
                        + "\"keys\":\"Bruk piltastene\",\"axis\":{\"unit\":\"PERCENT\",\"min\":0.0,\"max\":0.5,"
                        + "\"step\":0.1},\"places\":[\"x\"],\"panels\":[{\"title\":\"\",\"series\":[{\"label\":\"Senja\","
                        + "\"role\":\"one\",\"points\":[{\"value\":0.25,\"low\":0.125,\"high\":0.5,"
                        + "\"status\":\"published\",\"brief\":\"25,0\u00a0%\","
                        + "\"full\":\"1 av 4 (25,0\u00a0%, 12,5\u00a0% til 50,0\u00a0%)\"}]}]}]}");
    }

    @Test
    void everyKindReachesTheBrowser() {
        assertThat(FigureSamples.all())
                .extracting(figure -> FigureJson.of(figure, new PlainText()).kind())
                .containsExactly(
                        "bars",
                        "dot-interval",
                        "trend",
                        "small-multiples",
                        "heat-table",
                        "funnel",
                        "year-wheel",
                        "stage-bars");
        FigureJson funnel = FigureJson.of(FigureSamples.funnel(), new PlainText());
        assertThat(funnel.panels().get(0).series().get(0).points())
                .extracting(FigureJson.Point::population)
                .containsExactly(100L, null);
    }

    /** Reference values computed with exact fractions. */
    @Test
    void funnelLimitsAreThoseOfTheBinomialDistribution() {
        Map<Double, List<Double>> cases = Map.of(
                0.2,
                List.of(0.080978, 0.119742, 0.286476, 0.336766),
                0.5,
                List.of(0.00024, 0.132444, 0.867556, 0.99976));
        List<FunnelLimits> hundred = FunnelLimits.around(0.2, 100);
        assertLimits(hundred.get(hundred.size() - 1), 100, cases.get(0.2));
        List<FunnelLimits> ten = FunnelLimits.around(0.5, 10);
        assertLimits(ten.get(ten.size() - 1), 10, cases.get(0.5));
        assertThat(hundred).extracting(FunnelLimits::population).isSorted().doesNotHaveDuplicates();
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.around(0, 100));
    }

    private static void assertLimits(FunnelLimits limits, long population, List<Double> expected) {
        assertThat(limits.population()).isEqualTo(population);
        List<Double> actual = List.of(limits.outerLow(), limits.innerLow(), limits.innerHigh(), limits.outerHigh());
        for (int i = 0; i < 4; i++) {
            assertThat(actual.get(i)).isCloseTo(expected.get(i), within(1e-6));
        }
    }
}
