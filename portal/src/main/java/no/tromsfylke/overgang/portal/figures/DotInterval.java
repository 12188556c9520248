package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * A dot with its 95 % interval: one row for each area, factor or measure, one dot in it for each series.
 *
 * @param caption the words around it
 * @param axis the fixed axis of the statistic
 * @param rows names of the rows, in their declared order
 * @param series values by row
 */
public record DotInterval(Caption caption, Axis axis, List<String> rows, List<Series> series) implements Figure {

    public DotInterval {
        rows = Figure.requireNames(rows);
        series = Series.requireFitting(series, rows.size(), axis);
    }

    @Override
    public String kind() {
        return "dot-interval";
    }
}
