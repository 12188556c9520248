package no.tromsfylke.overgang.pipeline.delivery.type;

import java.util.Locale;

/** A school's nine-digit organisation number, known to region.json. */
public final class SchoolNumber extends ColumnType<String> {

    /** Which schools may be named. */
    public enum Level {
        /** A lower-secondary school of the municipality that delivers, existing on 1 October. */
        LOWER_SECONDARY,
        /** An upper-secondary school of the county, or {@code 000000000} for any school outside it. */
        UPPER_SECONDARY
    }

    private final Level level;

    public SchoolNumber(Level level) {
        this.level = level;
    }

    @Override
    public String decode(long number) {
        return String.format(Locale.ROOT, "%09d", number);
    }

    @Override
    public long encode(String value) {
        return Long.parseLong(value);
    }

    @Override
    public String description() {
        return switch (level) {
            case LOWER_SECONDARY ->
                "organisation number of a lower-secondary school of this municipality, valid on 1 October";
            case UPPER_SECONDARY ->
                "organisation number of an upper-secondary school of the county, or `000000000` for any other";
        };
    }
}
