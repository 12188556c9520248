package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Outcome;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.Protection;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;

/** Decides what of all margins may be shown, family by family, and proves it. */
public final class Shield {

    private final Policy policy;
    private final PrimaryRule primary;

    public Shield(Policy policy) {
        this.policy = policy;
        this.primary = new PrimaryRule(policy);
    }

    /**
     * Decides.
     *
     * @param cells the finest counts, of which the margins are sums
     * @param told what earlier publications told
     * @throws ExposedAlready if something cannot be protected, whatever is hidden
     */
    public Shielded protect(List<StatisticMargin> margins, InnerCells cells, Past told) {
        cells.prepare();
        told.replaced().forEach(edition -> edition.cells().prepare());
        var past = told.settled(cells);
        var proofs = new ArrayList<>(decide(Family.of(margins).parallelStream()
                .map(family -> FamilyProblem.of(family, cells, past, policy))
                .toList()));
        var verdicts = new Verdicts(margins, proofs, past.standing(), policy);
        PooledProblem.of(margins, cells, verdicts, past, policy)
                .ifPresent(pooled -> proofs.addAll(decide(List.of(pooled))));
        return new Shielded(new Verdicts(margins, proofs, past.standing(), policy).all(), proofs);
    }

    /** Parts that have nothing to do with each other are decided alone, those with most to protect first. */
    private List<Proof> decide(List<Problem> problems) {
        var parts = problems.stream()
                .flatMap(problem -> Components.of(problem).stream())
                .filter(Shield::isToBeDecided)
                .sorted(Comparator.comparingInt(part -> -part.primaries().size()))
                .toList();
        return proofs(parts, Protection.protectAll(parts, engine()));
    }

    /** Where earlier publications decided all there is to show, nothing new is told and their proof stands. */
    private static boolean isToBeDecided(Problem part) {
        return !part.candidates().isEmpty() || part.known().stream().noneMatch(Known.Published.class::isInstance);
    }

    private no.tromsfylke.overgang.pipeline.disclosure.Policy engine() {
        return new no.tromsfylke.overgang.pipeline.disclosure.Policy(
                Math.max(2, policy.threshold()),
                switch (policy.zeros()) {
                    case PUBLISH -> no.tromsfylke.overgang.pipeline.disclosure.Policy.Zeros.PUBLISH;
                    case HIDE -> no.tromsfylke.overgang.pipeline.disclosure.Policy.Zeros.HIDE;
                });
    }

    private List<Proof> proofs(List<Problem> parts, List<Outcome> outcomes) {
        var exposed = new ArrayList<Outcome.Exposed>();
        var proofs = new ArrayList<Proof>();
        for (int i = 0; i < parts.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Exposed part) {
                exposed.add(part);
            } else if (outcomes.get(i) instanceof Outcome.Protected part) {
                proofs.add(new Proof(parts.get(i), engine(), part.mask(), part.witnesses()));
            }
        }
        if (!exposed.isEmpty()) {
            throw new ExposedAlready(exposed);
        }
        return proofs;
    }

    /** Whether each category of a margin is primary, in declared order. */
    public List<Boolean> primaries(StatisticMargin counted) {
        var primaries = new ArrayList<Boolean>();
        for (int i = 0; i < counted.margin().categories().size(); i++) {
            primaries.add(primary.isPrimary(counted, i));
        }
        return primaries;
    }
}
