package no.tromsfylke.overgang.pipeline.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.MessageType;

/**
 * Tables as Parquet files: zstd, one row group where it fits, page checksums, and no more in the footer than the values
 * of the file itself tell. The same rows and metadata give the same bytes.
 */
public final class ParquetTables {

    /** Far above any published table, so that each is one row group; unit-level files may have several. */
    private static final long ROW_GROUP_BYTES = 256L << 20;

    private static final ParquetConfiguration CONFIGURATION = new PlainParquetConfiguration();

    private ParquetTables() {}

    /**
     * Writes rows in the order given; the stream stays open.
     *
     * @param rows cells as in {@link Table}
     * @param metadata the footer's key-value pairs
     */
    public static void write(
            OutputStream out, TableSchema schema, Iterable<Object[]> rows, Map<String, String> metadata)
            throws IOException {
        var file = new ByteArrayOutputStream();
        try (ParquetWriter<Object[]> writer = new RowWriterBuilder(file, schema, metadata)
                .withConf(CONFIGURATION)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withPageWriteChecksumEnabled(true)
                .build()) {
            for (Object[] row : rows) {
                writer.write(row);
            }
        }
        StableFooter.write(file.toByteArray(), out);
    }

    /**
     * Reads a file back, checking every page.
     *
     * @throws IOException if the file is damaged or its columns are not those of the schema
     */
    public static Table read(Path file, TableSchema schema) throws IOException {
        InputFile input = new LocalInputFile(file);
        List<Object[]> rows = new ArrayList<>();
        try {
            MessageType found = footer(input).getFileMetaData().getSchema();
            if (!found.equals(ParquetRows.messageType(schema))) {
                throw new IOException("Columns differ from the catalogue: " + found);
            }
            try (ParquetReader<Object[]> reader = new RowReaderBuilder(input)
                    .usePageChecksumVerification(true)
                    .build()) {
                for (Object[] row = reader.read(); row != null; row = reader.read()) {
                    rows.add(row);
                }
            }
        } catch (RuntimeException e) {
            throw damaged(e);
        }
        return new Table(schema, rows);
    }

    /** The footer's key-value pairs. */
    public static Map<String, String> metadata(Path file) throws IOException {
        return Map.copyOf(footer(new LocalInputFile(file)).getFileMetaData().getKeyValueMetaData());
    }

    /** The number of row groups. */
    static int rowGroups(Path file) throws IOException {
        return footer(new LocalInputFile(file)).getBlocks().size();
    }

    /** Damaged pages and footers are told of by several unchecked exceptions. */
    private static IOException damaged(RuntimeException e) {
        return new IOException("Not a sound Parquet file: " + e.getMessage(), e);
    }

    private static ParquetMetadata footer(InputFile input) throws IOException {
        var options = ParquetReadOptions.builder(CONFIGURATION).build();
        try (ParquetFileReader reader = ParquetFileReader.open(input, options)) {
            return reader.getFooter();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static final class RowWriterBuilder extends ParquetWriter.Builder<Object[], RowWriterBuilder> {

        private final TableSchema schema;
        private final Map<String, String> metadata;

        RowWriterBuilder(OutputStream out, TableSchema schema, Map<String, String> metadata) {
            super(new StreamOutputFile(out));
            this.schema = schema;
            this.metadata = new HashMap<>(metadata);
        }

        @Override
        protected RowWriterBuilder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // parquet-java still declares it abstract
        protected WriteSupport<Object[]> getWriteSupport(Configuration ignored) {
            return new ParquetRows.Writing(schema, metadata);
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration ignored) {
            return new ParquetRows.Writing(schema, metadata);
        }
    }

    private static final class RowReaderBuilder extends ParquetReader.Builder<Object[]> {

        RowReaderBuilder(InputFile input) {
            super(input, CONFIGURATION);
        }

        @Override
        protected ReadSupport<Object[]> getReadSupport() {
            return new ParquetRows.Reading();
        }
    }

    /** An output file over a stream that others open, count and make durable. */
    private record StreamOutputFile(OutputStream out) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSizeHint) {
            return new PositionStream(out);
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSizeHint) {
            return create(blockSizeHint);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    private static final class PositionStream extends PositionOutputStream {

        private final OutputStream out;
        private long position;

        PositionStream(OutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            position++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
