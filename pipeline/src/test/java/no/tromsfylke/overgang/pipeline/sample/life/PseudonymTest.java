package no.tromsfylke.overgang.pipeline.sample.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PseudonymTest {

    @Test
    void nobodySharesOne() {
        var seen = new HashSet<String>();
        for (long cohort = 0; cohort < 20; cohort++) {
            for (long municipality = 0; municipality < 20; municipality++) {
                for (long index = 0; index < 200; index++) {
                    seen.add(Pseudonym.of(9, (cohort << 40) | (municipality << 30) | index));
                }
            }
        }
        assertThat(seen).hasSize(20 * 20 * 200);
    }

    @Test
    void lettersKeepTheDigitsApart() {
        for (long person : new long[] {0, 1, (1L << 48) - 1, 0x123456789ABCL}) {
            assertThat(Pseudonym.of(3, person)).matches("([a-z][0-9]){6}");
        }
    }

    @Test
    void anotherWorldHasOthers() {
        assertThat(Pseudonym.of(1, 77)).isNotEqualTo(Pseudonym.of(2, 77));
        assertThat(Pseudonym.of(1, 77)).isEqualTo(Pseudonym.of(1, 77));
    }
}
