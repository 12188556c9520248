package no.tromsfylke.overgang.pipeline.cube;

/**
 * One kind of sum over inner cells.
 *
 * @param years 1 for single years, 3 for the fixed blocks, 0 for all complete blocks pooled
 */
public record Margin(AreaLevel areaLevel, Breakdown by, int years) {

    public Margin {
        if (years != 0 && years != 1 && years != 3) {
            throw new IllegalArgumentException("A margin spans 0, 1 or 3 years, not " + years);
        }
        if (by != Breakdown.NONE && areaLevel != AreaLevel.REGION && areaLevel != AreaLevel.REGION_SCHOOLS) {
            throw new IllegalArgumentException("Only a whole region is broken down further, not " + areaLevel);
        }
    }
}
