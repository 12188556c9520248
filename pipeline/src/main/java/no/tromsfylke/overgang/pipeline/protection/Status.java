package no.tromsfylke.overgang.pipeline.protection;

import java.util.Locale;

/** What a published row shows. */
public enum Status {
    PUBLISHED,
    /** The year is not over; count and total are rounded down to a multiple of the threshold. */
    PROVISIONAL,
    /** Hidden so that nobody can be recognised. */
    SUPPRESSED,
    /** A delivery is lacking. */
    MISSING,
    /** The population is empty, and that may be known. */
    NOT_APPLICABLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the row shows numbers. */
    public boolean isShown() {
        return this == PUBLISHED || this == PROVISIONAL;
    }
}
