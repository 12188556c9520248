package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.FigureSamples.HIDDEN;
import static no.tromsfylke.overgang.portal.figures.FigureSamples.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Bars;
import no.tromsfylke.overgang.portal.figures.Break;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.figures.FigureJson;
import no.tromsfylke.overgang.portal.figures.FigureSamples;
import no.tromsfylke.overgang.portal.figures.PlainText;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.Trend;
import no.tromsfylke.overgang.portal.figures.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Where values are drawn, and that nothing is drawn where there is no number. */
class DrawnValuesTest {

    private static final PlainText TEXT = new PlainText();
    private final SvgRenderer renderer = new SvgRenderer(TEXT);

    private Picture wide(Figure figure) throws Exception {
        return Picture.parse(renderer.render(figure));
    }

    private Picture narrow(Figure figure) throws Exception {
        return Picture.parse(Picture.split(renderer.inline(figure)).get(1));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void barsBeginAtZeroAndAreAsLongAsTheirShare() throws Exception {
        Picture picture = wide(FigureSamples.bars());
        assertThat(picture.mark(0, 0).getAttribute("x")).isEqualTo("107.3");
        assertThat(picture.mark(1, 0).getAttribute("x")).isEqualTo("107.3");
        assertThat(picture.mark(0, 0).getAttribute("width")).isEqualTo("371.8");
        assertThat(picture.mark(1, 0).getAttribute("width")).isEqualTo("557.7");
        assertThat(picture.mark(1, 1).getAttribute("width")).isEqualTo("185.9");
        assertThat(picture.mark(0, 0).getAttribute("fill")).isEqualTo("#12436D");
        assertThat(picture.mark(1, 0).getAttribute("fill")).isEqualTo("#5B6168");
    }

    @Test
    void barsInANarrowPictureMeasureItsWholeWidth() throws Exception {
        Picture picture = narrow(FigureSamples.bars());
        assertThat(picture.mark(0, 0).getAttribute("x")).isEqualTo("0");
        assertThat(picture.mark(0, 0).getAttribute("width")).isEqualTo("180");
        assertThat(picture.mark(1, 0).getAttribute("width")).isEqualTo("270");
        assertThat(picture.mark(1, 1).getAttribute("width")).isEqualTo("90");
    }

    @Test
    void aHiddenBarIsHatchedOverTheWholeAxisWhateverItsNumber() throws Exception {
        Picture picture = wide(FigureSamples.bars());
        Element hatch = picture.mark(0, 1);
        assertThat(hatch.getAttribute("fill")).isEqualTo("url(#bars-wide-hatch)");
        assertThat(hatch.getAttribute("x")).isEqualTo("107.3");
        assertThat(hatch.getAttribute("width")).isEqualTo("743.7");
        assertThat(new Picture(picture.point(0, 1)).texts()).containsExactly(":");
        assertThat(new Picture(picture.point(0, 2)).texts()).containsExactly("..");
        assertThat(new Picture(picture.point(1, 2)).texts()).containsExactly(".");
        assertThat(picture.mark(0, 2).getAttribute("fill")).isEqualTo("none");
    }

    @Test
    void dotsLieOnTheirIntervals() throws Exception {
        Element group = wide(FigureSamples.dots()).point(0, 0);
        List<Element> paths = new Picture(group).named("path");
        // The axis runs from 79 (0) to 865.5 (5): 157.3 units each.
        assertThat(paths.get(0).getAttribute("d")).startsWith("M315 120.2H708.2");
        assertThat(paths.get(1).getAttribute("d")).startsWith("M464.7 120.2a7.6 7.6");
    }

    @Test
    void linesStopAtGapsAndAtChangesOfDefinitionAndRunOnAcrossCountyBorders() throws Exception {
        Picture picture = wide(FigureSamples.trend());
        assertThat(line(picture, "l-one")).isEqualTo("M108.5 286.7M410.6 286.7M561.6 363.2");
        assertThat(line(picture, "l-region")).isEqualTo("M153.8 286.7L304.8 286.7L455.9 286.7M606.9 210.2");
    }

    @Test
    void ruleOfABreakStandsBetweenTheYears() throws Exception {
        List<String> rules = wide(FigureSamples.trend()).classed("s-axis").stream()
                .filter(one -> one.getAttribute("stroke-dasharray").equals("2 3"))
                .map(one -> one.getAttribute("d"))
                .toList();
        // Years stand 151 apart, the first rule one year, the second three years from the left side (55.7).
        assertThat(rules).containsExactly("M206.7 128.3V439.7", "M508.7 128.3V439.7");
        assertThat(wide(FigureSamples.trend()).texts()).contains("Nytt fylke", "Ny regel");
    }

    @Test
    void aHiddenYearIsMarkedBelowTheAxisInItsOwnSeriesOnly() throws Exception {
        Picture picture = wide(FigureSamples.trend());
        Element mark = picture.mark(0, 1);
        assertThat(mark.getAttribute("fill")).isEqualTo("url(#trend-wide-hatch)");
        assertThat(number(mark, "y")).isGreaterThan(439.7);
        assertThat(number(mark, "x") + number(mark, "width") / 2).isEqualTo(282.2);
        assertThat(new Picture(picture.point(0, 1)).named("path")).isEmpty();
        assertThat(new Picture(picture.point(1, 1)).named("path")).hasSize(2);
    }

    @Test
    void cellsAreShadedByFifthsOfTheAxis() throws Exception {
        Picture picture = wide(FigureSamples.heat());
        assertThat(List.of(picture.mark(0, 0), picture.mark(0, 1), picture.mark(1, 0), picture.mark(1, 2)))
                .extracting(one -> one.getAttribute("fill"))
                .containsExactly("#F0F5FA", "#D2E3F3", "#A3C7E6", "#12436D");
        assertThat(picture.mark(0, 2).getAttribute("fill")).isEqualTo("url(#heat-wide-hatch)");
        Element number = new Picture(picture.point(1, 2)).named("text").get(0);
        assertThat(number.getTextContent()).isEqualTo("100,0\u00a0%");
        assertThat(number.getAttribute("fill")).isEqualTo("#FFFFFF");
    }

    @Test
    void anAreaWithoutANumberIsListedBelowTheFunnel() throws Exception {
        Picture picture = wide(FigureSamples.funnel());
        assertThat(picture.mark(0, 0).getAttribute("d")).startsWith("M391.5 291.2a");
        assertThat(new Picture(picture.point(0, 1)).texts()).containsExactly(":", "Dyrøy");
        assertThat(number(picture.mark(0, 1), "y")).isEqualTo(530.9);
    }

    @Test
    void aStageShowsItsPopulationAndAProvisionalCountIsHollow() throws Exception {
        Picture picture = wide(FigureSamples.stages());
        assertThat(picture.mark(0, 1).getAttribute("width")).isEqualTo("447.6");
        Element outline = new Picture(picture.point(0, 1)).classed("s-axis").get(0);
        assertThat(outline.getAttribute("d")).isEqualTo("M223.9 167.9h559.5v27h-559.5");
        assertThat(picture.mark(0, 3).getAttribute("fill")).isEqualTo("#FFFFFF");
        assertThat(picture.mark(0, 3).getAttribute("width")).isEqualTo("223.8");
    }

    @Test
    void theWheelMarksDaysClockwiseFromAugust() throws Exception {
        List<Element> events = wide(FigureSamples.wheel()).classed("event");
        assertThat(events).hasSize(4);
        assertThat(new Picture(events.get(0)).named("title").get(0).getTextContent())
                .isEqualTo("1. oktober · Skolen: Kartlagt – 7 av 7");
        Element october = new Picture(events.get(0)).named("circle").get(0);
        Element march = new Picture(events.get(3)).named("circle").get(0);
        double centre = 880 * 0.47 / 2;
        assertThat(number(october, "cx")).isGreaterThan(centre);
        assertThat(number(march, "cx")).isLessThan(centre);
        // Two events of the same day stand beside each other.
        Element first = new Picture(events.get(1)).named("circle").get(0);
        Element second = new Picture(events.get(2)).named("circle").get(0);
        double apart =
                Math.hypot(number(first, "cx") - number(second, "cx"), number(first, "cy") - number(second, "cy"));
        assertThat(apart).isGreaterThan(2 * number(first, "r"));
    }

    static Stream<Figure> figures() {
        return FigureSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyValueOfTheModelIsInThePictureInTheFormattersWords(Figure figure) throws Exception {
        Picture picture = wide(figure);
        List<FigureJson.OneSeries> series = FigureJson.of(figure, TEXT).panels().stream()
                .flatMap(panel -> panel.series().stream())
                .toList();
        int points = 0;
        for (int i = 0; i < series.size(); i++) {
            for (int place = 0; place < series.get(i).points().size(); place++) {
                FigureJson.Point point = series.get(i).points().get(place);
                assertThat(picture.title(i, place)).endsWith(": " + point.full());
                assertThat(picture.point(i, place).getAttribute("data-status")).isEqualTo(point.status());
                points++;
            }
        }
        assertThat(picture.classed("point")).hasSize(points);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aValueThatIsNotPublishedCarriesNoNumber(Figure figure) throws Exception {
        for (Picture picture : List.of(
                wide(figure),
                narrow(figure),
                Picture.parse(Picture.split(renderer.slide(figure)).get(0)))) {
            for (Element point : picture.classed("point")) {
                if (!point.getAttribute("data-status").equals("published")) {
                    assertThat(point.hasAttribute("data-count")).isFalse();
                    assertThat(point.hasAttribute("data-total")).isFalse();
                }
            }
        }
    }

    @Test
    void atMostFourSeriesAndTheRegionAreNamedAtTheirLinesWithoutCoveringEachOther() throws Exception {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            series.add(new Series("Skole " + i, SeriesRole.ofSeveral(i), List.of(shown(10, 100), shown(10, 100))));
        }
        series.add(new Series("Midt-Troms", SeriesRole.REGION, List.of(shown(10, 100), HIDDEN)));
        Trend trend = new Trend(
                FigureSamples.caption("four", "Fire"),
                Axis.percent(0.2),
                List.of("2021/22", "2022/23"),
                series,
                List.of(new Break(1, "Nytt", Break.Kind.COUNTY)));
        Picture picture = wide(trend);
        List<Double> heights = picture.named("text").stream()
                .filter(one -> one.getTextContent().startsWith("Skole")
                        || one.getTextContent().startsWith("Midt-Troms"))
                .map(one -> number(one, "y"))
                .sorted()
                .toList();
        assertThat(heights).hasSize(5);
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(23.3);
        }
    }

    @Test
    void seriesAreToldApartWithoutColour() {
        assertThat(Stream.of(Mark.FIRST, Mark.SECOND, Mark.THIRD, Mark.FOURTH, Mark.REGION)
                        .map(mark -> mark.path(0, 0, 10)))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Mark.FIRST, Mark.SECOND, Mark.THIRD, Mark.FOURTH, Mark.REGION)
                        .map(mark -> String.valueOf(mark.dash())))
                .doesNotHaveDuplicates();
    }

    @Test
    void aPictureOfOnlyHiddenValuesShowsNothingButTheirMarks() throws Exception {
        Bars bars = new Bars(
                FigureSamples.caption("none", "Ingen"),
                Axis.percent(1),
                List.of("A", "B"),
                List.of(new Series("Dyrøy", SeriesRole.ONE, List.of(HIDDEN, new Value.Hidden()))));
        Picture picture = wide(bars);
        assertThat(picture.classed("r-one")).isEmpty();
        assertThat(picture.texts()).filteredOn(":"::equals).hasSize(2);
    }

    private static String line(Picture picture, String name) {
        return picture.classed(name).get(0).getAttribute("d");
    }
}
