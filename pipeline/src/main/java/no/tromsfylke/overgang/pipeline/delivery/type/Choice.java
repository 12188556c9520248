package no.tromsfylke.overgang.pipeline.delivery.type;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Code;
import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;

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

    /** The values in lower case; the index of each is its constant's ordinal. */
    private final String[] words;

    private Choice(E[] constants, List<E> allowed, Optional<E> ticked, Optional<E> letter) {
        this.constants = constants;
        this.allowed = allowed;
        this.ticked = ticked;
        this.letter = letter;
        this.words =
                allowed.stream().map(c -> c.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
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
    public long read(Cell cell, Judge judge) {
        for (int i = 0; i < words.length; i++) {
            if (cell.is(words[i])) {
                return i;
            }
        }
        if (ticked.isPresent() && cell.tick() == 1) {
            return encode(ticked.get());
        }
        if (letter.isPresent() && cell.length() == 1 && Character.isLetter(cell.at(0))) {
            return encode(letter.get());
        }
        String written = Letters.squeezed(cell.text());
        judge.reject(
                Rule.CODE,
                Stream.of(words)
                        .filter(w -> Letters.isNear(Letters.squeezed(w), written))
                        .findFirst()
                        .map(judge::didYouMean)
                        .orElse(""),
                String.join(", ", words));
        return ABSENT;
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
