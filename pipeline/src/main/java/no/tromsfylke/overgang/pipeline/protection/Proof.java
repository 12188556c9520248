package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.disclosure.Audit;
import no.tromsfylke.overgang.pipeline.disclosure.Candidate;
import no.tromsfylke.overgang.pipeline.disclosure.Mask;
import no.tromsfylke.overgang.pipeline.disclosure.Policy;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.Witnesses;

/** A problem, what was decided of it, and the tables that prove the decision safe; all that an audit needs. */
public record Proof(Problem problem, Policy policy, Mask mask, Witnesses witnesses) {

    /** Proves the decision anew from the witnesses; one sentence for whatever is not proved. */
    public List<String> complaints() {
        return Audit.replay(problem, policy, mask, witnesses).stream()
                .map(complaint -> problem.name() + ": " + complaint)
                .toList();
    }

    /** The rows that were decided, by their names. */
    public List<String> rows() {
        return problem.candidates().stream().map(Candidate::key).toList();
    }

    public boolean isShown(String row) {
        return mask.isShown(row);
    }

    /** The count a decided row tells of, if it tells of one by itself; rows of services tell the population's size only. */
    public Optional<Long> findCount(String row) {
        return problem.candidates().stream()
                .filter(candidate ->
                        candidate.key().equals(row) && candidate.group().isEmpty())
                .findFirst()
                .map(candidate -> problem.value(candidate.rows().get(0)));
    }

    /** What a published row is called in proofs. */
    public static String nameOf(MarginKey key, String category) {
        return RowName.of(key, category);
    }
}
