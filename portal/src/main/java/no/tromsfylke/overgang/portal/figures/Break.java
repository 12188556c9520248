package no.tromsfylke.overgang.portal.figures;

/**
 * A vertical rule in a series of years.
 *
 * @param index the rule stands before the year at this place (1 to number of years − 1)
 * @param label what changed
 * @param kind whether lines run on across it
 */
public record Break(int index, String label, Kind kind) {

    /** What changed. */
    public enum Kind {
        /** The county's borders or numbers; the figures are still comparable, lines run on. */
        COUNTY,
        /** A definition; lines stop. */
        DEFINITION
    }

    public Break {
        if (index < 1 || label.isBlank()) {
            throw new IllegalArgumentException("not a break: " + index + " " + label);
        }
    }

    /** Refuses a break that lies outside the years. */
    void requireWithin(int years) {
        if (index >= years) {
            throw new IllegalArgumentException("the break " + label + " lies after the last year");
        }
    }
}
