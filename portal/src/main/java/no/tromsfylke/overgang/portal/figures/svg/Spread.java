package no.tromsfylke.overgang.portal.figures.svg;

/** How the series of a figure stand side by side at one place, so that no mark covers another. */
enum Spread {
    /** Bars of one row touch each other and leave a gap to the next row. */
    BARS(0.76),
    /** Dots of one row, one above the other. */
    DOTS(0.6),
    /** Points of one year, slightly beside each other. */
    LINES(0.6);

    private final double width;

    Spread(double width) {
        this.width = width;
    }

    /** The part of a place (0 to 1) that all series together take. */
    public double width() {
        return width;
    }

    /**
     * Where a series stands within its place.
     *
     * @param index of the series
     * @param count of series
     * @return distance from the middle of the place, as a part of the place's width
     */
    public double offset(int index, int count) {
        return (index - (count - 1) / 2.0) * width / count;
    }
}
