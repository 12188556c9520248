package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/**
 * What a column holds. A value is kept as one {@code long} (or, for the few text types, as a string), so that a row is
 * small; {@link #decode} gives its meaning back.
 *
 * @param <T> the Java type of its values
 */
public abstract sealed class ColumnType<T>
        permits Choice,
                Conclusion,
                Day,
                Deadline,
                DecimalNumber,
                MunicipalityNumber,
                ProgrammeArea,
                Pseudonym,
                SchoolNumber,
                ShortText,
                Tick,
                WholeNumber {

    /** No value: a blank cell. */
    public static final long ABSENT = Long.MIN_VALUE;

    /** Whether values are kept as text; then {@link #decode} is never asked. */
    public boolean isText() {
        return false;
    }

    /** Whether the stored number is a {@code double}'s bits. */
    public boolean isDecimal() {
        return false;
    }

    /** The value of a stored number other than {@link #ABSENT}. */
    public abstract T decode(long number);

    /** The number {@link #decode} gives the value back from. */
    public abstract long encode(T value);

    /** Whether a typed date may stand in the cell. */
    public boolean takesDates() {
        return false;
    }

    /** Whether people write freely in the cell, so that anything may stand there. */
    public boolean isFree() {
        return false;
    }

    /**
     * Reads a cell that is neither blank nor an error. For text types see {@link #readText}.
     *
     * @return the number to store, or {@link #ABSENT} after the judge has been told what is wrong
     */
    public abstract long read(Cell cell, Judge judge);

    /** Reads a cell of a text type; {@code null} after the judge has been told what is wrong. */
    public String readText(Cell cell, Judge judge) {
        throw new UnsupportedOperationException("kept as a number");
    }

    /** One line for the documentation: what may stand in a cell. */
    public abstract String description();
}
