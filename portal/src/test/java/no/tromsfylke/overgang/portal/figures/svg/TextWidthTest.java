package no.tromsfylke.overgang.portal.figures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextWidthTest {

    @Test
    void aLineIsAsWideAsItsLetters() {
        assertThat(TextWidth.of("il", 100)).isEqualTo(56);
        assertThat(TextWidth.of("Mål", 50)).isEqualTo(87.5);
        assertThat(TextWidth.of("漢", 10)).isEqualTo(10);
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("en to tre", 10, List.of("en", "to", "tre")),
                Arguments.of("en to tre", 45, List.of("en to", "tre")),
                Arguments.of("en to tre", 500, List.of("en to tre")),
                Arguments.of("12,7\u00a0% her", 30, List.of("12,7\u00a0%", "her")),
                Arguments.of("over 6 % her", 30, List.of("over", "6 %", "her")),
                Arguments.of("innen 1. mars", 30, List.of("innen", "1. mars")),
                Arguments.of("nivå 1 på", 30, List.of("nivå", "1", "på")),
                Arguments.of("Midt-Troms", 30, List.of("Midt-", "Troms")),
                Arguments.of("i Midt-Troms", 80, List.of("i", "Midt-Troms")),
                Arguments.of("inn/ut", 20, List.of("inn/", "ut")),
                Arguments.of("2024-25", 10, List.of("2024-25")),
                Arguments.of("", 10, List.of()));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void linesBreakWhereTheyMay(String text, double width, List<String> lines) {
        assertThat(TextWidth.wrap(text, 14, width)).isEqualTo(lines);
    }
}
