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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
