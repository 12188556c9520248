package no.tromsfylke.overgang.pipeline.sample.world;

import java.util.List;

/** Names and numbers of municipalities that do not exist. */
final class Inventions {

    /** County prefixes with ranges of four-digit numbers that no municipality has had. */
    private static final List<String> COUNTIES =
            List.of("11", "31", "32", "33", "34", "39", "40", "42", "46", "50", "56");

    private static final int FIRST_FREE = 62;
    private static final int FREE_PER_COUNTY = 38;

    private static final List<String> BEGINNINGS = List.of(
            "Bjørk", "Furu", "Stein", "Lang", "Brei", "Kvit", "Svart", "Høg", "Lauv", "Sand", "Skog", "Vind", "Snø",
            "Elv", "Myr", "Tind");
    private static final List<String> ENDINGS =
            List.of("dalen", "vika", "neset", "fjorden", "haugen", "lia", "vatnet", "sundet", "berget", "øya", "moen");
    private static final List<String> PARTS = List.of("", "Indre ", "Ytre ");

    /** How many there can be. */
    static final int CAPACITY = 11 * FREE_PER_COUNTY;

    private Inventions() {}

    static String number(int serial) {
        return COUNTIES.get(serial % COUNTIES.size()) + (FIRST_FREE + serial / COUNTIES.size());
    }

    static String name(int serial) {
        int combinations = BEGINNINGS.size() * ENDINGS.size();
        int combination = serial % combinations;
        return PARTS.get(serial / combinations)
                + BEGINNINGS.get(combination % BEGINNINGS.size())
                + ENDINGS.get(combination / BEGINNINGS.size());
    }
}
