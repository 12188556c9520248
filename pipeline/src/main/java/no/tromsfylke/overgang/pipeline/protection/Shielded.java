package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import no.tromsfylke.overgang.pipeline.disclosure.Outcome;

/**
 * What the protection decided.
 *
 * @param margins what of every margin may be shown, in the order they came in
 * @param proofs mask and witnesses of every problem; for the restricted folder only
 */
public record Shielded(List<SafeMargin> margins, List<Outcome.Protected> proofs) {

    public Shielded {
        margins = List.copyOf(margins);
        proofs = List.copyOf(proofs);
    }
}
