package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;

/** A whole number within limits, both included. */
public final class WholeNumber extends ColumnType<Integer> {

    private final int least;
    private final int greatest;
    private final Rule range;

    public WholeNumber(int least, int greatest, Rule range) {
        this.least = least;
        this.greatest = greatest;
        this.range = range;
    }

    /** The rule a number outside the limits breaks. */
    public Rule range() {
        return range;
    }

    @Override
    public Integer decode(long number) {
        return Math.toIntExact(number);
    }

    @Override
    public long encode(Integer value) {
        return value;
    }

    @Override
    public String description() {
        return greatest == Integer.MAX_VALUE
                ? "whole number from %d".formatted(least)
                : "whole number %d–%d".formatted(least, greatest);
    }
}
