package no.tromsfylke.overgang.pipeline.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.Util;

/**
 * The Parquet library lists a column's encodings in the order of a hash set of enum constants, and the metadata in that of
 * a hash map, which keeps the order of insertion where keys fall together; both differ from process to process. The same
 * table is to be the same bytes everywhere, so the footer is written once more, in order.
 */
final class StableFooter {

    /** At a file's end: the footer's length, and {@code PAR1}. */
    private static final int TAIL = 8;

    private static final Comparator<PageEncodingStats> STATISTICS =
            Comparator.comparing(PageEncodingStats::getPage_type).thenComparing(PageEncodingStats::getEncoding);

    private StableFooter() {}

    /** Writes a whole Parquet file on, its footer in order. */
    static void write(byte[] file, OutputStream out) throws IOException {
        int length = ByteBuffer.wrap(file, file.length - TAIL, TAIL)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int start = file.length - TAIL - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
        if (footer.isSetKey_value_metadata()) {
            var metadata = new ArrayList<>(footer.getKey_value_metadata());
            metadata.sort(Comparator.comparing(KeyValue::getKey));
            footer.setKey_value_metadata(metadata);
        }
        footer.getRow_groups().forEach(group -> group.getColumns().forEach(column -> sort(column.getMeta_data())));
        var sorted = new ByteArrayOutputStream(length);
        Util.writeFileMetaData(footer, sorted);
        out.write(file, 0, start);
        sorted.writeTo(out);
        out.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(sorted.size())
                .array());
        out.write(file, file.length - Integer.BYTES, Integer.BYTES);
    }

    private static void sort(ColumnMetaData column) {
        var encodings = new ArrayList<Encoding>(column.getEncodings());
        encodings.sort(Comparator.naturalOrder());
        column.setEncodings(encodings);
        if (column.isSetEncoding_stats()) {
            var statistics = new ArrayList<PageEncodingStats>(column.getEncoding_stats());
            statistics.sort(STATISTICS);
            column.setEncoding_stats(statistics);
        }
    }
}
