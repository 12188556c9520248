package no.tromsfylke.overgang.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;

/**
 * What a run tells when it ends.
 *
 * @param warnings number by rule id, in the order of the ids
 * @param published rows of count tables that show numbers
 * @param suppressed rows of count tables that are hidden
 * @param stages time by stage, in their order
 */
public record RunReport(
        PublicationStore.Outcome outcome,
        long files,
        long rows,
        long used,
        long rejected,
        Map<String, Long> warnings,
        long published,
        long suppressed,
        Map<Progress.Stage, Duration> stages) {

    public RunReport {
        warnings = new LinkedHashMap<>(warnings);
        stages = new LinkedHashMap<>(stages);
    }
}
