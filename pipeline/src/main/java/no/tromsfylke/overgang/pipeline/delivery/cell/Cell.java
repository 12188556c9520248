package no.tromsfylke.overgang.pipeline.delivery.cell;

/**
 * One cell as a source gave it: a view into {@link Cells}, valid until the next cell is asked for. Text is trimmed of
 * spaces of every kind.
 */
public final class Cell {

    /** What a source says a cell is. CSV knows only text. */
    public enum Kind {
        BLANK,
        TEXT,
        /** A typed number; its characters are its plain decimal digits. */
        NUMBER,
        /** A typed date. */
        DATE,
        /** A typed true or false. */
        TRUTH,
        /** A spreadsheet's error value. */
        ERROR,
        /** An object or array where JSON should hold one value. */
        NESTED
    }

    private char[] characters = {};
    private int from;
    private int to;
    private Kind kind = Kind.BLANK;
    private double number;

    void view(char[] source, int begin, int end, Kind what, double value) {
        characters = source;
        from = begin;
        to = end;
        kind = what;
        number = value;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    public int length() {
        return to - from;
    }

    public char at(int index) {
        return characters[from + index];
    }

    /** A typed number. */
    public double number() {
        return number;
    }

    /** A typed date, as days since 1970-01-01. */
    public long epochDay() {
        return (long) number;
    }

    /** A typed truth. */
    public boolean truth() {
        return number != 0;
    }

    /** The characters, composed. */
    public String text() {
        return Letters.composed(new String(characters, from, to - from));
    }

    /** The characters as they are, for text that is known to be ASCII. */
    public String ascii() {
        return new String(characters, from, to - from);
    }

    /** Whether the characters are this lower-case ASCII word, in any case. */
    public boolean is(String word) {
        int length = to - from;
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = characters[from + i];
            if (c != word.charAt(i) && (c < 'A' || c > 'Z' || c + 32 != word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The value of 1–{@code most} digits, or -1 if the cell holds anything else. */
    public long digits(int most) {
        int length = to - from;
        if (length == 0 || length > most) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = characters[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** 1 for {@code x ja 1 true}, 0 for {@code nei 0 false}, in any case and of any kind; -1 for everything else. */
    public int tick() {
        if (kind == Kind.TRUTH) {
            return truth() ? 1 : 0;
        }
        return switch (length()) {
            case 1 ->
                switch (at(0)) {
                    case 'x', 'X', '1' -> 1;
                    case '0' -> 0;
                    default -> -1;
                };
            case 2 -> is("ja") ? 1 : -1;
            case 3 -> is("nei") ? 0 : -1;
            case 4 -> is("true") ? 1 : -1;
            case 5 -> is("false") ? 0 : -1;
            default -> -1;
        };
    }
}
