package no.tromsfylke.overgang.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.protection.ProofFile;
import no.tromsfylke.overgang.pipeline.protection.Revision;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Shield;
import no.tromsfylke.overgang.pipeline.protection.Shielded;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.publication.RestrictedFiles;
import no.tromsfylke.overgang.pipeline.publication.Table;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;
import no.tromsfylke.overgang.pipeline.tables.AccuracyTable;
import no.tromsfylke.overgang.pipeline.tables.CellsTable;
import no.tromsfylke.overgang.pipeline.tables.CountTables;
import no.tromsfylke.overgang.pipeline.tables.DataQualityTable;
import no.tromsfylke.overgang.pipeline.tables.MarginsTable;
import no.tromsfylke.overgang.pipeline.tables.RestrictedReport;
import no.tromsfylke.overgang.pipeline.tables.RunCatalogue;
import no.tromsfylke.overgang.pipeline.tables.Suppression;
import no.tromsfylke.overgang.pipeline.tables.TrendTable;

/** From safe margins to a publication on disk; everything derived is made here, from what may be shown. */
final class Publishing {

    private final Intake intake;
    private final RunOptions options;
    private final Revision revision;

    Publishing(Intake intake, RunOptions options, Revision revision) {
        this.intake = intake;
        this.options = options;
        this.revision = revision;
    }

    PublicationStore.Outcome publish(
            PublicationStore store, List<StatisticMargin> margins, Shielded shielded, Suppression suppression) {
        var catalogue = new RunCatalogue(
                        intake.region(),
                        intake.ledger(),
                        options.asOf(),
                        options.policy(),
                        intake.years(),
                        revision.years())
                .build();
        return store.publish(
                catalogue,
                tables(shielded.margins()),
                restricted(margins, shielded, suppression),
                staged -> shielded.audit());
    }

    private List<Table> tables(List<SafeMargin> safe) {
        var tables = new ArrayList<>(CountTables.of(safe));
        tables.add(DataQualityTable.of(intake.ledger()));
        tables.add(TrendTable.of(safe, Publishing::lastBreak));
        tables.add(AccuracyTable.of(safe));
        return tables;
    }

    private static Optional<SchoolYear> lastBreak(String statistic) {
        return Statistics.declared().stream()
                .filter(declared -> declared.id().equals(statistic))
                .flatMap(declared -> declared.breaks().stream())
                .map(Statistic.Break::year)
                .max(SchoolYear::compareTo);
    }

    private RestrictedFiles restricted(List<StatisticMargin> margins, Shielded shielded, Suppression suppression) {
        var shield = new Shield(options.policy());
        var exact = margins.stream()
                .map(counted -> new MarginsTable.Exact(counted.margin(), shield.primaries(counted)))
                .toList();
        return RestrictedReport.of(
                intake.findings(),
                intake.ledger(),
                MarginsTable.of(exact),
                List.of(ProofFile.of(shielded.proofs()), suppression.file(), CellsTable.of(intake.cells())));
    }
}
