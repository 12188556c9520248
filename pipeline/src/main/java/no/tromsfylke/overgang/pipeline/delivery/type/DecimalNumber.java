package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/** A decimal number within limits, both included; comma or point. */
public final class DecimalNumber extends ColumnType<Double> {

    /** Within which digits and their power of ten are exact, and so is their quotient's rounding. */
    private static final int MOST_CHARACTERS = 16;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

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
    public long read(Cell cell, Judge judge) {
        double value = cell.kind() == Cell.Kind.NUMBER ? cell.number() : parse(cell);
        if (value >= least && value <= greatest) {
            return Double.doubleToLongBits(value + 0.0);
        }
        if (cell.kind() != Cell.Kind.NUMBER && isAmbiguous(cell)) {
            judge.reject(Rule.AMBIGUOUS_DECIMAL);
        } else {
            judge.reject(Double.isNaN(value) ? Rule.DECIMAL : range);
        }
        return ABSENT;
    }

    /** Digits, then perhaps a comma or point and digits; not a number otherwise, or where the point is ambiguous. */
    private static double parse(Cell cell) {
        int length = cell.length();
        int first = length > 1 && (cell.at(0) == '-' || cell.at(0) == '\u2212') ? 1 : 0;
        long digits = 0;
        int separator = -1;
        for (int i = first; i < length; i++) {
            char c = cell.at(i);
            if (c >= '0' && c <= '9' && i - first < MOST_CHARACTERS) {
                digits = digits * 10 + (c - '0');
            } else if ((c == ',' || c == '.') && separator < 0 && i > first && i < length - 1) {
                separator = i;
            } else {
                return Double.NaN;
            }
        }
        if (separator >= 0 && length - separator == 4 && isAmbiguous(cell)) {
            return Double.NaN;
        }
        double value = separator < 0 ? digits : digits / POWERS[length - 1 - separator];
        return first == 1 ? -value : value;
    }

    /** {@code 3.500}: a point before three digits, after one to three of which the first is no zero. */
    private static boolean isAmbiguous(Cell cell) {
        int point = cell.length() - 4;
        if (point < 1 || point > 3 || cell.at(point) != '.' || cell.at(0) == '0') {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            if (i != point && (cell.at(i) < '0' || cell.at(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String description() {
        return "decimal %d–%d".formatted(least, greatest);
    }
}
