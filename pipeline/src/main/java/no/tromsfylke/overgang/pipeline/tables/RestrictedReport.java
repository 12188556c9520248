package no.tromsfylke.overgang.pipeline.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryFile;
import no.tromsfylke.overgang.pipeline.delivery.Finding;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Ledger;
import no.tromsfylke.overgang.pipeline.delivery.LedgerFile;
import no.tromsfylke.overgang.pipeline.publication.RestrictedFiles;
import no.tromsfylke.overgang.pipeline.publication.Table;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** What a run leaves for the county's own eyes. */
public final class RestrictedReport {

    private RestrictedReport() {}

    public static RestrictedFiles of(
            List<Finding> findings, Ledger ledger, Table margins, List<RestrictedFiles.Further> further) {
        return new RestrictedFiles(
                findings.stream().map(RestrictedReport::finding).toList(),
                ledger.files().stream().map(RestrictedReport::file).toList(),
                Optional.of(margins),
                further);
    }

    private static RestrictedFiles.Finding finding(Finding finding) {
        return new RestrictedFiles.Finding(
                finding.severity().id(),
                finding.rule().id(),
                finding.file(),
                finding.line() == 0 ? OptionalInt.empty() : OptionalInt.of(finding.line()),
                Optional.of(finding.column()).filter(column -> !column.isEmpty()),
                finding.restrictedMessage());
    }

    private static RestrictedFiles.DeliveredFile file(LedgerFile line) {
        var report = line.report();
        DeliveryFile file = report.file();
        return new RestrictedFiles.DeliveredFile(
                file.findYear().map(SchoolYear::label).orElse(""),
                file.findDeliverer().orElse(""),
                file.findKind().map(Kind::id).orElse(""),
                report.path(),
                report.sha256(),
                line.rows(),
                line.used(),
                line.rejected(),
                line.warnings(),
                report.droppedTexts());
    }
}
