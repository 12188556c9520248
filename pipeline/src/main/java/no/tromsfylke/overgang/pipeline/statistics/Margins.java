package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.LOWER_SCHOOL;
import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.MUNICIPALITY;
import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.REGION;
import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.REGION_SCHOOLS;
import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.UPPER_SCHOOL;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.Margin;

/** The sets of sums that statistics publish. Years: 1 single, 3 fixed block, 0 all blocks pooled. */
final class Margins {

    /** Home by school, down to the municipality; also home by residence. */
    static final List<Margin> MUNICIPALITIES = both(years(REGION, 1, 3), years(MUNICIPALITY, 1, 3));

    /** Home by school, down to the lower-secondary school. */
    static final List<Margin> LOWER_SCHOOLS = both(MUNICIPALITIES, years(LOWER_SCHOOL, 3));

    static final List<Margin> REGION_ONLY = years(REGION, 1, 3);

    static final List<Margin> REGION_SINGLE_YEARS = years(REGION, 1);

    static final List<Margin> REGION_POOLED = years(REGION, 0);

    /** Provider, down to the upper-secondary school. */
    static final List<Margin> UPPER_SCHOOLS = both(years(REGION_SCHOOLS, 1, 3), years(UPPER_SCHOOL, 1, 3));

    /** Provider, single schools in blocks of years only. */
    static final List<Margin> UPPER_SCHOOLS_IN_BLOCKS = both(years(REGION_SCHOOLS, 1, 3), years(UPPER_SCHOOL, 3));

    private Margins() {}

    static List<Margin> years(AreaLevel level, int... years) {
        return margins(level, Breakdown.NONE, years);
    }

    static List<Margin> byLevel(AreaLevel level) {
        return margins(level, Breakdown.LEVEL, 1, 3);
    }

    /** By programme, in blocks of years only. */
    static List<Margin> byProgramme(AreaLevel level) {
        return margins(level, Breakdown.PROGRAMME, 3);
    }

    @SafeVarargs
    static List<Margin> both(List<Margin>... sets) {
        var all = new ArrayList<Margin>();
        for (var set : sets) {
            all.addAll(set);
        }
        return List.copyOf(all);
    }

    private static List<Margin> margins(AreaLevel level, Breakdown by, int... years) {
        var margins = new ArrayList<Margin>();
        for (int span : years) {
            margins.add(new Margin(level, by, span));
        }
        return margins;
    }
}
