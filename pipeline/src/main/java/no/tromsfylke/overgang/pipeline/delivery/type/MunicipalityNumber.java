package no.tromsfylke.overgang.pipeline.delivery.type;

import java.util.Locale;

/** A municipality's four-digit number; kept as the number of today where it is one of the region's. */
public final class MunicipalityNumber extends ColumnType<String> {

    /** When the number must have been valid, if it is one of the region's; the number of today always is. */
    public enum Validity {
        /** On 1 January of the second calendar year (§ 3). */
        ON_1_JANUARY,
        /** On some day of the school year. */
        DURING_SCHOOL_YEAR
    }

    private final Validity validity;

    public MunicipalityNumber(Validity validity) {
        this.validity = validity;
    }

    @Override
    public String decode(long number) {
        return String.format(Locale.ROOT, "%04d", number);
    }

    @Override
    public long encode(String value) {
        return Long.parseLong(value);
    }

    @Override
    public String description() {
        return switch (validity) {
            case ON_1_JANUARY -> "municipality number, of 1 January of the second calendar year or of today";
            case DURING_SCHOOL_YEAR -> "municipality number, of some day of the school year or of today";
        };
    }
}
