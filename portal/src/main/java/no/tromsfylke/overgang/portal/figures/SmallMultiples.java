package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * The same small trend for several areas or statistics on one shared axis.
 *
 * @param caption the words around it
 * @param axis shared by all panels
 * @param years names of the school years or blocks, oldest first
 * @param panels in their declared order
 * @param breaks where the county or a definition changed
 */
public record SmallMultiples(Caption caption, Axis axis, List<String> years, List<Panel> panels, List<Break> breaks)
        implements Figure {

    /**
     * One panel.
     *
     * @param title the area or statistic
     * @param series values by year, usually the area and the region
     */
    public record Panel(String title, List<Series> series) {
        public Panel {
            if (title.isBlank()) {
                throw new IllegalArgumentException("a panel without a title");
            }
            series = List.copyOf(series);
        }
    }

    public SmallMultiples {
        years = Figure.requireNames(years);
        int count = years.size();
        panels = List.copyOf(panels);
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("small multiples without panels");
        }
        panels.forEach(panel -> Series.requireFitting(panel.series, count, axis));
        breaks.forEach(one -> one.requireWithin(count));
        breaks = List.copyOf(breaks);
    }

    @Override
    public String kind() {
        return "small-multiples";
    }
}
