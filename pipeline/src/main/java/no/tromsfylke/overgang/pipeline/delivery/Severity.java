package no.tromsfylke.overgang.pipeline.delivery;

import java.util.Locale;

/** What a finding does. */
public enum Severity {
    /** Stops the run: a person can be recognised in the delivery. */
    FATAL,
    /** Rejects the row, or the whole file. */
    ERROR,
    /** Is counted; the row is used. */
    WARNING;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
