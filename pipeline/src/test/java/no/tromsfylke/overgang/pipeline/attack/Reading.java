package no.tromsfylke.overgang.pipeline.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reader of one publication knows of each of its counts, and what must be true of them. */
final class Reading {

    /** More than any count; keeps every objective bounded. */
    static final double ANY = 20_000;

    private final int threshold;
    private final Map<String, String> populations = new HashMap<>();
    private final Map<Cell, ReadCell> cells = new LinkedHashMap<>();
    private final Set<String> services = new LinkedHashSet<>();
    private final Set<Cell> suppressed = new LinkedHashSet<>();
    private final List<Equation> equations;

    /**
     * Reads.
     *
     * @param truth for the sizes of root populations, which count as known from elsewhere
     */
    Reading(JsonNode catalogue, Map<Cell, ReadRow> rows, Map<Cell, ReadRow> truth) {
        this.threshold = catalogue.get("threshold").asInt();
        var roots = new LinkedHashSet<String>();
        for (var statistic : catalogue.get("statistics")) {
            var id = statistic.get("id").asText();
            populations.put(id, statistic.get("population").get("id").asText());
            if (statistic.get("class").asText().equals("S")) {
                services.add(id);
            }
            if (statistic.get("refines").isNull()) {
                roots.add(id);
            }
        }
        var totals = new LinkedHashMap<Cell, ReadCell>();
        for (var row : rows.values()) {
            if (row.status().equals("missing")) {
                continue;
            }
            var cell = row.cell();
            cells.put(cell, new ReadCell(cell, low(row.count()), high(row, row.count())));
            var margin = cell.category("");
            if (row.total() >= 0) {
                totals.put(margin, new ReadCell(margin, low(row.total()), high(row, row.total())));
            } else if (row.status().equals("suppressed")) {
                suppressed.add(cell);
                var exact = truth.get(cell);
                if (isOfRoot(roots, cell) && exact != null && exact.status().equals("published")) {
                    totals.putIfAbsent(margin, new ReadCell(margin, exact.total(), exact.total()));
                }
            }
        }
        equations = ReaderEquations.of(catalogue, cells, totals);
    }

    /** The size of a root population is publicly known, and of its tracks; not that of groups by right or course. */
    private static boolean isOfRoot(Set<String> roots, Cell cell) {
        return roots.contains(cell.statistic())
                && (cell.group().equals("all")
                        || Set.of("academic", "vocational").contains(cell.group()));
    }

    private static double low(long number) {
        return Math.max(0, number);
    }

    private double high(ReadRow row, long number) {
        return switch (row.status()) {
            case "suppressed" -> ANY;
            case "provisional" -> number + threshold - 1.0;
            default -> Math.max(0, number);
        };
    }

    int threshold() {
        return threshold;
    }

    Collection<ReadCell> cells() {
        return cells.values();
    }

    Set<Cell> suppressed() {
        return suppressed;
    }

    List<Equation> equations() {
        return equations;
    }

    boolean isService(Cell cell) {
        return services.contains(cell.statistic());
    }

    /** The cells that hang together: those over one root population in one block of years. */
    String family(Cell cell) {
        return populations.get(cell.statistic()) + " " + (cell.years() == 0 ? "pooled" : cell.blockEnd());
    }
}
