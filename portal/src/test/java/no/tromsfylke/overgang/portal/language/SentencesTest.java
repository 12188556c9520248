package no.tromsfylke.overgang.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Status;
import no.tromsfylke.overgang.portal.publication.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final Statistic STATISTIC = new Statistic(
            "risk.classification",
            "risk",
            "risk",
            "P",
            new Texts("Vurdering", "Vurdering", "Classification"),
            Texts.same("d"),
            Optional.empty(),
            List.of(),
            Texts.same("p"),
            Optional.empty(),
            List.of(
                    new Statistic.Category("follow_up", new Texts("noen-elev", "noen-elev", "follow-up"), true),
                    new Statistic.Category("ordinary", new Texts("ordinært", "ordinært", "ordinary"), false)),
            List.of("region"),
            List.of(),
            List.of(),
            List.of());

    private static Cell cell(String year, Status status, long count, long total) {
        boolean shown = status.shown();
        boolean share = status == Status.PUBLISHED;
        return new Cell(
                new Cell.Key("risk.classification", year, 1, "municipality", "5530", "all", "all", "all", "follow_up"),
                shown ? OptionalLong.of(count) : OptionalLong.empty(),
                shown ? OptionalLong.of(total) : OptionalLong.empty(),
                share ? OptionalDouble.of((double) count / total) : OptionalDouble.empty(),
                share ? OptionalDouble.of(0.1) : OptionalDouble.empty(),
                share ? OptionalDouble.of(0.2) : OptionalDouble.empty(),
                status);
    }

    private static Sentences.Subject subject(int category) {
        return new Sentences.Subject(STATISTIC, STATISTIC.categories().get(category), Optional.empty(), "Senja");
    }

    /** A tilde stands for the no-break space. */
    private static String spaced(String text) {
        return text.replace('~', '\u00a0');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB|PUBLISHED|52|1412|Senja, 2024/25: 52 av 1~412 kartlagte elever (3,7~%) ble vurdert som noen-elever.",
                "NB|PUBLISHED|12|120|Senja, 2024/25: 12 av 120 kartlagte elever (10~%) ble vurdert som noen-elever.",
                "NB|PUBLISHED|6|19|Senja, 2024/25: 6 av 19 kartlagte elever ble vurdert som noen-elever.",
                "NN|PUBLISHED|12|120|Senja, 2024/25: 12 av 120 kartlagde elevar (10~%) vart vurderte som noen-elevar.",
                "EN|PUBLISHED|12|1200|Senja, 2024/25: 12 of 1,200 mapped pupils (1.0%) were classified for follow-up.",
                "EN|PUBLISHED|1|120|Senja, 2024/25: 1 of 120 mapped pupils (1%) was classified for follow-up.",
                "NB|SUPPRESSED|0|0|Tallet for «Vurdert som noen-elev» (Senja, 2024/25) vises ikke av personvernhensyn."
                        + " Det betyr ikke null.",
                "NN|SUPPRESSED|0|0|Talet for «Vurdert som noen-elev» (Senja, 2024/25) blir ikkje vist av personvernomsyn."
                        + " Det betyr ikkje null.",
                "EN|SUPPRESSED|0|0|The figure for “Classified for follow-up” (Senja, 2024/25) is not shown, to protect"
                        + " privacy. That does not mean zero.",
                "NB|MISSING|0|0|Tallet for «Vurdert som noen-elev» (Senja, 2024/25) mangler: Noe er ikke levert.",
                "NB|NOT_APPLICABLE|0|0|Det finnes ikke noe tall for «Vurdert som noen-elev» (Senja, 2024/25): Ingen hører"
                        + " til gruppen.",
                "NB|PROVISIONAL|10|45|Senja, 2024/25: foreløpig minst 10 av minst 45 – vurdert som noen-elev."
            })
    void cells(Language language, Status status, long count, long total, String expected) {
        assertThat(new Sentences(language).cell(subject(0), cell("2024-25", status, count, total)))
                .isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB|Senja, 2024/25: 12 av 120 (10~%) – vurdert til ordinært løp.",
                "NN|Senja, 2024/25: 12 av 120 (10~%) – vurdert til ordinært løp.",
                "EN|Senja, 2024/25: 12 of 120 (10%) – classified as ordinary."
            })
    void anyOtherCategory(Language language, String expected) {
        assertThat(new Sentences(language).cell(subject(1), cell("2024-25", Status.PUBLISHED, 12, 120)))
                .isEqualTo(spaced(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB|40|400|41|400|Ingen sikker endring fra 2023/24.",
                "NB|40|400|90|400|Andelen er høyere enn i 2023/24: +12,5 prosentpoeng (95 %-intervall +7,4 til +17,5).",
                "NN|90|400|40|400|Delen er lågare enn i 2023/24: −12,5 prosentpoeng (95 %-intervall −17,5 til −7,4).",
                "EN|90|400|40|400|The share is lower than in 2023/24: −12.5 percentage points (95% interval −17.5 to −7.4).",
                "NB|0|15|14|16|Andelen er høyere enn i 2023/24.",
                "NB|3|15|4|16|Ingen sikker endring fra 2023/24."
            })
    void changes(Language language, long count0, long total0, long count1, long total1, String expected) {
        assertThat(new Sentences(language)
                        .change(
                                cell("2023-24", Status.PUBLISHED, count0, total0),
                                cell("2024-25", Status.PUBLISHED, count1, total1)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"SUPPRESSED,PUBLISHED", "PUBLISHED,SUPPRESSED", "MISSING,PUBLISHED", "PUBLISHED,PROVISIONAL"})
    void nothingIsSaidOfAChangeFromOrToAHiddenNumber(Status before, Status after) {
        assertThat(new Sentences(Language.NB).change(cell("2023-24", before, 40, 400), cell("2024-25", after, 90, 400)))
                .isEmpty();
    }
}
