package no.tromsfylke.overgang.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.FileReport;
import no.tromsfylke.overgang.pipeline.delivery.LedgerFile;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import no.tromsfylke.overgang.pipeline.population.ArchivingJob;
import no.tromsfylke.overgang.pipeline.population.LocalSpark;
import no.tromsfylke.overgang.pipeline.population.UnitArchive;
import no.tromsfylke.overgang.pipeline.publication.PublicationId;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.research.StoredUnits;
import no.tromsfylke.overgang.pipeline.research.UnitFolder;

/**
 * Writes the unit-level files of a publication, once it is made. The deliveries are read a second time: only then is it
 * known that they were accepted, and what of each year can be counted.
 */
final class KeepingUnits {

    private final Intake intake;
    private final RunOptions options;

    KeepingUnits(Intake intake, RunOptions options) {
        this.intake = intake;
        this.options = options;
    }

    /** Into the restricted folder of a publication, in the place of former ones. */
    void write(PublicationStore store, PublicationId publication, Path temporary) {
        long bytes = intake.ledger().files().stream()
                .mapToLong(file -> file.report().size())
                .sum();
        store.addRestricted(
                publication,
                UnitFolder.NAME,
                folder -> new UnitFolder(folder, publication, intake.deliveredYears(options.asOf()))
                        .fill(bytes, options.language(), archive -> keep(archive, publication, temporary)));
    }

    private List<StoredUnits> keep(UnitArchive<StoredUnits> archive, PublicationId publication, Path temporary) {
        var context = new ReadingContext(intake.region(), options.asOf(), options.language());
        var files = intake.ledger().files().stream()
                .map(file -> file.report().file())
                .toList();
        try (var spark = LocalSpark.start(options.master(), temporary)) {
            var result = new ArchivingJob<>(spark, context, archive).run(files);
            refuseIfChanged(result.reports(), publication);
            return result.stored();
        }
    }

    private void refuseIfChanged(List<FileReport> again, PublicationId publication) {
        var first = new HashMap<String, String>();
        intake.ledger().files().stream()
                .map(LedgerFile::report)
                .forEach(report -> first.put(report.path(), report.sha256()));
        var changed = again.stream()
                .filter(report -> !report.sha256().equals(first.get(report.path())))
                .map(FileReport::path)
                .map(path -> options.language()
                        .choose(
                                "%s changed while the run was at work: publication %s is made, but without unit-level files. Run again."
                                        .formatted(path, publication),
                                "%s ble endret under kjøringen: Publikasjon %s er laget, men uten enkeltdata. Kjør på nytt."
                                        .formatted(path, publication)))
                .toList();
        if (!changed.isEmpty()) {
            throw new Refused(changed);
        }
    }
}
