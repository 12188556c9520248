package no.tromsfylke.overgang.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.delivery.Ledger;
import no.tromsfylke.overgang.pipeline.delivery.LedgerFile;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Status;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.tables.Suppression;

/**
 * What a run tells when it ends.
 *
 * @param warnings number by rule id, in the order of the ids
 * @param published rows of count tables that show numbers
 * @param suppressed rows of count tables that are hidden
 * @param suppression the hidden rows in more detail, for the county's own eyes
 * @param revised closed years whose figures were replaced, ascending
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
        Suppression suppression,
        List<SchoolYear> revised,
        Map<Progress.Stage, Duration> stages) {

    public RunReport {
        revised = List.copyOf(revised);
        warnings = new LinkedHashMap<>(warnings);
        stages = new LinkedHashMap<>(stages);
    }

    static RunReport of(
            PublicationStore.Outcome outcome,
            Ledger ledger,
            List<SafeMargin> safe,
            Suppression suppression,
            List<SchoolYear> revised,
            Map<Progress.Stage, Duration> stages) {
        var warnings = new LinkedHashMap<String, Long>();
        ledger.warnings().forEach((rule, count) -> warnings.merge(rule.id(), (long) count, Long::sum));
        var files = ledger.files();
        return new RunReport(
                outcome,
                files.size(),
                files.stream().mapToLong(LedgerFile::rows).sum(),
                files.stream().mapToLong(LedgerFile::used).sum(),
                files.stream().mapToLong(LedgerFile::rejected).sum(),
                warnings,
                count(safe, Status::isShown),
                count(safe, status -> status == Status.SUPPRESSED),
                suppression,
                revised,
                stages);
    }

    private static long count(List<SafeMargin> safe, Predicate<Status> wanted) {
        return safe.stream()
                .flatMap(margin -> margin.cells().stream())
                .filter(cell -> wanted.test(cell.status()))
                .count();
    }
}
