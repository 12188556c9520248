package no.tromsfylke.overgang.pipeline.delivery;

import java.util.Locale;

/** A value out of a closed list, as an enum constant. */
public interface Code {

    String name();

    /** The value as it stands in a delivery. */
    default String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
