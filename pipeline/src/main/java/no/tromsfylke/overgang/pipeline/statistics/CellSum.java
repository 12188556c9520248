package no.tromsfylke.overgang.pipeline.statistics;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A sum of cells, each so many times.
 *
 * @param coefficients none of them 0, by cell in their natural order
 */
public record CellSum(SortedMap<Cell, Long> coefficients) {

    public static final CellSum NOTHING = new CellSum(new TreeMap<>());

    public CellSum {
        coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
        if (coefficients.containsValue(0L)) {
            throw new IllegalArgumentException("A cell that is counted no times is no part of a sum");
        }
    }

    /** Some categories of a group. */
    static CellSum of(String statistic, String group, List<String> categories) {
        var sum = new TreeMap<Cell, Long>();
        categories.forEach(category -> sum.put(new Cell(statistic, group, category), 1L));
        return new CellSum(sum);
    }

    /** Some categories of the whole population. */
    static CellSum of(String statistic, String... categories) {
        return of(statistic, Group.ALL, List.of(categories));
    }

    /** The population of a group: all its categories. */
    static CellSum total(Statistic<?> statistic, String group) {
        return of(
                statistic.id(),
                group,
                statistic.categories().stream().map(Category::code).toList());
    }

    CellSum plus(CellSum other) {
        var sum = new TreeMap<>(coefficients);
        other.coefficients.forEach((cell, times) -> sum.merge(cell, times, Long::sum));
        sum.values().removeIf(times -> times == 0);
        return new CellSum(sum);
    }

    CellSum minus(CellSum other) {
        return plus(other.times(-1));
    }

    CellSum times(long factor) {
        var sum = new TreeMap<Cell, Long>();
        if (factor != 0) {
            coefficients.forEach((cell, times) -> sum.put(cell, times * factor));
        }
        return new CellSum(sum);
    }

    /** The value, given the count of each cell. */
    public long value(ToLongFunction<Cell> count) {
        return coefficients.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * count.applyAsLong(entry.getKey()))
                .sum();
    }

    @Override
    public String toString() {
        return coefficients.entrySet().stream()
                .map(entry -> entry.getValue() + "·" + entry.getKey())
                .collect(Collectors.joining(" + "));
    }
}
