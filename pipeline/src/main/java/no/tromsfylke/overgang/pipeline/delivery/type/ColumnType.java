package no.tromsfylke.overgang.pipeline.delivery.type;

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

    /** One line for the documentation: what may stand in a cell. */
    public abstract String description();
}
