package no.tromsfylke.overgang.portal.pages.chart;

import java.util.List;
import java.util.Optional;

/** A table as a page writes it: the numbers of a figure, to the letter. */
public record TableView(String caption, List<Heading> headings, List<Row> rows) {
    public TableView {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** More rows than a screen holds; such a table is folded up, so that what comes after it is found. */
    private static final int LONG = 20;

    /** Whether the table is better folded up below its figure. */
    public boolean isLong() {
        return rows.size() > LONG;
    }

    /** A column's heading; numbers are set to the right. */
    public record Heading(String text, boolean number) {}

    /** A row: the texts that head it, then its cells. */
    public record Row(List<String> heads, List<Entry> entries) {
        public Row {
            heads = List.copyOf(heads);
            entries = List.copyOf(entries);
        }
    }

    /** A cell; a symbol has its meaning in words for those who listen. */
    public record Entry(String text, Optional<String> spoken) {
        /** A cell of plain text. */
        public static Entry of(String text) {
            return new Entry(text, Optional.empty());
        }
    }
}
