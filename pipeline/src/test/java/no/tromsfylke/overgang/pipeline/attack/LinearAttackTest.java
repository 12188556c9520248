package no.tromsfylke.overgang.pipeline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.disclosure.EnrolledFamily;
import no.tromsfylke.overgang.pipeline.disclosure.Mask;
import no.tromsfylke.overgang.pipeline.disclosure.Outcome;
import no.tromsfylke.overgang.pipeline.disclosure.Policy;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.Protection;
import no.tromsfylke.overgang.pipeline.disclosure.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearAttackTest {

    private static final double TOLERANCE = 1e-4;

    private static Mask mask(Problem problem, Policy policy) {
        Outcome outcome = Protection.protect(problem, policy);
        assertThat(outcome).isInstanceOf(Outcome.Protected.class);
        return ((Outcome.Protected) outcome).mask();
    }

    private static List<String> recovered(Problem problem, Mask mask, String solver, int limit) {
        var attacker = new LinearAttacker(problem, mask, solver);
        return problem.primaries().stream()
                .limit(limit)
                .filter(primary -> attacker.width(primary.row()) < Math.min(5, primary.population()) - TOLERANCE)
                .map(Primary::key)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingHiddenIsRecovered(long seed) {
        Problem problem = EnrolledFamily.problem(5, 3, seed);

        assertThat(recovered(problem, mask(problem, new Policy(5, Policy.Zeros.PUBLISH)), "GLOP", 1_000))
                .isEmpty();
    }

    @Test
    void nothingHiddenIsRecoveredAmongWholeTables() {
        Problem problem = EnrolledFamily.problem(3, 2, 4);

        assertThat(recovered(problem, mask(problem, new Policy(5, Policy.Zeros.PUBLISH)), "SCIP", 12))
                .isEmpty();
    }

    /** The attack has teeth: were only the small counts themselves hidden, many of them would be recovered. */
    @Test
    void withoutSecondarySuppressionMuchIsRecovered() {
        Problem problem = EnrolledFamily.problem(5, 3, 1);
        Map<String, Status> statuses = new LinkedHashMap<>(
                mask(problem, new Policy(5, Policy.Zeros.PUBLISH)).statuses());
        statuses.replaceAll((key, status) -> status == Status.SECONDARY ? Status.PUBLISHED : status);

        assertThat(recovered(problem, new Mask(problem.name(), statuses), "GLOP", 1_000))
                .hasSizeGreaterThan(problem.primaries().size() / 2);
    }
}
