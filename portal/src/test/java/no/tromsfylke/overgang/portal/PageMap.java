package no.tromsfylke.overgang.portal;

import java.util.List;
import java.util.stream.Stream;

/** Every page of the page map, with an example for those that stand for many. */
public final class PageMap {
    /** Pages with figures, whose numbers are also files. */
    public static final List<String> WITH_FIGURES = List.of(
            "moete/1",
            "moete/2",
            "moete/3",
            "moete/2/lysbilde/1",
            "moete/2/lysbilde/3",
            "moete/3/lysbilde/4",
            "moete/3/lysbilde/5",
            "moete/1/lysbilde/5",
            "moete/1/utskrift",
            "risiko",
            "oppfolging",
            "arshjul",
            "inntak",
            "frafall",
            "overgang",
            "gjennomforing",
            "treffsikkerhet",
            "kommune/5530",
            "kommune/5518",
            "skole/974550001",
            "skole/974560001",
            "sammenlign");

    /** Pages of tables and text. */
    public static final List<String> OTHERS = List.of(
            "",
            "data",
            "data/risk",
            "data/trends",
            "metode",
            "prikking",
            "datakvalitet",
            "endringer",
            "api",
            "tilgjengelighet");

    private PageMap() {}

    public static List<String> all() {
        return Stream.concat(WITH_FIGURES.stream(), OTHERS.stream()).toList();
    }
}
