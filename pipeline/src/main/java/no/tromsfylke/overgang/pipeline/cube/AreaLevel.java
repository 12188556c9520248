package no.tromsfylke.overgang.pipeline.cube;

import java.util.Locale;

/** The kinds of area figures are published for, from wide to narrow within home and provider. */
public enum AreaLevel {
    /** All municipalities together: home by school, or home by residence. */
    REGION,
    MUNICIPALITY,
    LOWER_SCHOOL,
    /** All upper-secondary schools in the region, whoever goes there. */
    REGION_SCHOOLS,
    UPPER_SCHOOL;

    /**
     * The level of a published code.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    public static AreaLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
