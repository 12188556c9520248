package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * One series: a value at each place of the figure's other axis.
 *
 * @param label its name, written beside it
 * @param role colour, marker and dash
 * @param values one for each row, year or place, in that order
 */
public record Series(String label, SeriesRole role, List<Value> values) {

    public Series {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a series without a name");
        }
        values = List.copyOf(values);
    }

    /** Refuses series that do not fit the places, share a role, or are more than four beside the region. */
    static List<Series> requireFitting(List<Series> series, int places, Axis axis) {
        List<SeriesRole> roles = series.stream().map(Series::role).distinct().toList();
        if (series.isEmpty() || roles.size() != series.size()) {
            throw new IllegalArgumentException("a figure needs series of different roles: " + roles);
        }
        if (roles.stream().filter(role -> role != SeriesRole.REGION).count() > 4) {
            throw new IllegalArgumentException("a figure has at most four series beside the region");
        }
        for (Series one : series) {
            if (one.values.size() != places) {
                throw new IllegalArgumentException(
                        one.label + " has " + one.values.size() + " values for " + places + " places");
            }
            one.values.forEach(axis::require);
        }
        return List.copyOf(series);
    }
}
