package no.tromsfylke.overgang.portal.publication;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of a count table. Count and total are there for published and provisional cells, share and interval for
 * published ones.
 *
 * @param key which number it is
 * @param low lower bound of the 95 % Wilson interval, a fraction of 1
 */
public record Cell(
        Key key,
        OptionalLong count,
        OptionalLong total,
        OptionalDouble share,
        OptionalDouble low,
        OptionalDouble high,
        Status status) {

    /** The key of a count table, in the order of its columns. */
    public record Key(
            String statistic,
            String schoolYear,
            int years,
            String areaLevel,
            String area,
            String programme,
            String level,
            String group,
            String category) {

        /** The same number in another area. */
        public Key inArea(String otherLevel, String otherArea) {
            return new Key(statistic, schoolYear, years, otherLevel, otherArea, programme, level, group, category);
        }

        /** The same number in another year or block of years. */
        public Key inYear(String otherYear) {
            return new Key(statistic, otherYear, years, areaLevel, area, programme, level, group, category);
        }

        /** The same number for another group. */
        public Key inGroup(String other) {
            return new Key(statistic, schoolYear, years, areaLevel, area, programme, level, other, category);
        }

        /** The same number of another statistic. */
        public Key ofStatistic(String other) {
            return new Key(other, schoolYear, years, areaLevel, area, programme, level, group, category);
        }

        /** The same number over another span of years. */
        public Key over(int otherYears, String lastYear) {
            return new Key(statistic, lastYear, otherYears, areaLevel, area, programme, level, group, category);
        }

        /** The same number for another category. */
        public Key ofCategory(String other) {
            return new Key(statistic, schoolYear, years, areaLevel, area, programme, level, group, other);
        }
    }
}
