package no.tromsfylke.overgang.pipeline.delivery.cell;

import java.math.BigDecimal;
import java.util.Arrays;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell.Kind;

/**
 * The cells of one row of a source, with its physical line. Used again for every row, so that reading makes no garbage.
 */
public final class Cells {

    private char[] characters = new char[512];
    private int used;
    private int[] from = new int[32];
    private int[] to = new int[32];
    private Kind[] kinds = new Kind[32];
    private double[] numbers = new double[32];
    private boolean[] formulas = new boolean[32];
    private int count;
    private int line;
    private final Cell cell = new Cell();

    /** Begins a row. */
    public void begin(int physicalLine) {
        line = physicalLine;
        used = 0;
        count = 0;
    }

    public int line() {
        return line;
    }

    /** How many cells the row has, blank ones included. */
    public int count() {
        return count;
    }

    public boolean isBlank(int index) {
        return index >= count || kinds[index] == Kind.BLANK;
    }

    public boolean isFormula(int index) {
        return formulas[index];
    }

    public int length(int index) {
        return to[index] - from[index];
    }

    public boolean isAllBlank() {
        for (int i = 0; i < count; i++) {
            if (kinds[i] != Kind.BLANK) {
                return false;
            }
        }
        return true;
    }

    /** The cell at an index from 0; cells beyond the row's end are blank. */
    public Cell cell(int index) {
        if (index >= count) {
            cell.view(characters, 0, 0, Kind.BLANK, 0);
        } else {
            cell.view(characters, from[index], to[index], kinds[index], numbers[index]);
        }
        return cell;
    }

    public void addBlank() {
        add(Kind.BLANK, 0);
    }

    /** Adds text; it is trimmed, and blank if nothing is left. */
    public void addText(char[] source, int offset, int length) {
        int begin = offset;
        int end = offset + length;
        while (begin < end && Letters.isSpace(source[begin])) {
            begin++;
        }
        while (end > begin && Letters.isSpace(source[end - 1])) {
            end--;
        }
        int size = end - begin;
        room(size);
        System.arraycopy(source, begin, characters, used, size);
        add(size == 0 ? Kind.BLANK : Kind.TEXT, size);
    }

    public void addText(String text) {
        addText(text.toCharArray(), 0, text.length());
    }

    /** Adds a typed number. */
    public void addNumber(double value) {
        String plain = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
        room(plain.length());
        plain.getChars(0, plain.length(), characters, used);
        add(Kind.NUMBER, plain.length());
        numbers[count - 1] = value;
    }

    public void addDate(long epochDay) {
        add(Kind.DATE, 0);
        numbers[count - 1] = epochDay;
    }

    public void addTruth(boolean value) {
        String word = Boolean.toString(value);
        room(word.length());
        word.getChars(0, word.length(), characters, used);
        add(Kind.TRUTH, word.length());
        numbers[count - 1] = value ? 1 : 0;
    }

    public void addError() {
        add(Kind.ERROR, 0);
    }

    public void addNested() {
        add(Kind.NESTED, 0);
    }

    /** Adds a cell of another row. */
    public void addFrom(Cells other, int index) {
        int size = other.length(index);
        room(size);
        System.arraycopy(other.characters, other.from[index], characters, used, size);
        add(other.kinds[index], size);
        numbers[count - 1] = other.numbers[index];
        formulas[count - 1] = other.formulas[index];
    }

    /** Says that the cell added last was computed by a formula. */
    public void markFormula() {
        formulas[count - 1] = true;
    }

    private void add(Kind kind, int size) {
        if (count == kinds.length) {
            int more = count * 2;
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            kinds = Arrays.copyOf(kinds, more);
            numbers = Arrays.copyOf(numbers, more);
            formulas = Arrays.copyOf(formulas, more);
        }
        from[count] = used;
        used += size;
        to[count] = used;
        kinds[count] = kind;
        numbers[count] = 0;
        formulas[count] = false;
        count++;
    }

    private void room(int size) {
        if (used + size > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, used + size));
        }
    }
}
