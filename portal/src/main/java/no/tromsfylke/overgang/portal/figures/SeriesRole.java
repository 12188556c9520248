package no.tromsfylke.overgang.portal.figures;

/** The part a series plays; colour, marker and dash follow from it, so that it is known in black and white too. */
public enum SeriesRole {
    /** The one series a figure is about. */
    ONE("one"),
    /** The region, to compare with; always grey. */
    REGION("region"),
    /** The first of up to four areas or schools. */
    FIRST("first"),
    /** The second of up to four. */
    SECOND("second"),
    /** The third of up to four. */
    THIRD("third"),
    /** The fourth of up to four. */
    FOURTH("fourth");

    private final String text;

    SeriesRole(String text) {
        this.text = text;
    }

    /** The name in class names and JSON. */
    public String text() {
        return text;
    }

    /**
     * The role of the n-th of several areas.
     *
     * @param index 0 to 3
     */
    public static SeriesRole ofSeveral(int index) {
        return switch (index) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            case 2 -> THIRD;
            case 3 -> FOURTH;
            default -> throw new IllegalArgumentException("a figure has at most four series beside the region");
        };
    }
}
