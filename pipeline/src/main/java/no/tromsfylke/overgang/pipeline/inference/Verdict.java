package no.tromsfylke.overgang.pipeline.inference;

import java.util.Locale;

/** What may be said about a change: a direction only if the 95 % interval of the difference excludes zero. */
public enum Verdict {
    HIGHER,
    LOWER,
    NO_CLEAR_CHANGE;

    /** The verdict on a difference, later minus earlier. */
    public static Verdict on(Interval difference) {
        if (!difference.excludes(0)) {
            return NO_CLEAR_CHANGE;
        }
        return difference.value() > 0 ? HIGHER : LOWER;
    }

    /** As in the tables, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
