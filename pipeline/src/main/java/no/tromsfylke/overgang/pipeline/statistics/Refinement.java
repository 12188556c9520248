package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;

/**
 * What a population is part of: categories of another statistic over the same units.
 *
 * @param statistic id of the parent
 * @param categories of the parent; their sum is this population, or bounds it where {@code exact} is false
 * @param exact whether the population is the whole of those categories
 */
public record Refinement(String statistic, List<String> categories, boolean exact) {

    public Refinement {
        categories = List.copyOf(categories);
    }
}
