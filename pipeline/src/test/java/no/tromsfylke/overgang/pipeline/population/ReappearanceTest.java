package no.tromsfylke.overgang.pipeline.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReappearanceTest {

    @ParameterizedTest(name = "{1} of {0} met again, then {3} of {2}: a changed key? {4}")
    @CsvSource({
        "20, 18, 20,  9, true",
        "20, 18, 20, 10, false",
        "20, 17, 20,  0, false",
        "10,  9,  5,  0, true",
        "10,  9,  6,  1, true",
        "10,  9,  4,  0, false",
        " 2,  2,  2,  0, false",
        "90, 81, 90, 44, true"
    })
    void aChangedKeyLosesMostPupilsAtOnce(long before, long beforeAgain, long now, long nowAgain, boolean isLost) {
        var reappearance = new Reappearance();
        reappearance.add("5528", 2023, before, beforeAgain);
        reappearance.add("5528", 2024, now, nowAgain);

        var loss = new Reappearance.Loss("5528", new SchoolYear(2025));
        assertThat(reappearance.losses(year -> true)).isEqualTo(isLost ? List.of(loss) : List.of());
    }

    @Test
    void withoutEnrolmentsNothingIsLost() {
        var reappearance = new Reappearance();
        reappearance.add("5528", 2023, 20, 20);
        reappearance.add("5528", 2024, 20, 0);

        assertThat(reappearance.losses(year -> year.firstYear() < 2025)).isEmpty();
    }
}
