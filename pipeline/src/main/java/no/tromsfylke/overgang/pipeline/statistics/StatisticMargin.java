package no.tromsfylke.overgang.pipeline.statistics;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.Areas;
import no.tromsfylke.overgang.pipeline.cube.Cube;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts;

/** One margin with the declaration it follows. */
public record StatisticMargin(Statistic<?> statistic, Group<?> group, MarginCounts margin) {

    /** Adds the cells of all statistics up to all their margins. */
    public static List<StatisticMargin> all(InnerCells cells, Areas areas, DeliveredYears years) {
        var cube = new Cube(cells, areas);
        var all = new ArrayList<StatisticMargin>();
        for (var counted : Statistics.series()) {
            var availability = years.of(counted.statistic(), counted.group());
            cube.margins(counted.series(), availability)
                    .forEach(margin -> all.add(new StatisticMargin(counted.statistic(), counted.group(), margin)));
        }
        return all;
    }
}
