package no.tromsfylke.overgang.pipeline.cube;

/**
 * The address of one margin: what all its categories have in common. Texts are those of the published tables, {@code all}
 * where a row is not broken down.
 */
public record MarginKey(
        String statistic, Span span, AreaLevel areaLevel, String area, String programme, String level, String group) {

    public static final String ALL = "all";

    /** The same margin of other years. */
    public MarginKey withSpan(Span other) {
        return new MarginKey(statistic, other, areaLevel, area, programme, level, group);
    }

    /** The margin's breakdown; at most one of programme and level differs from {@code all}. */
    public Breakdown by() {
        if (!programme.equals(ALL)) {
            return Breakdown.PROGRAMME;
        }
        return level.equals(ALL) ? Breakdown.NONE : Breakdown.LEVEL;
    }
}
