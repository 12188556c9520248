package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;

/** A decimal number within limits, both included; comma or point. */
public final class DecimalNumber extends ColumnType<Double> {

    private final int least;
    private final int greatest;
    private final Rule range;

    public DecimalNumber(int least, int greatest, Rule range) {
        this.least = least;
        this.greatest = greatest;
        this.range = range;
    }

    /** The rule a number outside the limits breaks. */
    public Rule range() {
        return range;
    }

    @Override
    public boolean isDecimal() {
        return true;
    }

    @Override
    public Double decode(long number) {
        return Double.longBitsToDouble(number);
    }

    @Override
    public long encode(Double value) {
        return Double.doubleToLongBits(value);
    }

    @Override
    public String description() {
        return "decimal %d–%d".formatted(least, greatest);
    }
}
