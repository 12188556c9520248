package no.tromsfylke.overgang.pipeline.recomputation;

import java.util.List;
import java.util.Map;

/**
 * What a file holds: headings as written, and rows of text under them.
 *
 * @param preset cells that stand above the heading and count for every row: school and class of the printed form
 */
record DeliveredTable(List<String> headings, List<DeliveredRow> rows, Map<String, String> preset) {

    DeliveredTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        preset = Map.copyOf(preset);
    }

    boolean hasFormLayout() {
        return !preset.isEmpty();
    }
}
