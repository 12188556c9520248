package no.tromsfylke.overgang.pipeline.sample.world;

import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * An education programme with the programme areas of its three years. Codes are those of the national curriculum
 * database: a prefix, the area, the year, filled up with hyphens to ten characters.
 *
 * @param code the two letters under which it is counted
 * @param vocational whether it leads to a trade, through two years at school and an apprenticeship
 * @param eras the same programme under the code lists that followed each other, oldest first
 */
public record Programme(String code, boolean vocational, Map<String, String> names, List<Era> eras) {

    /**
     * The areas in use up to and with a school year.
     *
     * @param lastYear the first calendar year of the last school year in which first-year pupils began under it
     * @param trades the third year: areas of vg3 at school, or of the apprenticeship
     */
    public record Era(
            String prefix, int lastYear, List<String> firstYear, List<String> secondYear, List<String> trades) {

        public Era {
            firstYear = List.copyOf(firstYear);
            secondYear = List.copyOf(secondYear);
            trades = List.copyOf(trades);
        }
    }

    public Programme {
        names = Map.copyOf(names);
        eras = List.copyOf(eras);
    }

    /** The areas of one of the three years for those who begin vg1 in the given year. */
    public List<String> areas(int level, SchoolYear begun) {
        Era era = eras.get(0);
        for (int i = 1; i < eras.size() && begun.firstYear() > era.lastYear(); i++) {
            era = eras.get(i);
        }
        return switch (level) {
            case 1 -> era.firstYear();
            case 2 -> era.secondYear();
            default -> era.trades();
        };
    }

    /** Whether admission to its first year may go by a skill test (regulation §§ 9 and 10). */
    public boolean hasSkillTest() {
        return code.equals("MD") || code.equals("ID");
    }

    /** Programmes are the same if they are counted under the same code. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Programme programme && programme.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
