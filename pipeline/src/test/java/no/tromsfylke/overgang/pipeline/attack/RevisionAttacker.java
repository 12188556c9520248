package no.tromsfylke.overgang.pipeline.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A reader who lays what was published before a revision beside what was published after it. He even knows in which
 * municipalities and schools nothing was changed.
 */
final class RevisionAttacker {

    private static final double TOLERANCE = 1e-4;
    private static final Set<String> NARROW_AREAS = Set.of("municipality", "lower_school", "upper_school");

    private final PublishedRun then;
    private final PublishedRun now;
    private final Reading before;
    private final Reading after;
    private final Map<String, List<Equation>> equations = new TreeMap<>();
    private final Map<String, List<ReadCell>> cells = new TreeMap<>();
    private final Map<Cell, Long> truth = new HashMap<>();
    private final Map<Cell, Double> secrets = new LinkedHashMap<>();

    RevisionAttacker(PublishedRun then, PublishedRun now) {
        this.then = then;
        this.now = now;
        this.before = new Reading(then.catalogue(), then.rows(), then.truth());
        this.after = new Reading(now.catalogue(), now.rows(), now.truth());
        var revised = new LinkedHashSet<String>();
        now.rows().keySet().stream().filter(cell -> change(cell) != 0).forEach(cell -> revised.add(after.family(cell)));
        revised.forEach(this::add);
    }

    private void add(String family) {
        var all = new ArrayList<ReadCell>();
        var known = new ArrayList<Equation>();
        for (var cell : after.cells()) {
            if (after.family(cell.cell()).equals(family)) {
                all.add(cell);
                truth.put(cell.cell(), exact(now, cell.cell()));
                addSecret(cell.cell(), after, now, cell.cell());
            }
        }
        for (var cell : before.cells()) {
            if (before.family(cell.cell()).equals(family)) {
                all.add(new ReadCell(asOfThen(cell.cell()), cell.low(), cell.high()));
                truth.put(asOfThen(cell.cell()), exact(then, cell.cell()));
                addSecret(cell.cell(), before, then, asOfThen(cell.cell()));
            }
        }
        after.equations().stream()
                .filter(equation -> isOf(after, family, equation))
                .forEach(known::add);
        before.equations().stream()
                .filter(equation -> isOf(before, family, equation))
                .map(RevisionAttacker::asOfThen)
                .forEach(known::add);
        var unchanged = unchangedPlaces(family);
        for (var cell : now.rows().keySet()) {
            if (after.family(cell).equals(family) && isCounted(then, cell) && isCounted(now, cell)) {
                var difference = new Equation.Sum().plus(List.of(cell), 1).plus(List.of(asOfThen(cell)), -1);
                if (unchanged.contains(place(cell))) {
                    known.add(difference.is("nothing changed here", 0));
                } else if (isSmall(change(cell)) && !after.isService(cell)) {
                    var changed = new Cell(
                            "change of " + cell.statistic(),
                            cell.group(),
                            cell.schoolYear(),
                            cell.years(),
                            cell.areaLevel(),
                            cell.area(),
                            cell.programme(),
                            cell.level(),
                            cell.category());
                    all.add(new ReadCell(changed, -Reading.ANY, Reading.ANY));
                    truth.put(changed, change(cell));
                    secrets.put(changed, Math.min(after.threshold(), total(cell)) - TOLERANCE);
                    known.add(difference.plus(List.of(changed), -1).is("the change", 0));
                }
            }
        }
        cells.put(family, all);
        equations.put(family, known);
    }

    private void addSecret(Cell cell, Reading reading, PublishedRun run, Cell name) {
        var exact = run.truth().get(cell);
        if (reading.suppressed().contains(cell)
                && exact != null
                && exact.primary()
                && isSmall(exact.count())
                && !reading.isService(cell)) {
            secrets.put(name, Math.min(reading.threshold(), exact.total()) - TOLERANCE);
        }
    }

    private boolean isSmall(long number) {
        return number != 0 && Math.abs(number) < after.threshold();
    }

    private static boolean isOf(Reading reading, String family, Equation equation) {
        return reading.family(equation.terms().keySet().iterator().next()).equals(family);
    }

    private static Cell asOfThen(Cell cell) {
        return cell.of("then " + cell.statistic(), cell.group(), cell.category());
    }

    private static Equation asOfThen(Equation equation) {
        var terms = new LinkedHashMap<Cell, Integer>();
        equation.terms().forEach((cell, times) -> terms.put(asOfThen(cell), times));
        return new Equation(equation.reason() + ", as of then", terms, equation.low(), equation.high());
    }

    private static Cell place(Cell cell) {
        return cell.of("", "", "");
    }

    private Set<Cell> unchangedPlaces(String family) {
        var places = new LinkedHashSet<Cell>();
        var changed = new LinkedHashSet<Cell>();
        for (var cell : now.rows().keySet()) {
            if (after.family(cell).equals(family) && NARROW_AREAS.contains(cell.areaLevel())) {
                places.add(place(cell));
                if (change(cell) != 0) {
                    changed.add(place(cell));
                }
            }
        }
        places.removeAll(changed);
        return places;
    }

    /** How a count differs; 0 where one of the publications does not have it, or has it of an open year. */
    long change(Cell cell) {
        return isCounted(then, cell) && isCounted(now, cell) ? exact(now, cell) - exact(then, cell) : 0;
    }

    private static boolean isCounted(PublishedRun run, Cell cell) {
        var exact = run.truth().get(cell);
        return exact != null && exact.status().equals("published");
    }

    private static long exact(PublishedRun run, Cell cell) {
        return Math.max(
                0, Objects.requireNonNull(run.truth().get(cell), cell::toString).count());
    }

    private double total(Cell cell) {
        return Math.max(
                Objects.requireNonNull(then.truth().get(cell)).total(),
                Objects.requireNonNull(now.truth().get(cell)).total());
    }

    int secrets() {
        return secrets.size();
    }

    long smallChanges() {
        return secrets.keySet().stream()
                .filter(cell -> cell.statistic().startsWith("change of "))
                .count();
    }

    Set<String> falseEquations() {
        var wrong = new LinkedHashSet<String>();
        equations
                .values()
                .forEach(known -> known.stream()
                        .filter(equation -> !equation.holds(this::truly))
                        .forEach(equation -> wrong.add(equation.reason())));
        return wrong;
    }

    private long truly(Cell cell) {
        return Objects.requireNonNull(truth.get(cell), cell::toString);
    }

    /** Small numbers and small changes that are known better than the threshold allows. */
    List<String> narrow() {
        var found = new ArrayList<String>();
        equations.forEach((family, known) -> new SolvedFamily(cells.getOrDefault(family, List.of()), known, this::truly)
                .widths(cell -> secrets.getOrDefault(cell, 0.0))
                .forEach((cell, width) -> {
                    if (width < secrets.getOrDefault(cell, 0.0)) {
                        found.add("%s known to %.4f, truly %d".formatted(cell, width, truly(cell)));
                    }
                }));
        return found;
    }
}
