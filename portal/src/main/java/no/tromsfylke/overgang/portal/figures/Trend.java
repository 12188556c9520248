package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * Lines over the years, each point with its 95 % interval.
 *
 * @param caption the words around it
 * @param axis the fixed axis of the statistic
 * @param years names of the school years or blocks, oldest first
 * @param series values by year
 * @param breaks where the county or a definition changed
 */
public record Trend(Caption caption, Axis axis, List<String> years, List<Series> series, List<Break> breaks)
        implements Figure {

    public Trend {
        years = Figure.requireNames(years);
        series = Series.requireFitting(series, years.size(), axis);
        int count = years.size();
        breaks.forEach(one -> one.requireWithin(count));
        breaks = List.copyOf(breaks);
    }

    @Override
    public String kind() {
        return "trend";
    }
}
