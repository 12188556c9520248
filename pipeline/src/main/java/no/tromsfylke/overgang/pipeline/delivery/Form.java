package no.tromsfylke.overgang.pipeline.delivery;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.type.ColumnType;
import no.tromsfylke.overgang.pipeline.delivery.type.Tick;

/** The declared form of a kind of delivery: its columns in order, and its key. Immutable. */
public final class Form {

    private final Kind kind;
    private final List<Column<?>> columns;
    private final List<Column<?>> key;
    private final int textColumns;
    private final long[] blanks;

    private Form(Builder builder, List<Column<?>> key) {
        this.kind = builder.kind;
        this.columns = List.copyOf(builder.columns);
        this.key = List.copyOf(key);
        this.textColumns = builder.textColumns;
        this.blanks = columns.stream().mapToLong(Column::blank).toArray();
    }

    public Kind kind() {
        return kind;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /** The columns that tell a row from every other of the kind and school year; in {@code arshjul} with the deliverer. */
    public List<Column<?>> key() {
        return key;
    }

    int textColumns() {
        return textColumns;
    }

    /** The stored numbers of a row of blank cells. */
    long[] blankNumbers() {
        return blanks.clone();
    }

    /** Collects the columns of a form in the order of their declaration. */
    static final class Builder {

        private final Kind kind;
        private final List<Column<?>> columns = new ArrayList<>();
        private int textColumns;

        Builder(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }

        <T> Column<T> required(String name, ColumnType<T> type, String source, String... aliases) {
            return add(new Column.Spec<>(name, type, true, ColumnType.ABSENT, source, List.of(aliases)));
        }

        <T> Column<T> optional(String name, ColumnType<T> type, String source, String... aliases) {
            long blank = type instanceof Tick ? 0 : ColumnType.ABSENT;
            return add(new Column.Spec<>(name, type, false, blank, source, List.of(aliases)));
        }

        /** A column in which a blank cell means a value. */
        @SuppressWarnings("EnumOrdinal") // how choices are stored within a run, see Choice
        <T> Column<T> defaulted(String name, ColumnType<T> type, Enum<?> blank, String source, String... aliases) {
            return add(new Column.Spec<>(name, type, false, blank.ordinal(), source, List.of(aliases)));
        }

        /** A column in which a blank cell means 0. */
        Column<Integer> zeroed(String name, ColumnType<Integer> type, String source) {
            return add(new Column.Spec<>(name, type, false, 0, source, List.of()));
        }

        private <T> Column<T> add(Column.Spec<T> spec) {
            var column = new Column<T>(this, spec, columns.size(), spec.type().isText() ? textColumns++ : -1);
            columns.add(column);
            return column;
        }

        Form key(Column<?>... key) {
            return new Form(this, List.of(key));
        }
    }
}
