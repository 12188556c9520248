package no.tromsfylke.overgang.portal.figures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Bars;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.figures.FigureSamples;
import no.tromsfylke.overgang.portal.figures.PlainText;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every picture must have, whatever it shows. */
class SvgRendererTest {

    private final SvgRenderer renderer = new SvgRenderer(new PlainText());

    static Stream<Figure> figures() {
        return FigureSamples.all().stream();
    }

    private List<String> pictures(Figure figure) {
        List<String> pictures = new ArrayList<>(List.of(renderer.render(figure)));
        pictures.addAll(Picture.split(renderer.inline(figure)));
        pictures.addAll(Picture.split(renderer.slide(figure)));
        assertThat(pictures).hasSize(5);
        return pictures;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyPictureIsNamedAndDescribed(Figure figure) throws Exception {
        for (String svg : pictures(figure)) {
            Picture picture = Picture.parse(svg);
            Element title = picture.named("title").get(0);
            Element description = picture.named("desc").get(0);
            assertThat(picture.root().getAttribute("role")).isEqualTo("img");
            assertThat(picture.root().getAttribute("aria-labelledby"))
                    .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
            assertThat(title.getTextContent()).isEqualTo(figure.caption().title());
            assertThat(description.getTextContent()).isEqualTo(figure.caption().description());
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyPictureCarriesItsTitleSourcePublicationSymbolsAndBanner(Figure figure) throws Exception {
        Caption caption = figure.caption();
        for (String svg : pictures(figure)) {
            assertThat(Picture.parse(svg).words())
                    .contains(
                            caption.title(),
                            caption.subtitle(),
                            caption.source(),
                            caption.publication(),
                            caption.symbols(),
                            caption.banner().orElseThrow().brief());
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothingInAPictureNeedsAnUnsafeContentPolicy(Figure figure) throws Exception {
        for (String svg : pictures(figure)) {
            for (Element element : Picture.parse(svg).all()) {
                assertThat(element.getTagName()).isNotIn("script", "style", "foreignObject", "image", "use", "a");
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    String name = element.getAttributes().item(i).getNodeName();
                    assertThat(name)
                            .isNotEqualTo("style")
                            .doesNotStartWith("on")
                            .doesNotContain("href");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void idsAreUniqueThoughAPageHoldsTwoPicturesOfAFigure(Figure figure) throws Exception {
        Picture page = Picture.parse("<page>" + renderer.inline(figure) + "</page>");
        List<String> ids = page.all().stream()
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void onlyFiniteNumbersWithAtMostOneDecimalAreDrawn(Figure figure) throws Exception {
        for (String svg : pictures(figure)) {
            for (Element element : Picture.parse(svg).all()) {
                for (String name : List.of("x", "y", "width", "height", "d", "cx", "cy", "r", "viewBox")) {
                    assertThat(element.getAttribute(name))
                            .doesNotContain("NaN", "Infinity", "E")
                            .doesNotContainPattern("\\.\\d\\d");
                }
                for (String name : List.of("width", "height", "r")) {
                    assertThat(element.getAttribute(name)).doesNotStartWith("-");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theSameFigureGivesTheSameBytes(Figure figure) {
        assertThat(pictures(figure)).isEqualTo(pictures(figure));
    }

    @Test
    void aFileOfItsOwnHasAGroundAndASizeAndAPictureOnAPageHasNeither() throws Exception {
        Picture file = Picture.parse(renderer.render(FigureSamples.heat()));
        assertThat(file.root().getAttribute("width")).isEqualTo("920");
        assertThat(file.root().getAttribute("viewBox")).startsWith("-20 -20 920 ");
        assertThat(file.classed("f-ground").get(0).getAttribute("fill")).isEqualTo("#FFFFFF");
        Picture slide = Picture.parse(
                Picture.split(renderer.slide(FigureSamples.heat())).get(0));
        assertThat(slide.root().hasAttribute("width")).isFalse();
        assertThat(slide.root().getAttribute("viewBox")).isEqualTo("0 0 1216 566");
    }

    @Test
    void textFromTheDataIsText() throws Exception {
        String evil = "<script>alert(1)</script>\"'&\u0001";
        Figure figure = new Bars(
                FigureSamples.caption("evil", evil),
                Axis.percent(1),
                List.of(evil),
                List.of(new Series(evil, SeriesRole.ONE, List.of(FigureSamples.shown(1, 2)))));
        for (String svg : pictures(figure)) {
            assertThat(svg).doesNotContain("<script").doesNotContain("\u0001");
            assertThat(Picture.parse(svg).named("title").get(0).getTextContent())
                    .isEqualTo("<script>alert(1)</script>\"'&\uFFFD");
        }
    }

    @Test
    void theClassesOfPicturesAreKnown() throws Exception {
        Set<String> classes = new TreeSet<>();
        for (Figure figure : FigureSamples.all()) {
            for (String svg : pictures(figure)) {
                for (Element element : Picture.parse(svg).all()) {
                    classes.addAll(List.of(element.getAttribute("class").split(" ")));
                }
            }
        }
        String css = Stylesheet.site().text();
        assertThat(classes.stream().filter(one -> one.matches("[frsl]-.*|over")))
                .hasSizeGreaterThan(15)
                .allSatisfy(one -> assertThat(css).contains("." + one + " {"));
    }
}
