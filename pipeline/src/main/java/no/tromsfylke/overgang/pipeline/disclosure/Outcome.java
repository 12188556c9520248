package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.List;

/** What came of {@link Protection#protect}. */
public sealed interface Outcome {

    /** The name of the problem. */
    String problem();

    /**
     * All primaries are protected, and here is the proof.
     *
     * @param conceded keys of primaries whose own row was shown in an earlier publication
     */
    record Protected(Mask mask, Witnesses witnesses, List<String> conceded) implements Outcome {

        public Protected {
            conceded = List.copyOf(conceded);
        }

        @Override
        public String problem() {
            return mask.problem();
        }
    }

    /**
     * Nothing can be published: even if everything is hidden, what is known already gives these primaries away.
     *
     * @param exposures at least one
     */
    record Exposed(String problem, List<Exposure> exposures) implements Outcome {

        public Exposed {
            exposures = List.copyOf(exposures);
        }
    }

    /**
     * A primary that cannot be protected.
     *
     * @param primary its key
     * @param low the attacker's lower limit
     * @param high the attacker's upper limit
     * @param required the width demanded
     */
    record Exposure(String primary, long low, long high, long required) {}
}
