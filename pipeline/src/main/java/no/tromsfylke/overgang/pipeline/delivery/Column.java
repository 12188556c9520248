package no.tromsfylke.overgang.pipeline.delivery;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.delivery.type.ColumnType;

/**
 * A column of a form: the token by which its values are asked for.
 *
 * @param <T> the Java type of its values
 */
public final class Column<T> {

    private final Kind kind;
    private final String name;
    private final ColumnType<T> type;
    private final boolean required;
    private final long whenBlank;
    private final String source;
    private final List<String> aliases;
    private final int index;
    private final int slot;

    Column(Form.Builder form, Column.Spec<T> spec, int index, int slot) {
        this.kind = form.kind();
        this.name = spec.name();
        this.type = spec.type();
        this.required = spec.required();
        this.whenBlank = spec.whenBlank();
        this.source = spec.source();
        this.aliases = List.copyOf(spec.aliases());
        this.index = index;
        this.slot = slot;
    }

    /** What a form's declaration says of a column. */
    record Spec<T>(
            String name, ColumnType<T> type, boolean required, long whenBlank, String source, List<String> aliases) {}

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public ColumnType<T> type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    /** What a blank cell means, if it means anything. */
    public Optional<T> whenBlank() {
        return whenBlank == ColumnType.ABSENT ? Optional.empty() : Optional.of(type.decode(whenBlank));
    }

    /** The stored number of a blank cell. */
    long blank() {
        return whenBlank;
    }

    /** The paragraph or part of the form it comes from; may be empty. */
    public String source() {
        return source;
    }

    /** Headings of the printed form that mean this column. */
    public List<String> aliases() {
        return aliases;
    }

    /** Its place within its form, from 0. */
    public int index() {
        return index;
    }

    /** For text: its place among the form's text columns. */
    int slot() {
        return slot;
    }

    @Override
    public String toString() {
        return kind.id() + "." + name;
    }
}
