package no.tromsfylke.overgang.portal.figures;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** One figure of every kind, each with hidden, missing and empty values among the shown. */
public final class FigureSamples {

    public static final Value HIDDEN = new Value.Hidden();
    public static final Value MISSING = new Value.Missing();
    public static final Value EMPTY = new Value.NotApplicable();

    private static final List<String> YEARS = List.of("2019/20", "2020/21", "2021/22", "2022/23");

    private FigureSamples() {}

    /** A count with round limits: a tenth of the axis to either side of the share. */
    public static Value.Shown shown(long count, long total) {
        double share = (double) count / total;
        return new Value.Shown(count, total, share, Math.max(0, share - 0.1), Math.min(1, share + 0.1));
    }

    public static Caption caption(String id, String title) {
        return new Caption(
                id,
                title,
                "Elever på 10. trinn",
                "Figuren viser " + title,
                "Kilde: kommunene",
                "Publikasjon 0003-5be1c09a2f44",
                Optional.of(new Caption.Banner("Oppdiktede data: laget av et program", "Oppdiktede data")),
                ":\u00a0vises ikke · ..\u00a0mangler · .\u00a0ikke aktuelt",
                "Bruk piltastene");
    }

    public static Bars bars() {
        return new Bars(
                caption("bars", "Overgang"),
                Axis.percent(1),
                List.of("Skole", "Læreplass", "Ingen"),
                List.of(
                        new Series("Senja", SeriesRole.ONE, List.of(shown(50, 100), HIDDEN, MISSING)),
                        new Series("Midt-Troms", SeriesRole.REGION, List.of(shown(300, 400), shown(100, 400), EMPTY))));
    }

    public static DotInterval dots() {
        return new DotInterval(
                caption("dots", "Risiko"),
                Axis.number(0, 5),
                List.of("Fravær", "Snitt"),
                List.of(new Series("Risiko", SeriesRole.ONE, List.of(new Value.Estimate(2.5, 1.5, 4), HIDDEN))));
    }

    public static Trend trend() {
        return new Trend(
                caption("trend", "Sluttet"),
                Axis.percent(0.4),
                YEARS,
                List.of(
                        new Series(
                                "Senja",
                                SeriesRole.ONE,
                                List.of(shown(20, 100), HIDDEN, shown(20, 100), shown(10, 100))),
                        new Series(
                                "Midt-Troms",
                                SeriesRole.REGION,
                                List.of(shown(40, 200), shown(40, 200), shown(40, 200), shown(60, 200)))),
                List.of(
                        new Break(1, "Nytt fylke", Break.Kind.COUNTY),
                        new Break(3, "Ny regel", Break.Kind.DEFINITION)));
    }

    public static SmallMultiples multiples() {
        Series region = new Series(
                "Midt-Troms",
                SeriesRole.REGION,
                List.of(shown(40, 200), shown(40, 200), shown(40, 200), shown(60, 200)));
        return new SmallMultiples(
                caption("panels", "Noen-elever"),
                Axis.percent(0.4),
                YEARS,
                List.of(
                        new SmallMultiples.Panel(
                                "Senja",
                                List.of(
                                        new Series(
                                                "Senja",
                                                SeriesRole.ONE,
                                                List.of(shown(20, 100), HIDDEN, MISSING, shown(10, 100))),
                                        region)),
                        new SmallMultiples.Panel(
                                "Bardu",
                                List.of(
                                        new Series(
                                                "Bardu",
                                                SeriesRole.ONE,
                                                List.of(shown(5, 50), shown(10, 50), shown(15, 50), shown(20, 50))),
                                        region))),
                List.of());
    }

    public static HeatTable heat() {
        return new HeatTable(
                caption("heat", "Milepæler"),
                Axis.percent(1),
                List.of("Kontakt", "Møte", "Besøk"),
                List.of(
                        new HeatTable.Row("Senja", List.of(shown(0, 100), shown(20, 100), HIDDEN)),
                        new HeatTable.Row("Bardu", List.of(shown(59, 100), MISSING, shown(100, 100)))));
    }

    public static Funnel funnel() {
        return new Funnel(
                caption("funnel", "Tilfeldighet"),
                Axis.percent(0.4),
                "elever",
                new Funnel.Centre("Midt-Troms", shown(40, 200)),
                List.of(new Funnel.Place("Senja", shown(20, 100)), new Funnel.Place("Dyrøy", HIDDEN)),
                FunnelLimits.around(0.2, 200),
                new Funnel.LimitLabels("95\u00a0%", "99,8\u00a0%"));
    }

    public static YearWheel wheel() {
        return new YearWheel(
                caption("wheel", "Årshjul"),
                List.of("aug", "sep", "okt", "nov", "des", "jan", "feb", "mar", "apr", "mai", "jun", "jul"),
                List.of("Skolen", "Skoleeier"),
                List.of(
                        new YearWheel.Event(0, MonthDay.of(10, 1), "1. oktober", "Kartlagt", Optional.of("7 av 7")),
                        new YearWheel.Event(0, MonthDay.of(11, 1), "1. november", "Samtykke", Optional.empty()),
                        new YearWheel.Event(0, MonthDay.of(11, 1), "1. november", "Kontakt", Optional.empty()),
                        new YearWheel.Event(1, MonthDay.of(3, 31), "31. mars", "Evaluering", Optional.empty())),
                Optional.of(new YearWheel.Day(MonthDay.of(11, 22), "i dag")));
    }

    public static StageBars stages() {
        return new StageBars(
                caption("stages", "Oppfølging"),
                Axis.count(100),
                List.of(
                        new StageBars.Stage("Noen-elever", "", shown(100, 100)),
                        new StageBars.Stage("Samtykke", "før kontakt", shown(80, 100)),
                        new StageBars.Stage("Kontakt", "innen 1. november", HIDDEN),
                        new StageBars.Stage("Overlevering", "innen 15. mars", new Value.Provisional(40, 75))));
    }

    public static List<Figure> all() {
        return List.of(bars(), dots(), trend(), multiples(), heat(), funnel(), wheel(), stages());
    }
}
