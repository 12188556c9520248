package no.tromsfylke.overgang.portal.language;

import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Value;
import no.tromsfylke.overgang.portal.figures.ValueText;

/** The numbers of a figure in a language. */
public final class FigureText implements ValueText {
    private final Messages messages;
    private final Numbers numbers;

    public FigureText(Language language) {
        this.messages = Messages.in(language);
        this.numbers = Numbers.in(language);
    }

    @Override
    public String brief(Value value) {
        if (value instanceof Value.Shown shown) {
            return shown.total() < Numbers.NO_PERCENT_BELOW
                    ? messages.text("value.of", numbers.count(shown.count()), numbers.count(shown.total()))
                    : numbers.percentOf(shown.share(), shown.total());
        }
        if (value instanceof Value.Estimate estimate) {
            return numbers.decimal(estimate.value(), 2);
        }
        if (value instanceof Value.Provisional provisional) {
            return messages.text("value.provisional.brief", numbers.count(provisional.count()));
        }
        if (value instanceof Value.Hidden) {
            return ":";
        }
        return value instanceof Value.Missing ? ".." : ".";
    }

    @Override
    public String full(Value value) {
        if (value instanceof Value.Shown shown) {
            String of = messages.text("value.of", numbers.count(shown.count()), numbers.count(shown.total()));
            return shown.total() < Numbers.NO_PERCENT_BELOW
                    ? of
                    : messages.text(
                            "value.full",
                            of,
                            numbers.percentOf(shown.share(), shown.total()),
                            numbers.interval(shown.low(), shown.high()));
        }
        if (value instanceof Value.Estimate estimate) {
            return messages.text(
                    "value.estimate",
                    numbers.decimal(estimate.value(), 2),
                    numbers.decimal(estimate.low(), 2),
                    numbers.decimal(estimate.high(), 2));
        }
        if (value instanceof Value.Provisional provisional) {
            return messages.text(
                    "value.provisional", numbers.count(provisional.count()), numbers.count(provisional.total()));
        }
        return messages.text("status." + value.status());
    }

    @Override
    public String tick(Axis.Unit unit, double position) {
        return switch (unit) {
            case PERCENT -> numbers.percent(position, isWhole(100 * position) ? 0 : 1);
            case COUNT -> numbers.count(Math.round(position));
            case NUMBER -> numbers.decimal(position, 1);
        };
    }

    /** Ticks are sums of steps and miss whole numbers by a rounding error. */
    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-6;
    }
}
