package no.tromsfylke.overgang.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.protection.Policy;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * What a yearly run is asked to do.
 *
 * @param deliveries folder of deliveries; any Hadoop address when the run was submitted to a cluster
 * @param out folder of publications
 * @param restricted folder of what the county keeps for itself
 * @param asOf the day from which the world is seen
 * @param completeness whether lacking deliveries stop the run
 * @param policy of the disclosure control
 * @param revised closed years that may change
 * @param maxRejected share of a file's rows that may be rejected, from 0 to 1
 * @param master Spark's master; empty where {@code spark-submit} sets it, or for local mode
 */
public record RunOptions(
        String deliveries,
        Path out,
        Path restricted,
        LocalDate asOf,
        Completeness completeness,
        Policy policy,
        Set<SchoolYear> revised,
        double maxRejected,
        Optional<String> master,
        UnitFiles unitFiles,
        Language language) {

    /** Whether a run goes on without all deliveries. */
    public enum Completeness {
        ALL_DELIVERIES,
        PARTIAL
    }

    /** Whether unit-level files for approved research are written. */
    public enum UnitFiles {
        NONE,
        RESTRICTED
    }

    public RunOptions {
        revised = Set.copyOf(revised);
    }
}
