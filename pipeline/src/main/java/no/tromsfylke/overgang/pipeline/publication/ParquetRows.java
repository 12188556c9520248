package no.tromsfylke.overgang.pipeline.publication;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** How a row of cells becomes a Parquet record, and back. Every column is optional: {@code null} is a value. */
final class ParquetRows {

    private ParquetRows() {}

    static MessageType messageType(TableSchema schema) {
        var type = Types.buildMessage();
        for (TableColumn column : schema.columns()) {
            type.addField(field(column));
        }
        return type.named(schema.name());
    }

    private static Type field(TableColumn column) {
        return switch (column.kind()) {
            case STRING ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case INT32 -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case INT64 -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    /** Rows to records. */
    static final class Writing extends WriteSupport<Object[]> {

        private final TableSchema schema;
        private final Map<String, String> metadata;
        private RecordConsumer consumer;

        Writing(TableSchema schema, Map<String, String> metadata) {
            this.schema = schema;
            this.metadata = metadata;
        }

        @Override
        @SuppressWarnings("deprecation") // parquet-java still declares it abstract
        public WriteContext init(Configuration ignored) {
            return new WriteContext(messageType(schema), metadata);
        }

        @Override
        public WriteContext init(ParquetConfiguration ignored) {
            return new WriteContext(messageType(schema), metadata);
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(Object[] row) {
            List<TableColumn> columns = schema.columns();
            consumer.startMessage();
            for (int i = 0; i < row.length; i++) {
                if (row[i] != null) {
                    consumer.startField(columns.get(i).name(), i);
                    writeCell(columns.get(i).kind(), row[i]);
                    consumer.endField(columns.get(i).name(), i);
                }
            }
            consumer.endMessage();
        }

        private void writeCell(ColumnKind kind, Object cell) {
            switch (kind) {
                case STRING -> consumer.addBinary(Binary.fromString((String) cell));
                case INT32 -> consumer.addInteger((Integer) cell);
                case INT64 -> consumer.addLong((Long) cell);
                case DOUBLE -> consumer.addDouble((Double) cell);
                case BOOLEAN -> consumer.addBoolean((Boolean) cell);
            }
        }
    }

    /** Records to rows. */
    static final class Reading extends ReadSupport<Object[]> {

        @Override
        public ReadContext init(InitContext context) {
            return new ReadContext(context.getFileSchema());
        }

        @Override
        @SuppressWarnings("deprecation") // parquet-java still declares it abstract
        public RecordMaterializer<Object[]> prepareForRead(
                Configuration ignored, Map<String, String> metadata, MessageType type, ReadContext context) {
            return new Materializer(type);
        }

        @Override
        public RecordMaterializer<Object[]> prepareForRead(
                ParquetConfiguration ignored, Map<String, String> metadata, MessageType type, ReadContext context) {
            return new Materializer(type);
        }
    }

    private static final class Materializer extends RecordMaterializer<Object[]> {

        private final Cells cells;

        Materializer(MessageType type) {
            cells = new Cells(type);
        }

        @Override
        public Object[] getCurrentRecord() {
            return cells.row;
        }

        @Override
        public GroupConverter getRootConverter() {
            return cells;
        }
    }

    private static final class Cells extends GroupConverter {

        private final Cell[] converters;
        private Object[] row = new Object[0];

        Cells(MessageType type) {
            converters = new Cell[type.getFieldCount()];
            for (int i = 0; i < converters.length; i++) {
                converters[i] = new Cell(this, i, type.getType(i).asPrimitiveType());
            }
        }

        @Override
        public Converter getConverter(int field) {
            return converters[field];
        }

        @Override
        public void start() {
            row = new Object[converters.length];
        }

        @Override
        public void end() {}
    }

    /** One column; texts come from the dictionary, so that equal ones are one object in memory. */
    private static final class Cell extends PrimitiveConverter {

        private final Cells cells;
        private final int index;
        private final boolean text;
        private String[] words = new String[0];

        Cell(Cells cells, int index, PrimitiveType type) {
            this.cells = cells;
            this.index = index;
            this.text = type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
        }

        @Override
        public boolean hasDictionarySupport() {
            return text;
        }

        @Override
        public void setDictionary(Dictionary dictionary) {
            words = new String[dictionary.getMaxId() + 1];
            for (int i = 0; i < words.length; i++) {
                words[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
            }
        }

        @Override
        public void addValueFromDictionary(int id) {
            cells.row[index] = words[id];
        }

        @Override
        public void addBinary(Binary value) {
            cells.row[index] = value.toStringUsingUTF8();
        }

        @Override
        public void addInt(int value) {
            cells.row[index] = value;
        }

        @Override
        public void addLong(long value) {
            cells.row[index] = value;
        }

        @Override
        public void addDouble(double value) {
            cells.row[index] = value;
        }

        @Override
        public void addBoolean(boolean value) {
            cells.row[index] = value;
        }
    }
}
