package no.tromsfylke.overgang.portal.pages;

import java.util.List;

/** The pages a reader can choose from everywhere, by their paths below the language, in the order they are offered. */
public final class Menu {
    /** The dialogue meetings. */
    public static final List<String> MEETINGS = List.of("moete/1", "moete/2", "moete/3");

    /** What the numbers are about. */
    public static final List<String> THEMES = List.of(
            "risiko", "oppfolging", "arshjul", "inntak", "frafall", "overgang", "gjennomforing", "treffsikkerhet");

    /** To go deeper. */
    public static final List<String> MORE = List.of("sammenlign", "data", "metode");

    /** What there is to know about the numbers and the portal itself. */
    public static final List<String> ABOUT = List.of("prikking", "datakvalitet", "endringer", "api", "tilgjengelighet");

    private Menu() {}
}
