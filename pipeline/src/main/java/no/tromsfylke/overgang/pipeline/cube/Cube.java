package no.tromsfylke.overgang.pipeline.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts.State;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Adds inner cells up to margins. A margin exists because the area, level and span exist, never because there are units
 * in it; so the presence of a row tells nothing.
 */
public final class Cube {

    private final InnerCells cells;
    private final Areas areas;

    public Cube(InnerCells cells, Areas areas) {
        this.cells = cells;
        this.areas = areas;
    }

    /** All margins of a series: counted, provisional and missing ones. */
    public List<MarginCounts> margins(Series series, Availability availability) {
        var margins = new ArrayList<MarginCounts>();
        for (var margin : series.margins()) {
            for (var span : availability.spans(margin.years())) {
                margins.addAll(sums(series, margin, span, State.COUNTED));
            }
            if (margin.years() == 1 && isWhole(margin)) {
                availability
                        .provisional()
                        .map(open -> sums(series, margin, Span.single(open), State.PROVISIONAL))
                        .ifPresent(margins::addAll);
            }
        }
        margins.addAll(missing(series, availability));
        return margins;
    }

    private static boolean isWhole(Margin margin) {
        return margin.areaLevel() == AreaLevel.REGION || margin.areaLevel() == AreaLevel.REGION_SCHOOLS;
    }

    private List<MarginCounts> sums(Series series, Margin margin, Span span, State state) {
        var sums = new HashMap<String, long[]>();
        for (var year : span.members()) {
            cells.of(series, year).forEach((place, counts) -> addTo(sums, margin, place, counts));
        }
        var margins = new ArrayList<MarginCounts>();
        for (var area : existing(margin.areaLevel(), span)) {
            for (var part : areas.parts(margin.by())) {
                var counts = sums.getOrDefault(
                        slot(margin, area, part), new long[series.categories().size()]);
                var found = series.isEmptyByDefinition(margin.by(), part) ? State.EMPTY_BY_DEFINITION : state;
                margins.add(new MarginCounts(
                        key(series, margin, span, area, part), series.categories(), boxed(counts), found));
            }
        }
        return margins;
    }

    private static void addTo(Map<String, long[]> sums, Margin margin, Place place, long[] counts) {
        var part = place.part(margin.by());
        if (!place.isWithin(margin.areaLevel()) || (margin.by() != Breakdown.NONE && part.isEmpty())) {
            return;
        }
        var sum = sums.computeIfAbsent(
                slot(margin, place.area(margin.areaLevel()), part), slot -> new long[counts.length]);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    /** Sums are kept under the part for a whole region, else under the area, since the two are never crossed. */
    private static String slot(Margin margin, String area, String part) {
        return isWhole(margin) ? part : area;
    }

    private Set<String> existing(AreaLevel level, Span span) {
        var found = new LinkedHashSet<String>();
        for (SchoolYear year : span.members()) {
            found.addAll(areas.of(level, year));
        }
        return found;
    }

    /** One row a category for a closed year that lacks a delivery: for the widest area only. */
    private List<MarginCounts> missing(Series series, Availability availability) {
        var widest = series.margins().stream().anyMatch(m -> m.areaLevel() == AreaLevel.REGION)
                ? AreaLevel.REGION
                : AreaLevel.REGION_SCHOOLS;
        var margin = new Margin(widest, Breakdown.NONE, 1);
        var nothing = boxed(new long[series.categories().size()]);
        var margins = new ArrayList<MarginCounts>();
        for (var year : availability.missing()) {
            for (var area : areas.of(widest, year)) {
                margins.add(new MarginCounts(
                        key(series, margin, Span.single(year), area, ""), series.categories(), nothing, State.MISSING));
            }
        }
        return margins;
    }

    private static List<Long> boxed(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private static MarginKey key(Series series, Margin margin, Span span, String area, String part) {
        return new MarginKey(
                series.statistic(),
                span,
                margin.areaLevel(),
                area,
                margin.by() == Breakdown.PROGRAMME ? part : MarginKey.ALL,
                margin.by() == Breakdown.LEVEL ? part : MarginKey.ALL,
                series.group());
    }
}
