package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;

/**
 * What a population is part of: categories of another statistic over the same units.
 *
 * @param statistic id of the parent
 * @param group of the parent; mostly {@link Group#ALL}
 * @param categories of the parent; their sum is this population, or bounds it where {@code exact} is false
 * @param exact whether the population is the whole of those categories, at the levels the statistic is defined for
 */
public record Refinement(String statistic, String group, List<String> categories, boolean exact) {

    public Refinement {
        categories = List.copyOf(categories);
    }

    /** The population is the whole of these categories. */
    static Refinement wholeOf(String statistic, String... categories) {
        return new Refinement(statistic, Group.ALL, List.of(categories), true);
    }

    /** The population lies within these categories, but is no category itself. */
    static Refinement someOf(String statistic, String... categories) {
        return new Refinement(statistic, Group.ALL, List.of(categories), false);
    }

    /** The same within one group of the parent. */
    Refinement inGroup(String parentGroup) {
        return new Refinement(statistic, parentGroup, categories, exact);
    }
}
