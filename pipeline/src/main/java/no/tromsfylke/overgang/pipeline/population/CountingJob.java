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
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import scala.Tuple2;

/**
 * The one distributed job: files are read and judged, a file never split; the rows of a pupil meet in one partition;
 * there duplicates are judged, the pupil's history is turned into units, and the units are counted. Only counts, findings
 * and the few rows that are not about pupils come back.
 */
public final class CountingJob {

    /** So many bytes of deliveries make a partition worth its while. */
    private static final long BYTES_A_PARTITION = 16L << 20;

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
        int partitions = partitions(files);
        CollectionAccumulator<FileReport> reports = spark.sc().collectionAccumulator("files");
        var paths = files.stream().map(DeliveryFile::path).toList();
        var reading = new Reading(context, partitions, reports);
        var judging = new Judging(context, counter, paths);
        var counted = spark.parallelize(packed(files, partitions), partitions)
                .mapPartitionsToPair(slices -> reading.read(slices))
                .partitionBy(new ByNumber(partitions))
                .mapPartitions(blobs -> judging.judge(blobs))
                .collect();
        var all = new Counted();
        counted.forEach(all::addAll);
        return new Result(distinct(reports.value()), all);
    }

    private int partitions(List<DeliveryFile> files) {
        long bytes = files.stream().mapToLong(DeliveryFile::size).sum();
        return (int) Math.max(spark.defaultParallelism(), Math.min(4096, bytes / BYTES_A_PARTITION));
    }

    /** Slices of about the same number of bytes: the largest file goes to the slice with the least so far. */
    private static List<List<DeliveryFile>> packed(List<DeliveryFile> files, int slices) {
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

    /** A task that was run again reports its files again. */
    private static List<FileReport> distinct(List<FileReport> reports) {
        var byPath = new TreeMap<Integer, FileReport>();
        reports.forEach(report -> byPath.put(report.file().index(), report));
        return List.copyOf(byPath.values());
    }

    /** The first half of the job: files to rows. */
    private record Reading(ReadingContext context, int partitions, CollectionAccumulator<FileReport> reports)
            implements Serializable {

        Iterator<Tuple2<Integer, byte[]>> read(Iterator<List<DeliveryFile>> slices) {
            var blobs = new RowBlobs(partitions);
            slices.forEachRemaining(
                    slice -> slice.forEach(file -> reports.add(DeliveryReader.read(file, context, blobs::add))));
            return blobs.drain();
        }
    }

    /** The second half: rows to counts. */
    private record Judging(ReadingContext context, UnitCounter counter, List<String> paths) implements Serializable {

        Iterator<Counted> judge(Iterator<Tuple2<Integer, byte[]>> blobs) {
            var owners = new Owners(context, counter, paths);
            blobs.forEachRemaining(blob -> RowBlobs.forEach(blob._2(), owners::add));
            return List.of(owners.count()).iterator();
        }
    }

    /** Sends a blob to the partition it was made for. */
    private static final class ByNumber extends Partitioner {

        private static final long serialVersionUID = 1L;

        private final int partitions;

        ByNumber(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object key) {
            return (Integer) key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByNumber that && that.partitions == partitions;
        }

        @Override
        public int hashCode() {
            return partitions;
        }
    }
}
