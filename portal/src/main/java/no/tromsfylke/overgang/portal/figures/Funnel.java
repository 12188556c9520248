package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * A funnel plot: share against population, with the limits that chance alone would keep 95 % and 99.8 % of areas of
 * that size within. Areas are neither ranked nor judged.
 *
 * @param caption the words around it
 * @param axis of the shares
 * @param populationLabel the name of the horizontal axis
 * @param centre the share of the region
 * @param places the areas
 * @param limits the curves, by rising population
 * @param limitLabels what to write at the curves
 */
public record Funnel(
        Caption caption,
        Axis axis,
        String populationLabel,
        Centre centre,
        List<Place> places,
        List<FunnelLimits> limits,
        LimitLabels limitLabels)
        implements Figure {

    /**
     * One area.
     *
     * @param label its name
     * @param value only a published count is drawn; all others are listed with their mark
     */
    public record Place(String label, Value value) {
        public Place {
            if (label.isBlank()) {
                throw new IllegalArgumentException("an area without a name");
            }
        }
    }

    /**
     * The line in the middle.
     *
     * @param label the name of the region
     * @param value its count
     */
    public record Centre(String label, Value.Shown value) {}

    /**
     * The words at the curves.
     *
     * @param inner at the 95 % limits
     * @param outer at the 99.8 % limits
     */
    public record LimitLabels(String inner, String outer) {}

    public Funnel {
        if (axis.unit() != Axis.Unit.PERCENT || axis.min() != 0) {
            throw new IllegalArgumentException("a funnel plot needs an axis of shares from 0");
        }
        places = List.copyOf(places);
        limits = List.copyOf(limits);
        if (places.isEmpty() || limits.size() < 2) {
            throw new IllegalArgumentException("a funnel plot without areas or limits");
        }
        places.forEach(place -> axis.require(place.value));
    }

    @Override
    public String kind() {
        return "funnel";
    }
}
