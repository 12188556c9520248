package no.tromsfylke.overgang.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryFolder;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.delivery.Ledger;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.population.CountingJob;
import no.tromsfylke.overgang.pipeline.population.LocalSpark;
import no.tromsfylke.overgang.pipeline.population.Reappearance;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/**
 * The deliveries, read, judged and counted.
 *
 * @param ledger what became of every file and row
 * @param cells the counts of everything that is about pupils
 * @param openRows used rows that are not about pupils
 */
record Intake(Region region, Ledger ledger, InnerCells cells, List<Row> openRows, Reappearance reappearance) {

    Intake {
        openRows = List.copyOf(openRows);
    }

    /**
     * Reads a folder of deliveries.
     *
     * @param temporary for Spark, in a restricted place
     * @throws Refused if the folder itself or its region.json cannot be used
     */
    static Intake of(String deliveries, LocalDate asOf, Language language, Optional<String> master, Path temporary) {
        var folder = DeliveryFolder.open(deliveries, asOf, language);
        var context = new ReadingContext(folder.region(), asOf, language);
        try (var spark = LocalSpark.start(master, temporary)) {
            var result = new CountingJob(spark, context, Statistics::count).run(folder.files());
            var counted = result.counted();
            var ledger = Ledger.of(folder, result.reports(), counted.findings(), counted.rejected());
            return new Intake(folder.region(), ledger, counted.cells(), counted.openRows(), counted.reappearance());
        }
    }
}
