package no.tromsfylke.overgang.portal.figures.svg;

/**
 * A rectangle of the picture.
 *
 * @param x its left side
 * @param y its top
 * @param width to the right
 * @param height downwards
 */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middle() {
        return y + height / 2;
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
