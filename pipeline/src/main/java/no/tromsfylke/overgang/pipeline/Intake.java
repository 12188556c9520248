package no.tromsfylke.overgang.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryFolder;
import no.tromsfylke.overgang.pipeline.delivery.Finding;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.delivery.Ledger;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.population.CountingJob;
import no.tromsfylke.overgang.pipeline.population.LocalSpark;
import no.tromsfylke.overgang.pipeline.population.Reappearance;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.DeliveredYears;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/**
 * The deliveries, read, judged and counted.
 *
 * @param years school years with a folder, none after the open one
 * @param ignored paths of files that are neither read nor held against anyone
 * @param ledger what became of every file and row
 * @param findings all of them, by file and line
 * @param cells the counts of everything that is about pupils
 * @param openRows used rows that are not about pupils
 */
public record Intake(
        Region region,
        List<SchoolYear> years,
        List<String> ignored,
        Ledger ledger,
        List<Finding> findings,
        InnerCells cells,
        List<Row> openRows,
        Reappearance reappearance) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::column)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    public Intake {
        years = List.copyOf(years);
        ignored = List.copyOf(ignored);
        findings = List.copyOf(findings);
        openRows = List.copyOf(openRows);
    }

    /**
     * Reads a folder of deliveries.
     *
     * @param deliveries a folder here, or any address Hadoop knows
     * @param master Spark's master, if not the default
     * @param temporary for Spark, in a restricted place
     * @throws Refused if the folder or its region.json cannot be used
     */
    public static Intake of(
            String deliveries, LocalDate asOf, Language language, Optional<String> master, Path temporary) {
        var folder = list(deliveries, language);
        var region = region(folder, language);
        var files = folder.files(region, asOf, language);
        var context = new ReadingContext(region, asOf, language);
        CountingJob.Result result;
        try (var spark = LocalSpark.start(master, temporary)) {
            result = new CountingJob(spark, context, Statistics::count).run(files);
        }
        var years = folder.years().stream()
                .filter(year -> !year.firstDay().isAfter(asOf))
                .toList();
        var later = result.counted().findings();
        var ledger = new Ledger(region, asOf, years, result.reports(), later);
        var findings = Stream.concat(
                        result.reports().stream().flatMap(report -> report.findings().stream()), later.stream())
                .sorted(ORDER)
                .toList();
        return new Intake(
                region,
                years,
                folder.ignored(),
                ledger,
                findings,
                result.counted().cells(),
                result.counted().openRows(),
                result.counted().reappearance());
    }

    private static DeliveryFolder list(String deliveries, Language language) {
        try {
            return DeliveryFolder.list(deliveries);
        } catch (IOException noFolder) {
            throw new Refused(List.of(language.choose(
                    "The folder %s cannot be read. Name the folder that holds region.json and a folder for each school year."
                            .formatted(deliveries),
                    "Mappen %s kan ikke leses. Oppgi mappen som har region.json og en mappe for hvert skoleår."
                            .formatted(deliveries))));
        }
    }

    private static Region region(DeliveryFolder folder, Language language) {
        var reading = folder.readRegion(language);
        return reading.region()
                .orElseThrow(() -> new Refused(
                        reading.findings().stream().map(Finding::message).toList()));
    }

    /** Which school years can be counted, as far as their deliveries go. */
    DeliveredYears deliveredYears(LocalDate asOf) {
        return new DeliveredYears(Set.copyOf(years), asOf, ledger::isDelivered);
    }

    /** Why these deliveries cannot be published, one sentence each; empty if they can. */
    public List<String> objections(RunOptions.Completeness completeness, double maxRejected, Language language) {
        return Objections.to(this, completeness, maxRejected, language);
    }
}
