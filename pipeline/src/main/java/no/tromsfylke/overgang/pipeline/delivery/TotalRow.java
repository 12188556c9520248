package no.tromsfylke.overgang.pipeline.delivery;

import java.util.regex.Pattern;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;

/** Recognises the row of totals that people put under a table: it is no pupil. */
final class TotalRow {

    private static final Pattern TOTAL = Pattern.compile("(totalt?|sum|i alt)([^\\p{L}\\d_-].*)?");
    private static final int SHORTEST_TOTAL = 3;
    private static final int LONGEST_TOTAL = 20;

    private TotalRow() {}

    /** Whether the first filled cell says that this is a total; some cell must be filled. */
    static boolean is(Cells cells) {
        int first = 0;
        while (cells.isBlank(first)) {
            first++;
        }
        var cell = cells.cell(first);
        if (cell.length() < SHORTEST_TOTAL || cell.length() > LONGEST_TOTAL) {
            return false;
        }
        // two letters tell all but a few pseudonyms from these words, without making a string of each
        boolean likely = switch (cell.at(0)) {
            case 't', 'T' -> cell.at(1) == 'o' || cell.at(1) == 'O';
            case 's', 'S' -> cell.at(1) == 'u' || cell.at(1) == 'U';
            case 'i', 'I' -> cell.at(1) == ' ';
            default -> false;
        };
        return likely && TOTAL.matcher(Letters.folded(cell.text())).matches();
    }
}
