package no.tromsfylke.overgang.pipeline.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;

/**
 * The names of a form's columns as deliveries may write them, and the match of a file's heading against them. Case,
 * order, surrounding spaces and Norwegian letters do not matter; the printed form's headings are known too.
 */
final class Heading {

    private static final int LONGEST_NAME = 32;

    /** Up to this many wrong characters a heading is quoted: it is a misspelt name, no value of a file without heading. */
    private static final int MISSPELT = 3;

    private final Form form;
    private final Map<String, Column<?>> byName = new HashMap<>();
    private final Map<String, Column<?>> byAlias = new HashMap<>();

    Heading(Form form) {
        this.form = form;
        for (var column : form.columns()) {
            byName.put(Letters.squeezed(column.name()), column);
            for (String alias : column.aliases()) {
                byAlias.put(plain(alias), column);
            }
        }
    }

    /** The column a heading means. */
    Optional<Column<?>> find(String heading) {
        String squeezed = Letters.squeezed(heading);
        var named = squeezed.length() <= LONGEST_NAME ? byName.get(squeezed) : null;
        return Optional.ofNullable(named != null ? named : byAlias.get(plain(heading)));
    }

    /** Letters and digits only: line breaks and punctuation of printed headings differ from file to file. */
    private static String plain(String heading) {
        return Letters.squeezed(heading)
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Where each column of the form stands, or what is wrong with the heading. */
    sealed interface Match {}

    /** Where each column stands. */
    static final class Matched implements Match {

        private final int[] cells;
        private final int width;
        private final int[] unnamed;

        private Matched(int[] cells, int width) {
            this.cells = cells;
            this.width = width;
            this.unnamed = IntStream.range(0, width)
                    .filter(i -> Arrays.stream(cells).noneMatch(c -> c == i))
                    .toArray();
        }

        /** Index of the column's cell, or -1. */
        int cell(int column) {
            return cells[column];
        }

        /** How many cells the heading has, unnamed ones at its end included. */
        int width() {
            return width;
        }

        /** Indexes of the cells without a name. */
        IntStream unnamed() {
            return Arrays.stream(unnamed);
        }
    }

    record Mismatch(Rule rule, String what) implements Match {}

    /**
     * Matches a heading. Cells without a name are let pass at the end, where spreadsheets leave them.
     *
     * @param given columns whose values stand elsewhere: at the head of the printed form
     */
    Match match(List<String> headings, List<Column<?>> given, Language language) {
        int[] cells = new int[form.columns().size()];
        Arrays.fill(cells, -1);
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        int named = headings.size();
        while (named > 0 && headings.get(named - 1).isBlank()) {
            named--;
        }
        for (int i = 0; i < named; i++) {
            var column = find(headings.get(i));
            if (column.isEmpty()) {
                unknown.add(describe(headings.get(i), i, language));
            } else if (cells[column.get().index()] >= 0 || given.contains(column.get())) {
                twice.add(column.get().name());
            } else {
                cells[column.get().index()] = i;
            }
        }
        var missing = form.columns().stream()
                .filter(c -> c.isRequired() && cells[c.index()] < 0 && !given.contains(c))
                .map(Column::name)
                .toList();
        if (!twice.isEmpty()) {
            return new Mismatch(Rule.DUPLICATE_COLUMN, String.join(", ", twice));
        }
        if (!unknown.isEmpty()) {
            return new Mismatch(Rule.UNKNOWN_COLUMN, String.join(", ", unknown));
        }
        if (!missing.isEmpty()) {
            return new Mismatch(Rule.MISSING_COLUMN, String.join(", ", missing));
        }
        return new Matched(cells, headings.size());
    }

    /** A heading of all columns in their order: where every value comes with its name. */
    Matched whole() {
        int[] cells = IntStream.range(0, form.columns().size()).toArray();
        return new Matched(cells, cells.length);
    }

    /** Names the nearest known column; the heading itself only where it is nearly that, for it may be a value. */
    String describe(String heading, int index, Language language) {
        String written = Letters.folded(heading);
        String nearest = form.columns().stream()
                .map(Column::name)
                .min(Comparator.comparingInt(name -> Letters.distance(name, written)))
                .orElseThrow();
        boolean misspelt = Letters.distance(nearest, written) <= Math.min(MISSPELT, nearest.length() / 2);
        String what = misspelt ? "\"" + heading.strip() + "\"" : language.choose("column ", "kolonne ") + (index + 1);
        return what + language.choose(" (the nearest known one is ", " (den nærmeste kjente er ") + nearest + ")";
    }
}
