package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import java.util.List;

/**
 * Text, lines and areas in named colours at the sizes of one layout. Lengths are in units of the picture, x to the right
 * and y downwards.
 */
class Pen {

    /** Which end of a text lies at its x. */
    enum Anchor {
        START(null),
        MIDDLE("middle"),
        END("end");

        private final String attribute;

        Anchor(String attribute) {
            this.attribute = attribute;
        }
    }

    /** How a text is set. */
    enum Face {
        PLAIN(null),
        BOLD("bold");

        private final String attribute;

        Face(String attribute) {
            this.attribute = attribute;
        }
    }

    /** Height of the middle of a text over its baseline, as a part of its size. */
    private static final double MIDDLE_OVER_BASE = 0.36;

    private final SvgWriter svg;
    private final Layout layout;

    Pen(SvgWriter svg, Layout layout) {
        this.svg = svg;
        this.layout = layout;
    }

    final SvgWriter svg() {
        return svg;
    }

    final Layout layout() {
        return layout;
    }

    /** Size of text. */
    final double size() {
        return layout.textSize();
    }

    /** Distance of two lines of text. */
    final double line() {
        return layout.lineHeight();
    }

    /** Writes one line of text, its middle at the height y. */
    final void write(double x, double y, Anchor anchor, Face face, Ink ink, String content) {
        text(x, y, size(), anchor, face)
                .with("class", ink == Ink.TEXT ? null : ink.fillClass())
                .with("fill", ink == Ink.TEXT ? null : ink.light())
                .holding(content);
    }

    /** Writes one line of the title. */
    final void writeTitle(double x, double y, String content) {
        double size = layout.titleSize();
        text(x, y, size, Anchor.START, Face.BOLD).with("font-size", size).holding(content);
    }

    /** Writes lines below each other, the block's middle at the height y. */
    final void writeBlock(double x, double y, Anchor anchor, Face face, Ink ink, List<String> lines) {
        double first = y - (lines.size() - 1) * line() / 2;
        for (int i = 0; i < lines.size(); i++) {
            write(x, first + i * line(), anchor, face, ink, lines.get(i));
        }
    }

    /** Writes a text from (x, y) upwards, its middle at x. */
    final void writeUpwards(double x, double y, Ink ink, String content) {
        svg.tag("text")
                .with("transform", "translate(" + point(x + MIDDLE_OVER_BASE * size(), y) + ")rotate(-90)")
                .with("class", ink.fillClass())
                .with("fill", ink.light())
                .holding(content);
    }

    /** Writes a text that stays readable over lines: a rim of the ground's colour surrounds it. */
    final void writeOver(double x, double y, Anchor anchor, Face face, String content) {
        text(x, y, size(), anchor, face)
                .with("class", "over")
                .with("stroke", Ink.GROUND.light())
                .with("stroke-width", size() / 4)
                .with("stroke-linejoin", "round")
                .with("paint-order", "stroke")
                .holding(content);
    }

    /** Draws a straight line. */
    final void rule(Ink ink, double width, double x1, double y1, double x2, double y2) {
        outline(ink, width, null, "M" + point(x1, y1) + "L" + point(x2, y2));
    }

    /** Draws a path that is not filled; a full line where the dash is null. */
    final void outline(Ink ink, double width, String dash, String path) {
        svg.tag("path")
                .with("class", ink.strokeClass())
                .with("stroke", ink.light())
                .with("stroke-width", width)
                .with("stroke-dasharray", dash)
                .with("fill", "none")
                .with("d", path)
                .leaf();
    }

    /** Draws a path in a series' colour; a full line where the dash is null. */
    final void trace(Mark mark, double width, String dash, String path) {
        svg.tag("path")
                .with("class", mark.lineClass())
                .with("stroke", mark.light())
                .with("stroke-width", width)
                .with("stroke-dasharray", dash)
                .with("stroke-linejoin", "round")
                .with("fill", "none")
                .with("d", path)
                .leaf();
    }

    /** Fills a rectangle. */
    final void fill(Ink ink, Box box) {
        svg.tag("rect")
                .with("class", ink.fillClass())
                .with("fill", ink.light())
                .with(box)
                .leaf();
    }

    private SvgWriter.Tag text(double x, double y, double size, Anchor anchor, Face face) {
        return svg.tag("text")
                .with("x", x)
                .with("y", y + MIDDLE_OVER_BASE * size)
                .with("font-weight", face.attribute)
                .with("text-anchor", anchor.attribute);
    }
}
