package no.tromsfylke.overgang.pipeline.delivery.type;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.delivery.Code;

/**
 * One value out of a closed list; kept as the constant's ordinal.
 *
 * @param <E> the enum of the values
 */
public final class Choice<E extends Enum<E> & Code> extends ColumnType<E> {

    private final E[] constants;
    private final List<E> allowed;
    private final Optional<E> ticked;
    private final Optional<E> letter;

    private Choice(E[] constants, List<E> allowed, Optional<E> ticked, Optional<E> letter) {
        this.constants = constants;
        this.allowed = allowed;
        this.ticked = ticked;
        this.letter = letter;
    }

    /** All constants of the enum are allowed. */
    public Choice(Class<E> values) {
        this(values.getEnumConstants(), List.of(values.getEnumConstants()), Optional.empty(), Optional.empty());
    }

    /** Only the first constants, up to and with {@code last}, are allowed. */
    public Choice(Class<E> values, E last) {
        this(
                values.getEnumConstants(),
                List.copyOf(EnumSet.range(values.getEnumConstants()[0], last)),
                Optional.empty(),
                Optional.empty());
    }

    /** The same choice, in which a tick also means {@code value}. */
    public Choice<E> orTick(E value) {
        return new Choice<>(constants, allowed, Optional.of(value), letter);
    }

    /** The same choice, in which any other single letter means {@code value}. */
    public Choice<E> orLetter(E value) {
        return new Choice<>(constants, allowed, ticked, Optional.of(value));
    }

    public List<E> allowed() {
        return allowed;
    }

    @Override
    public E decode(long number) {
        return constants[(int) number];
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // lives no longer than the run
    public long encode(E value) {
        return value.ordinal();
    }

    @Override
    public String description() {
        String values = allowed.stream()
                .filter(c -> letter.filter(c::equals).isEmpty())
                .map(c -> "`" + c.text() + "`")
                .collect(Collectors.joining(" "));
        return values
                + ticked.map(c -> "; a tick = `" + c.text() + "`").orElse("")
                + letter.map(c -> "; any other letter = " + c.text()).orElse("");
    }
}
