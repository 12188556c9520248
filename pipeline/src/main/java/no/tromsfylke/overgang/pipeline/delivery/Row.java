package no.tromsfylke.overgang.pipeline.delivery;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.delivery.type.ColumnType;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * One accepted row of a delivery. Values stand as they were delivered, after the meaning of blank cells has been
 * applied; what follows from several of them (a measured absence against its tick) is left to whoever asks.
 *
 * <p>Kept as numbers and few texts, so that it is small in memory and on the wire.
 */
public final class Row {

    private static final Kind[] KINDS = Kind.values();

    private final Form form;
    private final SchoolYear year;
    private final String deliverer;
    private final int file;
    private final int line;
    private final long[] numbers;
    private final String[] texts;

    /** Takes the arrays over. */
    Row(Form form, SchoolYear year, String deliverer, int file, int line, long[] numbers, String[] texts) {
        this.form = form;
        this.year = year;
        this.deliverer = deliverer;
        this.file = file;
        this.line = line;
        this.numbers = numbers;
        this.texts = texts;
    }

    /** Begins a row of which every cell is blank. */
    public static Builder builder(Kind kind, SchoolYear year, String deliverer) {
        return new Builder(Forms.of(kind), year, deliverer);
    }

    /** Puts a row together value by value; it is not judged. */
    public static final class Builder {

        private final Form form;
        private final SchoolYear year;
        private final String deliverer;
        private final long[] numbers;
        private final String[] texts;
        private int file;
        private int line;

        private Builder(Form form, SchoolYear year, String deliverer) {
            this.form = form;
            this.year = year;
            this.deliverer = deliverer;
            this.numbers = form.blankNumbers();
            this.texts = new String[form.textColumns()];
        }

        public <T> Builder set(Column<T> column, T value) {
            if (column.type().isText()) {
                texts[column.slot()] = (String) value;
            } else {
                numbers[column.index()] = column.type().encode(value);
            }
            return this;
        }

        /** Where the row stands; file 0, line 0 unless told. */
        public Builder at(int fileIndex, int physicalLine) {
            file = fileIndex;
            line = physicalLine;
            return this;
        }

        public Row build() {
            return new Row(form, year, deliverer, file, line, numbers.clone(), texts.clone());
        }
    }

    public Kind kind() {
        return form.kind();
    }

    public SchoolYear year() {
        return year;
    }

    /** The municipality's number of today, or the county's. */
    public String deliverer() {
        return deliverer;
    }

    /** Index of its file in the path-sorted list of all files. */
    public int file() {
        return file;
    }

    /** Physical line of its first character; in a spreadsheet the row number. */
    public int line() {
        return line;
    }

    /** The value, or {@code null} when blank. */
    public <T> T get(Column<T> column) {
        if (column.kind() != form.kind()) {
            throw new IllegalArgumentException("A row of " + form.kind() + " has no column " + column);
        }
        if (column.type().isText()) {
            @SuppressWarnings("unchecked") // text types are types of String
            T text = (T) texts[column.slot()];
            return text;
        }
        long number = numbers[column.index()];
        return number == ColumnType.ABSENT ? null : column.type().decode(number);
    }

    /** Whether a tick is set; blank is not set. */
    public boolean is(Column<Boolean> column) {
        return Boolean.TRUE.equals(get(column));
    }

    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable(get(column));
    }

    /** The pupil's pseudonym, for the kinds that are about pupils: always their first column. */
    public Optional<String> pupil() {
        return form.kind().isAboutPupils() ? Optional.of(texts[0]) : Optional.empty();
    }

    /**
     * What tells this row from every other of its kind and school year. Two rows of one kind and year with equal keys
     * are duplicates or contradict each other.
     */
    public String key() {
        var key = new StringBuilder(48);
        if (form.kind() == Kind.ARSHJUL) {
            key.append(deliverer).append('\u001f');
        }
        for (Column<?> column : form.key()) {
            if (column.type().isText()) {
                key.append(texts[column.slot()]);
            } else if (numbers[column.index()] != ColumnType.ABSENT) {
                key.append(numbers[column.index()]);
            }
            key.append('\u001f');
        }
        return key.toString();
    }

    /** Whether both rows say the same, whoever delivered them. */
    public boolean sameContent(Row other) {
        return form == other.form && Arrays.equals(numbers, other.numbers) && Arrays.equals(texts, other.texts);
    }

    /** Writes the compact binary form: about 20–40 bytes a row. */
    @SuppressWarnings("EnumOrdinal") // the binary form lives no longer than the run
    public void write(DataOutput out) throws IOException {
        out.writeByte(form.kind().ordinal());
        Wire.writeUnsigned(out, year.firstYear());
        Wire.writeDigits(out, deliverer);
        Wire.writeUnsigned(out, file);
        Wire.writeUnsigned(out, line);
        var columns = form.columns();
        long present = 0;
        for (int i = 0; i < numbers.length; i++) {
            var column = columns.get(i);
            boolean told = column.type().isText() ? texts[column.slot()] != null : numbers[i] != column.blank();
            present |= told ? 1L << i : 0;
        }
        Wire.writeUnsigned(out, present);
        for (int i = 0; i < numbers.length; i++) {
            if ((present & (1L << i)) != 0) {
                var column = columns.get(i);
                if (column.type().isText()) {
                    Wire.writeText(out, texts[column.slot()]);
                } else if (column.type().isDecimal()) {
                    Wire.writeDecimal(out, Double.longBitsToDouble(numbers[i]));
                } else {
                    Wire.writeSigned(out, numbers[i]);
                }
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Row read(DataInput in) throws IOException {
        var form = Forms.of(KINDS[in.readByte()]);
        var year = new SchoolYear((int) Wire.readUnsigned(in));
        String deliverer = Wire.readDigits(in);
        int file = (int) Wire.readUnsigned(in);
        int line = (int) Wire.readUnsigned(in);
        var columns = form.columns();
        long[] numbers = form.blankNumbers();
        String[] texts = new String[form.textColumns()];
        long present = Wire.readUnsigned(in);
        for (int i = 0; i < numbers.length; i++) {
            if ((present & (1L << i)) != 0) {
                var column = columns.get(i);
                if (column.type().isText()) {
                    texts[column.slot()] = Wire.readText(in);
                } else if (column.type().isDecimal()) {
                    numbers[i] = Double.doubleToLongBits(Wire.readDecimal(in));
                } else {
                    numbers[i] = Wire.readSigned(in);
                }
            }
        }
        return new Row(form, year, deliverer, file, line, numbers, texts);
    }

    /** The place only: a row's values belong in no log. */
    @Override
    public String toString() {
        return form.kind().id() + " " + year + " file " + file + " line " + line;
    }
}
