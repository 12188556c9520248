package no.tromsfylke.overgang.pipeline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimaryRuleTest {

    private final PrimaryRule rule = new PrimaryRule(new Policy(5, Policy.Zeros.PUBLISH));

    private static Statistic<?> statistic(String id) {
        return Statistics.declared().stream()
                .filter(declared -> declared.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int position(Statistic<?> statistic, String code) {
        return IntStream.range(0, statistic.categories().size())
                .filter(i -> statistic.categories().get(i).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What a revision changes is told only where each change is 0 or at least k; a sensitive trait of all who came is not. */
    @ParameterizedTest
    @CsvSource({
        "dropout.first_day, attended, 1, 1, true",
        "dropout.first_day, attended, -4, -4, true",
        "dropout.first_day, attended, 5, 5, false",
        "dropout.first_day, attended, -5, 0, false",
        "dropout.first_day, attended, 0, 3, false",
        "dropout.first_day, absent, 0, 0, false",
        "dropout.first_day, absent, 0, 3, true",
        "dropout.first_day, absent, 7, 9, true",
        "dropout.first_day, absent, 7, 7, true",
        "dropout.first_day, absent, 7, 12, false",
        "dropout.first_day, absent, 7, 0, false",
        "follow_up.contact_order, after_consent, 2, 2, true",
        "follow_up.contact_order, after_consent, 0, 2, false",
        "follow_up.contact_order, after_consent, 2, 0, false",
        "follow_up.contact_order, after_consent, 2, 9, false",
        "year_wheel.school_action, on_time, 1, 1, false"
    })
    void changesOfFewArePrimary(String id, String category, long change, long come, boolean isPrimary) {
        var statistic = statistic(id);

        assertThat(rule.isChangePrimary(statistic, position(statistic, category), change, come))
                .isEqualTo(isPrimary);
    }
}
