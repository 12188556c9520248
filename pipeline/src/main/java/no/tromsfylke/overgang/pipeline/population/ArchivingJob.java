package no.tromsfylke.overgang.pipeline.population;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.delivery.DeliveryFile;
import no.tromsfylke.overgang.pipeline.delivery.FileReport;
import no.tromsfylke.overgang.pipeline.delivery.ReadingContext;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * The job of a run that keeps units: the rows are read and judged as by {@link CountingJob}, the units are packed beside
 * the rows they are made of, and those of one drawer meet in a second shuffle to be stored.
 *
 * @param <R> what is told of a drawer
 */
public final class ArchivingJob<R extends Serializable> {

    private final JavaSparkContext spark;
    private final ReadingContext context;
    private final UnitArchive<R> archive;

    public ArchivingJob(JavaSparkContext spark, ReadingContext context, UnitArchive<R> archive) {
        this.spark = spark;
        this.context = context;
        this.archive = archive;
    }

    /**
     * What the job brings back.
     *
     * @param reports one a file, by path
     * @param stored one a drawer that held something, by its number
     */
    public record Result<R>(List<FileReport> reports, List<R> stored) {

        public Result {
            reports = List.copyOf(reports);
            stored = List.copyOf(stored);
        }
    }

    /** Reads and keeps; {@code files} are sorted by path and know their place in that order. */
    public Result<R> run(List<DeliveryFile> files) {
        var rows = new GatheredRows(spark, context, files);
        var judging = rows.judging();
        var keeping = archive;
        var stored = rows.byPupil()
                .mapPartitionsToPair(blobs -> pack(judging.owners(blobs), keeping))
                .partitionBy(new ByNumber(keeping.drawers()))
                .mapPartitions(blobs -> store(blobs, keeping))
                .collect();
        return new Result<>(rows.reports(), stored);
    }

    /** Many records in one array of bytes, each after its length, as Spark moves few large records better. */
    private static Iterator<Tuple2<Integer, byte[]>> pack(Owners owners, UnitArchive<?> archive) {
        Map<Integer, ByteArrayOutputStream> drawers = new TreeMap<>();
        owners.forEachPupil((pupil, units) -> archive.pack(pupil, units, (drawer, unit) -> {
            try {
                var out = new DataOutputStream(drawers.computeIfAbsent(drawer, d -> new ByteArrayOutputStream()));
                out.writeInt(unit.length);
                out.write(unit);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }));
        return drawers.entrySet().stream()
                .map(drawer -> new Tuple2<>(drawer.getKey(), drawer.getValue().toByteArray()))
                .iterator();
    }

    private static <R extends Serializable> Iterator<R> store(
            Iterator<Tuple2<Integer, byte[]>> blobs, UnitArchive<R> archive) {
        var stored = new ArrayList<R>();
        var records = new ArrayList<byte[]>();
        int drawer = 0;
        while (blobs.hasNext()) {
            var blob = blobs.next();
            drawer = blob._1();
            unpack(blob._2(), records);
        }
        if (!records.isEmpty()) {
            stored.add(archive.store(drawer, records));
        }
        return stored.iterator();
    }

    private static void unpack(byte[] blob, List<byte[]> into) {
        var rest = ByteBuffer.wrap(blob);
        while (rest.hasRemaining()) {
            var unit = new byte[rest.getInt()];
            rest.get(unit);
            into.add(unit);
        }
    }
}
