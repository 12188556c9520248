package no.tromsfylke.overgang.pipeline.statistics;

/**
 * A category that is, by its meaning, a sum of other statistics' categories over the same units.
 *
 * @param category code of the statistic's own category
 * @param other what it equals, always
 */
public record Tie(String category, CellSum other) {}
