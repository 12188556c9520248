package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearStepTest {

    @ParameterizedTest
    @CsvSource({
        "vignette_T1_none, 1, 4",
        "vignette_T7_b_none, 3, 8",
        "z1_max3_none, 3, 6",
        "z1_max5_none, 5, 10",
        "z2_max1_none, 4, 12",
        "z2_max3_none, 11, 29",
        "z2_max5_none, 14, 29",
        "d2s_max3_none, 10, 22",
        "mun_acc_max3_none, 22, 23",
        "mun_acc_max3_zerosPublished_none, 8, 13",
        "z3_max3_none, 503, 683",
        "sosial_max4_none, 204, 270",
        "linked_d53_global_none, 2136, 4229"
    })
    void hidesExactlyWhatTheReferenceHides(String name, int primaries, int suppressed) {
        Golden golden = Golden.of(name);
        assertThat(golden.withFlag("primary")).hasSize(primaries);
        assertThat(golden.withFlag("suppressed")).hasSize(suppressed);

        assertThat(hidden(golden.problem())).isEqualTo(golden.withFlag("suppressed"));
    }

    @ParameterizedTest
    @CsvSource({"a1, 4", "c2, 16", "d2_, 14", "d3_, 28"})
    void hidesExactlyWhatTheReferenceHidesWhenQuartersAreAdded(String name, int suppressed) {
        Quarters quarters = Quarters.of(name);
        assertThat(quarters.suppressed()).hasSize(suppressed);

        assertThat(hidden(quarters.problem())).isEqualTo(quarters.suppressed());
    }

    /**
     * The fourth quarter's reference hides four cells more than linear protection needs. That they are not needed follows
     * without any order of candidates: shown together with all that the reference shows, they still determine no primary.
     */
    @Test
    void inTheFourthQuarterFourCellsOfTheReferenceNeedNotBeHidden() {
        Quarters quarters = Quarters.of("d4_");
        Set<Integer> unneeded = new HashSet<>(quarters.suppressed());
        unneeded.removeAll(hidden(quarters.problem()));
        assertThat(quarters.suppressed()).hasSize(38).containsAll(hidden(quarters.problem()));
        assertThat(unneeded).hasSize(4);

        var builder = Problem.named("d4_", quarters.inner());
        for (int cell = 0; cell < quarters.rows().size(); cell++) {
            if (!quarters.suppressed().contains(cell) || unneeded.contains(cell)) {
                builder.knownTotal(quarters.rows().get(cell));
            }
        }
        quarters.problem().primaries().forEach(builder::primary);
        Problem problem = builder.build();
        var step = new LinearStep(problem, new Units(problem), problem.primaries());
        for (int primary = 0; primary < problem.primaries().size(); primary++) {
            assertThat(step.isExposed(primary))
                    .as(problem.primaries().get(primary).key())
                    .isFalse();
        }
    }

    private static Set<Integer> hidden(Problem problem) {
        var units = new Units(problem);
        BitSet shown = new LinearStep(problem, units, problem.primaries()).decide(units);
        var hidden = new TreeSet<Integer>();
        Protection.mask(problem, units, shown).statuses().forEach((cell, status) -> {
            if (!status.isShown()) {
                hidden.add(Integer.parseInt(cell));
            }
        });
        return hidden;
    }
}
