package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;

/**
 * What the protection decided.
 *
 * @param margins what of every margin may be shown, in the order they came in
 * @param proofs mask and witnesses of every problem; for the restricted folder only
 */
public record Shielded(List<SafeMargin> margins, List<Proof> proofs) {

    public Shielded {
        margins = List.copyOf(margins);
        proofs = List.copyOf(proofs);
    }

    /**
     * Replays all witnesses.
     *
     * @throws NotProved if they do not prove what was decided
     */
    public void audit() {
        var complaints =
                proofs.stream().flatMap(proof -> proof.complaints().stream()).toList();
        if (!complaints.isEmpty()) {
            throw new NotProved(complaints);
        }
    }
}
