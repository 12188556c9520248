package no.tromsfylke.overgang.pipeline.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The places of one column's values in a CSV text, so that they can be replaced and every other character kept: quotes,
 * separators, line ends, blank lines. The separator is that of an {@code sep=} line, else the most frequent of
 * semicolon, comma and tab in the heading.
 */
final class CsvColumn {

    /**
     * A value's place.
     *
     * @param from first character, an opening quote included
     * @param to after the last character
     * @param line physical line, from 1
     */
    record Place(int from, int to, int line) {

        /** The value, without its quotes. */
        String valueIn(String text) {
            String raw = text.substring(from, to);
            boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
            return (quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw).strip();
        }
    }

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvColumn(String text, char separator, int from, int line) {
        this.text = text;
        this.separator = separator;
        this.at = from;
        this.line = line;
    }

    /** The places of a column below its heading, in order; empty if no heading has that name, in any case. */
    static Optional<List<Place>> find(String text, String column) {
        int start = text.startsWith("\ufeff") ? 1 : 0;
        int headingLine = 1;
        Character declared = null;
        if (text.startsWith("sep=", start) && text.length() > start + 5) {
            declared = text.charAt(start + 4);
            start = text.indexOf('\n', start) + 1;
            headingLine = 2;
        }
        char separator = declared != null ? declared : separatorOf(firstLine(text, start));
        var scanner = new CsvColumn(text, separator, start, headingLine);
        List<Place> heading = scanner.nextRow();
        for (int i = 0; i < heading.size(); i++) {
            if (heading.get(i)
                    .valueIn(text)
                    .toLowerCase(Locale.ROOT)
                    .equals(column.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(scanner.column(i));
            }
        }
        return Optional.empty();
    }

    private List<Place> column(int index) {
        List<Place> places = new ArrayList<>();
        while (at < text.length()) {
            List<Place> row = nextRow();
            if (index < row.size()) {
                places.add(row.get(index));
            }
        }
        return places;
    }

    private List<Place> nextRow() {
        List<Place> row = new ArrayList<>();
        boolean more = true;
        while (more) {
            row.add(nextField());
            more = at < text.length() && text.charAt(at) == separator;
            if (at < text.length()) {
                passEnd();
            }
        }
        return row;
    }

    private Place nextField() {
        int from = at;
        int fieldLine = line;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        boolean inside = quoted;
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                inside = !inside;
            } else if (!inside && (c == separator || c == '\n' || c == '\r')) {
                break;
            } else if (inside && isLineEnd()) {
                line++;
            }
            at++;
        }
        return new Place(from, at, fieldLine);
    }

    /** Steps over a separator or a line end. */
    private void passEnd() {
        if (text.charAt(at) == separator) {
            at++;
            return;
        }
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
    }

    /** Whether a line ends with this character; of CR LF only the second counts. */
    private boolean isLineEnd() {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    private static String firstLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    private static char separatorOf(String heading) {
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = heading.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
