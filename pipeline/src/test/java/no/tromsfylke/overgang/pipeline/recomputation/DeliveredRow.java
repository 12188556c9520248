package no.tromsfylke.overgang.pipeline.recomputation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row as its bytes give it: nothing but text.
 *
 * @param line where it begins, counted in physical lines (CSV, JSON) or spreadsheet rows
 * @param cells text by column of the file's heading; null where there is none
 * @param fault what is wrong with the row before anybody asks what it means, for example one field too many
 */
record DeliveredRow(int line, List<String> cells, Optional<String> fault) {

    private static final int LONGEST_FIELD = 10_000;

    DeliveredRow {
        cells = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(cells));
    }

    /** A row that should have as many cells as the heading has. */
    static DeliveredRow of(int line, String[] cells, int headings) {
        Optional<String> fault = Optional.empty();
        if (cells.length != headings) {
            fault = Optional.of(cells.length + " cells under " + headings + " headings");
        } else if (Arrays.stream(cells).anyMatch(cell -> cell != null && cell.length() > LONGEST_FIELD)) {
            fault = Optional.of("a field of more than " + LONGEST_FIELD + " characters");
        }
        return new DeliveredRow(line, Arrays.asList(Arrays.copyOf(cells, headings)), fault);
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell == null || cell.isBlank());
    }
}
