package no.tromsfylke.overgang.pipeline.population;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import scala.Tuple2;

/**
 * Rows on their way through the shuffle: many rows in one array of bytes, one array a target partition. So Spark moves a
 * few large records instead of millions of small ones.
 */
final class RowBlobs {

    private final List<ByteArrayOutputStream> bytes = new ArrayList<>();
    private final List<DataOutputStream> outputs = new ArrayList<>();

    RowBlobs(int partitions) {
        for (int i = 0; i < partitions; i++) {
            var target = new ByteArrayOutputStream();
            bytes.add(target);
            outputs.add(new DataOutputStream(target));
        }
    }

    /** Takes a row; all rows with the same owner meet in one partition. */
    void add(Row row) {
        int partition = Math.floorMod(mixed(owner(row).hashCode()), bytes.size());
        try {
            row.write(outputs.get(partition));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Pseudonyms may be alike but for their last characters; this spreads them (finalizer of MurmurHash3). */
    private static int mixed(int hash) {
        int h = hash;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** Who a row is about: a pupil; for the kinds without pupils the key by which its duplicates are found. */
    static String owner(Row row) {
        return row.pupil().orElseGet(() -> "\u0000" + row.kind().id() + row.year() + row.key());
    }

    /** What was taken, by partition. */
    Iterator<Tuple2<Integer, byte[]>> drain() {
        var blobs = new ArrayList<Tuple2<Integer, byte[]>>();
        for (int i = 0; i < bytes.size(); i++) {
            if (bytes.get(i).size() > 0) {
                blobs.add(new Tuple2<>(i, bytes.get(i).toByteArray()));
            }
        }
        return blobs.iterator();
    }

    /** Reads the rows of one array back. */
    static void forEach(byte[] blob, Consumer<Row> action) {
        var in = new DataInputStream(new ByteArrayInputStream(blob));
        try {
            while (in.available() > 0) {
                action.accept(Row.read(in));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
