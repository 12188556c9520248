package no.tromsfylke.overgang.portal.publication;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Reads a Parquet table into columns, and holds it against the columns and the row count the catalogue names. */
final class TableReader {
    private TableReader() {}

    static Table read(Resource resource, byte[] parquet) {
        ParquetReadOptions options = new ParquetReadOptions.Builder(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodec())
                .usePageChecksumVerification()
                .build();
        try (ParquetFileReader reader = new ParquetFileReader(new BytesInputFile(parquet), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            requireSameColumns(resource, schema);
            long rows = reader.getRecordCount();
            if (rows != resource.rows()) {
                throw new PublicationException(
                        "The table %s has %d rows where the catalogue says %d."
                                .formatted(resource.name(), rows, resource.rows()),
                        "Tabellen %s har %d rader, men katalogen sier %d."
                                .formatted(resource.name(), rows, resource.rows()));
            }
            Map<String, Filling> fillings = new LinkedHashMap<>();
            for (ColumnDescriptor column : schema.getColumns()) {
                fillings.put(column.getPath()[0], new Filling(column, Math.toIntExact(rows)));
            }
            String createdBy = reader.getFileMetaData().getCreatedBy();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, new NoConverter(), schema, createdBy);
                for (Filling filling : fillings.values()) {
                    filling.take(store.getColumnReader(filling.descriptor), pages.getRowCount());
                }
            }
            Map<String, Column> columns = new LinkedHashMap<>();
            fillings.forEach((name, filling) -> columns.put(name, filling.column()));
            return new Table(resource, columns);
        } catch (IOException | RuntimeException e) {
            if (e instanceof PublicationException known) {
                throw known;
            }
            throw new PublicationException(
                    "The table " + resource.name() + " is not readable as Parquet.",
                    "Tabellen " + resource.name() + " kan ikke leses som Parquet.",
                    e);
        }
    }

    private static void requireSameColumns(Resource resource, MessageType schema) {
        List<String> found = schema.getFields().stream().map(f -> f.getName()).toList();
        List<String> declared =
                resource.fields().stream().map(Resource.Field::name).toList();
        if (!found.equals(declared)) {
            throw new PublicationException(
                    "The table %s has the columns %s where the catalogue declares %s."
                            .formatted(resource.name(), found, declared),
                    "Tabellen %s har kolonnene %s, men katalogen sier %s.".formatted(resource.name(), found, declared));
        }
        for (Resource.Field field : resource.fields()) {
            PrimitiveTypeName type =
                    schema.getType(field.name()).asPrimitiveType().getPrimitiveTypeName();
            boolean same = switch (field.type()) {
                case "string" -> type == PrimitiveTypeName.BINARY;
                case "integer" -> type == PrimitiveTypeName.INT32 || type == PrimitiveTypeName.INT64;
                case "number" -> type == PrimitiveTypeName.DOUBLE;
                case "boolean" -> type == PrimitiveTypeName.BOOLEAN;
                default -> false;
            };
            if (!same) {
                throw new PublicationException(
                        "The column %s of the table %s is %s where the catalogue declares %s."
                                .formatted(field.name(), resource.name(), type, field.type()),
                        "Kolonnen %s i tabellen %s er %s, men katalogen sier %s."
                                .formatted(field.name(), resource.name(), type, field.type()));
            }
        }
    }

    /** A column while it is being read. */
    private static final class Filling {
        private final ColumnDescriptor descriptor;
        private final PrimitiveTypeName type;
        private final Map<Binary, Integer> dictionary = new HashMap<>();
        private final int[] codes;
        private final long[] wholes;
        private final double[] reals;
        private final byte[] flags;
        private int row;

        Filling(ColumnDescriptor descriptor, int rows) {
            this.descriptor = descriptor;
            this.type = descriptor.getPrimitiveType().getPrimitiveTypeName();
            this.codes = new int[type == PrimitiveTypeName.BINARY ? rows : 0];
            this.wholes = new long[type == PrimitiveTypeName.INT32 || type == PrimitiveTypeName.INT64 ? rows : 0];
            this.reals = new double[type == PrimitiveTypeName.DOUBLE ? rows : 0];
            this.flags = new byte[type == PrimitiveTypeName.BOOLEAN ? rows : 0];
        }

        void take(ColumnReader reader, long count) {
            int present = descriptor.getMaxDefinitionLevel();
            for (long i = 0; i < count; i++) {
                boolean some = reader.getCurrentDefinitionLevel() == present;
                switch (type) {
                    case BINARY -> codes[row] = some ? codeOf(reader.getBinary()) : -1;
                    case INT32 -> wholes[row] = some ? reader.getInteger() : Long.MIN_VALUE;
                    case INT64 -> wholes[row] = some ? reader.getLong() : Long.MIN_VALUE;
                    case DOUBLE -> reals[row] = some ? reader.getDouble() : Double.NaN;
                    default -> flags[row] = (byte) (some ? (reader.getBoolean() ? 1 : 0) : -1);
                }
                reader.consume();
                row++;
            }
        }

        private int codeOf(Binary text) {
            Integer code = dictionary.get(text);
            if (code == null) {
                code = dictionary.size();
                dictionary.put(text.copy(), code);
            }
            return code;
        }

        Column column() {
            return switch (type) {
                case BINARY -> {
                    String[] texts = new String[dictionary.size()];
                    dictionary.forEach((text, code) -> texts[code] = text.toStringUsingUTF8());
                    yield new Column.Text(texts, codes);
                }
                case INT32, INT64 -> new Column.Whole(wholes);
                case DOUBLE -> new Column.Real(reals);
                default -> new Column.Flag(flags);
            };
        }
    }

    /** Column readers are asked directly; Parquet wants a converter all the same. */
    private static final class NoConverter extends GroupConverter {
        private final PrimitiveConverter nothing = new PrimitiveConverter() {};

        @Override
        public Converter getConverter(int field) {
            return nothing;
        }

        @Override
        public void start() {
            // Nothing is assembled.
        }

        @Override
        public void end() {
            // Nothing is assembled.
        }
    }
}
