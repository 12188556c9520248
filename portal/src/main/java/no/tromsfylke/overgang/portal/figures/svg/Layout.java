package no.tromsfylke.overgang.portal.figures.svg;

/**
 * The three sizes a figure is drawn in. Lengths are in units of the picture; a picture is never shown so small that its
 * text falls under 14 px, nor on a slide under 28 px.
 */
public enum Layout {
    /** Beside running text and on paper; shown at 704 to 960 px. */
    WIDE("wide", 880, 18, 22),
    /** On a phone and in a narrow column; shown at 288 to 440 px. */
    NARROW("narrow", 360, 18, 20),
    /** On a projector; shown at 1216 px or more, its height is fixed. */
    SLIDE("slide", 1216, 28, 30);

    /** Height of a slide's picture: what is left of 720 px under a sentence of two lines. */
    static final double SLIDE_HEIGHT = 566;

    private final String text;
    private final double width;
    private final double textSize;
    private final double titleSize;

    Layout(String text, double width, double textSize, double titleSize) {
        this.text = text;
        this.width = width;
        this.textSize = textSize;
        this.titleSize = titleSize;
    }

    /** The name in class names and element ids. */
    public String text() {
        return text;
    }

    /** Width of the picture. */
    public double width() {
        return width;
    }

    /** Size of all text but the title. */
    public double textSize() {
        return textSize;
    }

    double titleSize() {
        return titleSize;
    }

    /** Distance of two lines of text. */
    double lineHeight() {
        return textSize * (this == SLIDE ? 1.2 : 1.3);
    }
}
