package no.tromsfylke.overgang.pipeline.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * An attacker who reads a publication's tables and catalogue, writes down what must be true of them and solves for what is
 * hidden. The restricted truth serves to check the equations, for the sizes of root populations, which count as known from
 * elsewhere, and to tell which hidden numbers must be how uncertain.
 */
final class BlackBoxAttacker {

    private static final double TOLERANCE = 1e-4;
    private static final double RECOVERED = 0.5;

    private final Map<Cell, ReadRow> truth;
    private final Reading reading;
    private final Map<String, List<ReadCell>> families = new LinkedHashMap<>();

    BlackBoxAttacker(JsonNode catalogue, Map<Cell, ReadRow> rows, Map<Cell, ReadRow> truth) {
        this.truth = truth;
        this.reading = new Reading(catalogue, rows, truth);
        reading.cells()
                .forEach(cell -> families.computeIfAbsent(reading.family(cell.cell()), name -> new ArrayList<>())
                        .add(cell));
    }

    static Map<Cell, ReadRow> read(JsonNode catalogue, Path tables) throws SQLException {
        var personal = new LinkedHashSet<String>();
        var themes = new LinkedHashSet<String>();
        for (var statistic : catalogue.get("statistics")) {
            if (!statistic.get("class").asText().equals("O")) {
                personal.add(statistic.get("id").asText());
                themes.add(statistic.get("table").asText());
            }
        }
        var rows = new LinkedHashMap<Cell, ReadRow>();
        for (var theme : themes) {
            rows.putAll(ReadRow.published(tables, theme));
        }
        rows.keySet().removeIf(cell -> !personal.contains(cell.statistic()));
        return rows;
    }

    /** What would be published if every number were shown but those that must not be known. */
    static Map<Cell, ReadRow> hidingOnlyPrimaries(Map<Cell, ReadRow> rows, Map<Cell, ReadRow> truth) {
        var careless = new LinkedHashMap<>(rows);
        careless.replaceAll((cell, row) -> {
            var exact = Objects.requireNonNull(truth.get(cell), cell::toString);
            return row.status().equals("suppressed")
                            && !exact.primary()
                            && exact.status().equals("published")
                    ? exact
                    : row;
        });
        return careless;
    }

    private long exact(Cell cell) {
        return Math.max(
                0, Objects.requireNonNull(truth.get(cell), cell::toString).count());
    }

    int hidden() {
        return reading.suppressed().size();
    }

    Set<String> falseEquations() {
        var wrong = new LinkedHashSet<String>();
        for (var equation : reading.equations()) {
            if (!equation.holds(this::exact)) {
                wrong.add(equation.reason());
            }
        }
        return wrong;
    }

    /** Hidden cells a reader knows to less than one. */
    List<String> recovered() {
        return under(cell -> RECOVERED);
    }

    /**
     * Small counts that must not be known, and are known better than the threshold allows. Zeros are left out: many follow
     * from what a category means (nothing is still to come in a closed year). Of services the population's size is the
     * secret; what was done for how many of them must not be certain.
     */
    List<String> narrow() {
        return under(this::mustBe);
    }

    private double mustBe(Cell cell) {
        var exact = Objects.requireNonNull(truth.get(cell));
        if (!exact.primary() || exact.count() < 1 || exact.count() >= reading.threshold()) {
            return 0;
        }
        return reading.isService(cell) ? 1 - TOLERANCE : Math.min(reading.threshold(), exact.total()) - TOLERANCE;
    }

    private List<String> under(ToDoubleFunction<Cell> enough) {
        var found = new ArrayList<String>();
        families.forEach((name, cells) -> {
            new SolvedFamily(cells, equationsOf(name), this::exact)
                    .widths(cell -> reading.suppressed().contains(cell) ? enough.applyAsDouble(cell) : 0)
                    .forEach((cell, width) -> {
                        if (reading.suppressed().contains(cell) && width < enough.applyAsDouble(cell)) {
                            found.add("%s known to %.4f, truly %s".formatted(cell, width, truth.get(cell)));
                        }
                    });
        });
        return found;
    }

    private List<Equation> equationsOf(String family) {
        return reading.equations().stream()
                .filter(equation -> reading.family(
                                equation.terms().keySet().iterator().next())
                        .equals(family))
                .toList();
    }

    /** What a reader reckons with to bound a hidden cell. */
    List<Equation> bounding(Cell cell, boolean above) {
        var family = reading.family(cell);
        return new SolvedFamily(families.getOrDefault(family, List.of()), equationsOf(family), this::exact)
                .bounding(cell, above);
    }
}
