package no.tromsfylke.overgang.portal.figures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA in figures: text 4.5 to 1 (success criterion 1.4.3), marks 3 to 1 (1.4.11), in every theme. */
class ContrastTest {

    static Stream<Arguments> themes() throws IOException {
        Stylesheet css = Stylesheet.site();
        return Stream.of(
                Arguments.of("light", css.light()),
                Arguments.of("dark", css.dark()),
                Arguments.of("print", css.print()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void textIsReadable(String name, Map<String, String> theme) {
        for (String ground : List.of("ground", "panel", "veil")) {
            assertThat(ratio(theme.get("text"), theme.get(ground))).isGreaterThan(4.5);
            assertThat(ratio(theme.get("quiet"), theme.get(ground))).isGreaterThan(4.5);
        }
        for (String ground : List.of("ground", "panel")) {
            assertThat(ratio(theme.get("link"), theme.get(ground))).isGreaterThan(4.5);
        }
        assertThat(ratio(theme.get("banner-text"), theme.get("banner-ground"))).isGreaterThan(4.5);
        assertThat(ratio(theme.get("tip-text"), theme.get("tip-ground"))).isGreaterThan(4.5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void marksStandOutFromTheGround(String name, Map<String, String> theme) {
        for (String mark : List.of("one", "region", "first", "second", "third", "fourth", "axis", "focus")) {
            assertThat(ratio(theme.get(mark), theme.get("ground"))).as(mark).isGreaterThan(3);
        }
    }

    @Test
    void theNumberInACellOfAHeatTableIsReadable() {
        for (Ink shade : List.of(Ink.HEAT_1, Ink.HEAT_2, Ink.HEAT_3, Ink.HEAT_4, Ink.HEAT_5)) {
            assertThat(ratio(shade.light(), shade.readable().light()))
                    .as(shade.name())
                    .isGreaterThan(4.5);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void theTextOnAButtonIsReadable(String name, Map<String, String> theme) {
        assertThat(ratio(theme.get("ground"), theme.get("link"))).isGreaterThan(4.5);
    }

    @Test
    void aPictureOfItsOwnHasTheColoursOfTheLightTheme() throws IOException {
        Map<String, String> light = Stylesheet.site().light();
        for (Mark mark : Mark.values()) {
            String name = mark.name().toLowerCase(Locale.ROOT);
            assertThat(mark.light()).as(name).isEqualToIgnoringCase(light.get(name));
        }
        for (Ink ink : List.of(Ink.TEXT, Ink.QUIET, Ink.GROUND, Ink.GRID, Ink.AXIS, Ink.VEIL, Ink.HATCH)) {
            String name = ink.name().toLowerCase(Locale.ROOT);
            assertThat(ink.light()).as(name).isEqualToIgnoringCase(light.get(name));
        }
    }

    @Test
    void theColoursAreTheOnesChosenForThoseWhoSeeColoursDifferently() throws IOException {
        Map<String, String> light = Stylesheet.site().light();
        Map<String, String> dark = Stylesheet.site().dark();
        assertThat(List.of("one", "region", "first", "second", "third", "fourth"))
                .extracting(light::get)
                .containsExactly("#12436d", "#5b6168", "#12436d", "#0b9a9a", "#94761c", "#590b05");
        assertThat(List.of("ground", "one", "first", "second", "third", "fourth"))
                .extracting(dark::get)
                .containsExactly("#10161d", "#8ec5f4", "#8ec5f4", "#c07e45", "#efe345", "#677cc2");
        assertThat(Stream.of(Ink.HEAT_1, Ink.HEAT_2, Ink.HEAT_3, Ink.HEAT_4, Ink.HEAT_5)
                        .map(Ink::light))
                .containsExactly("#F0F5FA", "#D2E3F3", "#A3C7E6", "#5F9BD1", "#12436D");
    }

    @Test
    void theRatioIsTheOneOfTheGuidelines() {
        assertThat(ratio("#000000", "#ffffff")).isEqualTo(21);
        assertThat(ratio("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
