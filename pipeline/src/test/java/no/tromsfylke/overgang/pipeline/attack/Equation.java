package no.tromsfylke.overgang.pipeline.attack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** That a sum of cells lies between two numbers, and where a reader knows it from. */
record Equation(String reason, Map<Cell, Integer> terms, double low, double high) {

    /** Terms of an equation in the making. */
    static final class Sum {

        private final Map<Cell, Integer> terms = new LinkedHashMap<>();

        Sum plus(Iterable<Cell> cells, int times) {
            cells.forEach(cell -> terms.merge(cell, times, Integer::sum));
            return this;
        }

        Equation is(String reason, double value) {
            return new Equation(reason, terms, value, value);
        }

        Equation between(String reason, double low, double high) {
            return new Equation(reason, terms, low, high);
        }

        Equation atLeastZero(String reason) {
            return new Equation(reason, terms, 0, Double.POSITIVE_INFINITY);
        }
    }

    boolean holds(ToLongFunction<Cell> truth) {
        long sum = 0;
        for (var term : terms.entrySet()) {
            sum += term.getValue() * truth.applyAsLong(term.getKey());
        }
        return low <= sum && sum <= high;
    }
}
