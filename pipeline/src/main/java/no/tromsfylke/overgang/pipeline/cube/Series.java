package no.tromsfylke.overgang.pipeline.cube;

import java.util.List;
import java.util.Set;

/**
 * What is counted together: one group of one statistic, with its margins.
 *
 * @param id position in the run's list of series; inner cells name their series by it
 * @param categories codes in their declared order
 * @param margins the sums to be made
 * @param definedParts levels outside of which the population is empty by definition; empty if there is no such limit
 */
public record Series(
        int id,
        String statistic,
        String group,
        List<String> categories,
        List<Margin> margins,
        Set<String> definedParts) {

    public Series {
        categories = List.copyOf(categories);
        margins = List.copyOf(margins);
        definedParts = Set.copyOf(definedParts);
    }

    public boolean isEmptyByDefinition(Breakdown by, String part) {
        return by == Breakdown.LEVEL && !definedParts.isEmpty() && !definedParts.contains(part);
    }
}
