package no.tromsfylke.overgang.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern WORDS_NOT_USED = Pattern.compile("(?i)\\b(best|verst|beste|verste|worst)\\b");

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language language) {
        assertThat(Messages.in(language).keys())
                .isEqualTo(Messages.in(Language.NB).keys());
    }

    @Test
    void textsHaveTheSamePlacesInEveryLanguage() {
        for (String key : Messages.in(Language.NB).keys()) {
            Set<String> nb = places(Messages.in(Language.NB).text(key));
            assertThat(places(Messages.in(Language.NN).text(key))).as(key).isEqualTo(nb);
            assertThat(places(Messages.in(Language.EN).text(key)).containsAll(nb))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void nothingIsCalledBestOrWorst() {
        for (Language language : Language.values()) {
            for (String key : Messages.in(language).keys()) {
                assertThat(WORDS_NOT_USED
                                .matcher(Messages.in(language).text(key))
                                .find())
                        .as(key)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NB|1.~mars 2025", "NN|1.~mars 2025", "EN|1~March 2025"})
    void dates(Language language, String expected) {
        assertThat(Numbers.in(language).date(LocalDate.of(2025, 3, 1))).isEqualTo(expected.replace('~', '\u00a0'));
    }

    @Test
    void numbers() {
        Numbers nb = Numbers.in(Language.NB);
        assertThat(nb.count(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(nb.percent(0.127, 1)).isEqualTo("12,7\u00a0%");
        assertThat(nb.points(-3.25)).isEqualTo("\u22123,2");
        assertThat(nb.interval(0.094, 0.169)).isEqualTo("9,4–16,9\u00a0%");
        assertThat(nb.period("2024-25", 3)).isEqualTo("2022/23–2024/25");
        assertThat(nb.period("2001-02", 3)).isEqualTo("1999/00–2001/02");
        assertThat(Numbers.in(Language.EN).percent(0.127, 1)).isEqualTo("12.7%");
    }
}
