package no.tromsfylke.overgang.portal.publication;

import java.util.Locale;
import java.util.Optional;

/** What a cell of a count table holds; the symbol stands where a number would. */
public enum Status {
    PUBLISHED(""),
    PROVISIONAL(""),
    SUPPRESSED(":"),
    MISSING(".."),
    NOT_APPLICABLE(".");

    private final String symbol;

    Status(String symbol) {
        this.symbol = symbol;
    }

    /** The status as the tables write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code :} hidden, {@code ..} missing, {@code .} not applicable, empty where there is a number. */
    public String symbol() {
        return symbol;
    }

    /** Whether the cell has a count that may be shown. */
    public boolean shown() {
        return this == PUBLISHED || this == PROVISIONAL;
    }

    public static Optional<Status> find(String code) {
        for (Status status : values()) {
            if (status.code().equals(code)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
