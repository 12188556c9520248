package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * From when on series are not quite what they were, though every definition is the same. Such a break is marked in
 * figures; a trend is computed across it. A break of definition belongs to its statistic, see {@link Statistic#breaks}.
 */
public final class SeriesBreaks {

    /** What changed for the whole region: the counties, and with them the numbers of the municipalities. */
    public static final List<Statistic.Break> REGION_WIDE = List.of(
            new Statistic.Break(
                    SchoolYear.of("2020-21"),
                    new Texts(
                            "Troms og Finnmark blir ett fylke 1. januar 2020, og kommunene får nye nummer. Lenvik, Berg,"
                                    + " Torsken og Tranøy blir Senja.",
                            "Troms og Finnmark blir eitt fylke 1. januar 2020, og kommunane får nye nummer. Lenvik,"
                                    + " Berg, Torsken og Tranøy blir Senja.",
                            "Troms and Finnmark become one county on 1 January 2020, and municipalities get new"
                                    + " numbers. Lenvik, Berg, Torsken and Tranøy become Senja.")),
            new Statistic.Break(
                    SchoolYear.of("2024-25"),
                    new Texts(
                            "Troms blir eget fylke igjen 1. januar 2024, og kommunene får nye nummer.",
                            "Troms blir eige fylke att 1. januar 2024, og kommunane får nye nummer.",
                            "Troms becomes a county of its own again on 1 January 2024, and municipalities get new"
                                    + " numbers.")));

    private SeriesBreaks() {}
}
