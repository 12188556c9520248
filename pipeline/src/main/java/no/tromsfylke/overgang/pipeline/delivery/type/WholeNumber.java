package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

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
    public long read(Cell cell, Judge judge) {
        long number = cell.digits(9);
        if (number >= least && number <= greatest) {
            return number;
        }
        judge.reject(isWhole(cell) ? range : Rule.INTEGER);
        return ABSENT;
    }

    /** Whether the cell holds digits only, with or without a minus. */
    static boolean isWhole(Cell cell) {
        int first = cell.length() > 1 && (cell.at(0) == '-' || cell.at(0) == '\u2212') ? 1 : 0;
        for (int i = first; i < cell.length(); i++) {
            if (cell.at(i) < '0' || cell.at(i) > '9') {
                return false;
            }
        }
        return cell.length() > 0;
    }

    @Override
    public String description() {
        return greatest == Integer.MAX_VALUE
                ? "whole number from %d".formatted(least)
                : "whole number %d–%d".formatted(least, greatest);
    }
}
