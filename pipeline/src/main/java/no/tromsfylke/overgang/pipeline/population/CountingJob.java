package no.tromsfylke.overgang.pipeline.population;

import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryFile;
import no.tromsfylke.overgang.pipeline.delivery.FileReport;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The one distributed job of every run: files are read and judged, a file never split; the rows of a pupil meet in one
 * partition; there duplicates are judged, the pupil's history is turned into units, and the units are counted. Only
 * counts, findings and the few rows that are not about pupils come back.
 */
public final class CountingJob {

    private final JavaSparkContext spark;
    private final ReadingContext context;
    private final UnitCounter counter;

    public CountingJob(JavaSparkContext spark, ReadingContext context, UnitCounter counter) {
        this.spark = spark;
        this.context = context;
        this.counter = counter;
    }

    /**
     * What the job brings back.
     *
     * @param reports one a file, by path
     * @param counted everything found out about the rows together
     */
    public record Result(List<FileReport> reports, Counted counted) {

        public Result {
            reports = List.copyOf(reports);
        }
    }

    /** Reads and counts; {@code files} are sorted by path and know their place in that order. */
    public Result run(List<DeliveryFile> files) {
        var rows = new GatheredRows(spark, context, files);
        var judging = rows.judging();
        var counting = counter;
        var counted = rows.byPupil()
                .mapPartitions(
                        blobs -> List.of(judging.owners(blobs).count(counting)).iterator())
                .collect();
        var all = new Counted();
        counted.forEach(all::addAll);
        return new Result(rows.reports(), all);
    }
}
