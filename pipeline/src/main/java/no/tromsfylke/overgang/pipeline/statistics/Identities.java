package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;
import java.util.stream.Stream;

/**
 * All identities between statistics: those that follow from the declarations (equal totals, refinements, groups), and
 * those that follow from what the categories mean.
 */
public final class Identities {

    private static final List<Identity> ALL = Stream.of(
                    DeclaredIdentities.of(Statistics.declared()),
                    RiskIdentities.all(),
                    FollowUpIdentities.all(),
                    LandingIdentities.all(),
                    AdmissionIdentities.all())
            .flatMap(List::stream)
            .toList();

    private Identities() {}

    public static List<Identity> all() {
        return ALL;
    }
}
