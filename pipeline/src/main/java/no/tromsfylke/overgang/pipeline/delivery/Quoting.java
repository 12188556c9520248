package no.tromsfylke.overgang.pipeline.delivery;

import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.type.ColumnType;

/** Which rejected values may be quoted in the restricted report. */
final class Quoting {

    private Quoting() {}

    /** Short numbers may be quoted in the restricted report; text never, nor what could be a date of birth. */
    static boolean isHarmless(ColumnType<?> type, Cell cell) {
        if (type.isFree() || type.isText() || cell.length() == 0 || cell.length() > 10) {
            return false;
        }
        int digits = 0;
        int others = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.at(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (".,-".indexOf(c) >= 0) {
                others++;
            } else {
                return false;
            }
        }
        return digits < 6 && others <= 1;
    }
}
