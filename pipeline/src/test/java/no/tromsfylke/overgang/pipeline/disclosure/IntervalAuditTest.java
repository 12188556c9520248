package no.tromsfylke.overgang.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalAuditTest {

    private static final Policy WIDEST = new Policy(1_000_000, Policy.Zeros.PUBLISH);

    /** The attacker's interval of every hidden cell, with the reference's mask. */
    private static Map<Integer, List<Long>> intervals(Golden golden) {
        var builder = Problem.named(golden.name(), golden.problem().values());
        var hidden = golden.withFlag("suppressed");
        golden.order()
                .forEach(cell ->
                        builder.candidate(Integer.toString(cell), golden.rows().get(cell)));
        hidden.forEach(cell -> builder.primary(
                new Primary(Integer.toString(cell), golden.rows().get(cell), 1_000_000, new Assumption.Nothing())));
        Problem problem = builder.build();
        var units = new Units(problem);
        var shown = new BitSet();
        for (int unit = 0; unit < units.size(); unit++) {
            int candidate = units.get(unit).candidates().get(0);
            shown.set(
                    unit,
                    !hidden.contains(
                            Integer.parseInt(problem.candidates().get(candidate).key())));
        }
        var system = new AttackerSystem(problem, WIDEST, units, shown, problem.primaries());
        var audit = new IntervalAudit(system, problem.primaries(), WIDEST);
        audit.run();
        var intervals = new TreeMap<Integer, List<Long>>();
        for (int p = 0; p < problem.primaries().size(); p++) {
            IntervalAudit.Interval interval = audit.interval(p);
            intervals.put(Integer.parseInt(problem.primaries().get(p).key()), List.of(interval.low(), interval.high()));
        }
        return intervals;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vignette_T1_none",
                "vignette_T7_b_none",
                "z1_max3_none",
                "z1_max5_none",
                "z2_max1_none",
                "z2_max3_none",
                "z2_max5_none",
                "d2s_max3_none",
                "mun_acc_max3_none",
                "mun_acc_max3_zerosPublished_none"
            })
    void findsTheIntervalsOfTheReference(String name) {
        var expected = new TreeMap<Integer, List<Long>>();
        Golden.csv(name + "/intervals_highs.csv")
                .forEach(line -> expected.put(
                        Integer.valueOf(line.get("cell")),
                        List.of((long) Double.parseDouble(line.get("lo")), (long) Double.parseDouble(line.get("up")))));

        assertThat(intervals(Golden.of(name))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"z2_max1_none, 12", "vignette_T7_b_none, 8", "mun_acc_max3_none, 3"})
    void flagsMasksThatAreOnlyLinearlySafe(String name, int disclosed) {
        var exact = new TreeSet<Integer>();
        intervals(Golden.of(name)).forEach((cell, interval) -> {
            if (interval.get(0).equals(interval.get(1))) {
                exact.add(cell);
            }
        });

        assertThat(exact).hasSize(disclosed);
    }

    @Test
    void theCellsOfMunicipalAccidentsThatLeakAreTheKnownOnes() {
        Map<Integer, List<Long>> intervals = intervals(Golden.of("mun_acc_max3_none"));

        assertThat(List.of(intervals.get(32), intervals.get(33), intervals.get(35)))
                .containsOnly(List.of(0L, 0L));
    }

    @ParameterizedTest
    @CsvSource({
        "vignette_T7_b_none, 2",
        "z2_max1_none, 2",
        "z2_max3_none, 4",
        "mun_acc_max3_none, 3",
        "mun_acc_max3_zerosPublished_none, 4",
        "d2s_max3_none, 4"
    })
    void repairsWhatLeaks(String name, int threshold) {
        Golden golden = Golden.of(name);
        var policy = new Policy(threshold, Policy.Zeros.PUBLISH);

        Outcome outcome = Protection.protect(golden.problem(), policy);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Protected.class, safe -> {
            assertThat(Audit.replay(golden.problem(), policy, safe.mask(), safe.witnesses()))
                    .isEmpty();
            for (int cell : golden.withFlag("primary")) {
                assertThat(safe.mask().getStatus(Integer.toString(cell))).isEqualTo(Status.PRIMARY);
            }
        });
    }
}
