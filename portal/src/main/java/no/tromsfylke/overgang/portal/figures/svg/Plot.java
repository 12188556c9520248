package no.tromsfylke.overgang.portal.figures.svg;

/** The part of a picture between its heading and its notes. */
interface Plot {

    /** The height at which everything has room. */
    double height();

    /**
     * Draws the plot over the whole width of the layout.
     *
     * @param top where it begins
     * @param height the height it gets; less than asked for on a slide
     */
    void draw(double top, double height);
}
