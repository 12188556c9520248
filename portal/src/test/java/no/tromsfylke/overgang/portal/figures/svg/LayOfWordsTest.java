package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.FigureSamples.HIDDEN;
import static no.tromsfylke.overgang.portal.figures.FigureSamples.caption;
import static no.tromsfylke.overgang.portal.figures.FigureSamples.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Break;
import no.tromsfylke.overgang.portal.figures.DotInterval;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.figures.PlainText;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.Trend;
import no.tromsfylke.overgang.portal.figures.Value;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Which words and numbers a picture carries beside its values, and where. */
class LayOfWordsTest {
    private final SvgRenderer renderer = new SvgRenderer(new PlainText());

    private static Figure besideTheRegion(Value region) {
        return new DotInterval(
                caption("areas", "Kommunene"),
                Axis.percent(1),
                List.of("Senja", "Bardu", "Dyrøy"),
                List.of(
                        new Series("Kommune", SeriesRole.ONE, List.of(shown(50, 100), shown(60, 100), HIDDEN)),
                        new Series("Midt-Troms", SeriesRole.REGION, List.of(region, region, region))));
    }

    private Picture wide(Figure figure) throws Exception {
        return Picture.parse(renderer.render(figure));
    }

    @Test
    void aRegionThatIsTheSameInEveryRowIsOneLineAcrossThemAll() throws Exception {
        Picture picture = wide(besideTheRegion(shown(300, 400)));
        double bottom = 0;
        for (int row = 0; row < 3; row++) {
            Element piece = picture.mark(1, row);
            assertThat(piece.getAttribute("x")).isEqualTo(picture.mark(1, 0).getAttribute("x"));
            assertThat(piece.getAttribute("width")).isEqualTo("2");
            double top = Double.parseDouble(piece.getAttribute("y"));
            assertThat(row == 0 || Math.abs(top - bottom) < 0.2).as("no gap").isTrue();
            bottom = top + Double.parseDouble(piece.getAttribute("height"));
        }
        assertThat(picture.texts()).filteredOn(text -> text.contains("75,0")).containsExactly("Midt-Troms 75,0\u00a0%");
    }

    @Test
    void aHiddenRegionIsMarkedInEveryRow() throws Exception {
        Picture picture = wide(besideTheRegion(HIDDEN));
        assertThat(picture.texts()).filteredOn(":"::equals).hasSize(4);
    }

    @Test
    void aLineIsNamedWithItsNewestNumberAndTheYearOfIt() throws Exception {
        Trend trend = new Trend(
                caption("trend", "Sluttet"),
                Axis.percent(0.4),
                List.of("2020/21", "2021/22", "2022/23"),
                List.of(
                        new Series("Senja", SeriesRole.ONE, List.of(shown(10, 100), shown(20, 100), HIDDEN)),
                        new Series(
                                "Midt-Troms",
                                SeriesRole.REGION,
                                List.of(shown(30, 100), shown(30, 100), shown(30, 100)))),
                List.of());
        assertThat(wide(trend).texts()).contains("20,0\u00a0%", "Senja, 2021/22", "30,0\u00a0%", "Midt-Troms");
    }

    @Test
    void aLongBreakIsWrappedWithinANarrowPicture() throws Exception {
        Trend trend = new Trend(
                caption("trend", "Sluttet"),
                Axis.percent(0.4),
                List.of("2020/21", "2021/22"),
                List.of(new Series("Senja", SeriesRole.ONE, List.of(shown(10, 100), shown(20, 100)))),
                List.of(new Break(1, "Troms og Finnmark blir ett fylke 1.\u00a0januar 2020", Break.Kind.COUNTY)));
        List<String> texts =
                Picture.parse(Picture.split(renderer.inline(trend)).get(1)).texts();
        assertThat(texts).contains("Troms og Finnmark blir ett fylke", "1.\u00a0januar 2020");
    }

    @Test
    void aSlideNamesTheWarningBrieflyAndAPageInFull() throws Exception {
        Figure figure = besideTheRegion(shown(300, 400));
        assertThat(wide(figure).texts()).contains("Oppdiktede data: laget av et program");
        assertThat(Picture.parse(Picture.split(renderer.slide(figure)).get(0)).texts())
                .contains("Oppdiktede data")
                .doesNotContain("Oppdiktede data: laget av et program");
    }
}
