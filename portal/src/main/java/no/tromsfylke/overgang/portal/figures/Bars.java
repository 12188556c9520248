package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * Horizontal bars from a zero baseline: one row for each category or area, one bar in it for each series.
 *
 * @param caption the words around it
 * @param axis starts at 0
 * @param rows names of the rows, in their declared order
 * @param series values by row
 */
public record Bars(Caption caption, Axis axis, List<String> rows, List<Series> series) implements Figure {

    public Bars {
        if (axis.min() != 0) {
            throw new IllegalArgumentException("bars start at zero");
        }
        rows = Figure.requireNames(rows);
        series = Series.requireFitting(series, rows.size(), axis);
    }

    @Override
    public String kind() {
        return "bars";
    }
}
