package no.tromsfylke.overgang.portal.pages.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which span and year a page opens with. */
class NewestPeriodTest {
    private static final int FIRST_YEAR = 2019;

    /** One cell a year from 2019-20 on: s shown, h hidden, m missing, p provisional, n not applicable. */
    private static List<Cell> cells(String statuses, int years) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < statuses.length(); i++) {
            Status status = switch (statuses.charAt(i)) {
                case 's' -> Status.PUBLISHED;
                case 'h' -> Status.SUPPRESSED;
                case 'm' -> Status.MISSING;
                case 'p' -> Status.PROVISIONAL;
                default -> Status.NOT_APPLICABLE;
            };
            cells.add(new Cell(
                    new Cell.Key("s", year(i), years, "region", "r", "all", "all", "all", "yes"),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    status));
        }
        return cells;
    }

    private static String year(int index) {
        int first = FIRST_YEAR + index;
        return first + "-" + String.format(Locale.ROOT, "%02d", (first + 1) % 100);
    }

    @ParameterizedTest
    @CsvSource({
        // the newest year that shows something
        "1, sss, 2021-22",
        // a hidden year or two are passed over
        "1, ssh, 2020-21",
        "1, shh, 2019-20",
        // older numbers are no news: the newest hidden year is shown as hidden
        "1, shhh, 2022-23",
        "1, hhh, 2021-22",
        // the open year is not closed, whatever it holds
        "1, sssp, 2021-22",
        "1, sshh, 2020-21",
        // missing deliveries never win over anything else
        "1, smm, 2019-20",
        "1, mmp, 2021-22",
        "1, mm, 2020-21",
        // of blocks only the newest is tried
        "3, sh, 2020-21",
        "3, ss, 2020-21"
    })
    void theNewestPeriodThatSaysSomething(int years, String statuses, String expected) {
        List<Cell> cells = cells(statuses, years);
        List<String> periods = cells.stream().map(c -> c.key().schoolYear()).toList();
        Optional<String> openYear =
                Optional.of("2022-23").filter(y -> statuses.equals("sssp") || statuses.equals("sshh"));
        assertThat(NewestPeriod.of(cells, years, periods, "yes", openYear)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ss, ss, 1", "hh, ss, 1", "mm, ss, 3", "pm, s, 3", "mm, mm, 1", "'', ss, 3"})
    void theFirstSpanWithFinalNumbers(String single, String blocks, int expected) {
        List<Cell> cells = new ArrayList<>(cells(single, 1));
        cells.addAll(cells(blocks, 3));
        List<Integer> spans = single.isEmpty() ? List.of(3) : List.of(1, 3);
        assertThat(NewestPeriod.span(cells, spans)).isEqualTo(expected);
    }
}
