package no.tromsfylke.overgang.pipeline.delivery;

import java.util.Locale;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * What one deliverer delivered of one kind for one school year: all its files together.
 *
 * @param deliverer the municipality's number of today, or the county's
 * @param rows data rows of the files that could be read; always {@code used + rejected}
 */
public record Delivery(
        SchoolYear year, String deliverer, Kind kind, Status status, int files, int rows, int used, int rejected) {

    public Delivery {
        if (rows != used + rejected) {
            throw new IllegalArgumentException("rows are used or rejected: %d, %d, %d".formatted(rows, used, rejected));
        }
    }

    /** How whole a delivery is. */
    public enum Status {
        COMPLETE,
        /** A file or a row was rejected. */
        PARTIAL,
        MISSING;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
