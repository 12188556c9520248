package no.tromsfylke.overgang.pipeline.population;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryFile;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryReader;
import no.tromsfylke.overgang.pipeline.delivery.FileReport;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import scala.Tuple2;

/**
 * How every distributed job begins: files are read and judged, a file never split, and the rows of a pupil meet in one
 * partition.
 */
final class GatheredRows {

    /** So many bytes of deliveries make a partition worth its while. */
    private static final long BYTES_A_PARTITION = 16L << 20;

    private final JavaSparkContext spark;
    private final ReadingContext context;
    private final List<DeliveryFile> files;
    private final CollectionAccumulator<FileReport> reports;

    /** @param files sorted by path; they know their place in that order */
    GatheredRows(JavaSparkContext spark, ReadingContext context, List<DeliveryFile> files) {
        this.spark = spark;
        this.context = context;
        this.files = List.copyOf(files);
        this.reports = spark.sc().collectionAccumulator("files");
    }

    /** The rows, as {@link RowBlobs} packs them, by partition. */
    JavaPairRDD<Integer, byte[]> byPupil() {
        int partitions = partitions();
        var reading = new Reading(context, partitions, reports);
        return spark.parallelize(packed(partitions), partitions)
                .mapPartitionsToPair(slices -> reading.read(slices))
                .partitionBy(new ByNumber(partitions));
    }

    /** What can judge a partition's rows beside each other, wherever the task runs. */
    Judging judging() {
        return new Judging(context, files.stream().map(DeliveryFile::path).toList());
    }

    /** One a file, by path, once the job has run. A task that was run again has reported its files again. */
    List<FileReport> reports() {
        var byPath = new TreeMap<Integer, FileReport>();
        reports.value().forEach(report -> byPath.put(report.file().index(), report));
        return List.copyOf(byPath.values());
    }

    private int partitions() {
        long bytes = files.stream().mapToLong(DeliveryFile::size).sum();
        return (int) Math.max(spark.defaultParallelism(), Math.min(4096, bytes / BYTES_A_PARTITION));
    }

    /** Slices of about the same number of bytes: the largest file goes to the slice with the least so far. */
    private List<List<DeliveryFile>> packed(int slices) {
        var packed = new ArrayList<List<DeliveryFile>>();
        var bytes = new long[slices];
        for (int i = 0; i < slices; i++) {
            packed.add(new ArrayList<>());
        }
        files.stream()
                .sorted(Comparator.comparingLong(DeliveryFile::size).reversed().thenComparing(DeliveryFile::path))
                .forEach(file -> {
                    int least = 0;
                    for (int i = 1; i < slices; i++) {
                        least = bytes[i] < bytes[least] ? i : least;
                    }
                    packed.get(least).add(file);
                    bytes[least] += file.size() + 4096;
                });
        return packed;
    }

    /** Files to rows. */
    private record Reading(ReadingContext context, int partitions, CollectionAccumulator<FileReport> reports)
            implements Serializable {

        Iterator<Tuple2<Integer, byte[]>> read(Iterator<List<DeliveryFile>> slices) {
            var blobs = new RowBlobs(partitions);
            slices.forEachRemaining(
                    slice -> slice.forEach(file -> reports.add(DeliveryReader.read(file, context, blobs::add))));
            return blobs.drain();
        }
    }

    /** A partition's blobs to owners of rows. */
    record Judging(ReadingContext context, List<String> paths) implements Serializable {

        Owners owners(Iterator<Tuple2<Integer, byte[]>> blobs) {
            var owners = new Owners(context, paths);
            blobs.forEachRemaining(blob -> RowBlobs.forEach(blob._2(), owners::add));
            return owners;
        }
    }
}
