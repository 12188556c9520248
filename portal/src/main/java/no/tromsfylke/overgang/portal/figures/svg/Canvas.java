package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.Value;
import no.tromsfylke.overgang.portal.figures.ValueText;

/**
 * What the plots draw with: lines, boxes and text in named colours at the sizes of one layout. Lengths are in units of
 * the picture, x to the right and y downwards.
 */
final class Canvas {

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

    /** A rectangle of the picture. */
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

    private final SvgWriter svg;
    private final Layout layout;
    private final String hatch;
    private final ValueText text;

    Canvas(SvgWriter svg, Layout layout, String hatchId, ValueText text) {
        this.svg = svg;
        this.layout = layout;
        this.hatch = "url(#" + hatchId + ")";
        this.text = text;
    }

    SvgWriter svg() {
        return svg;
    }

    Layout layout() {
        return layout;
    }

    /** Numbers in the reader's language. */
    ValueText numbers() {
        return text;
    }

    /** Size of text. */
    double size() {
        return layout.textSize();
    }

    /** Distance of two lines of text. */
    double line() {
        return layout.lineHeight();
    }

    /** Writes one line of text, its middle at the height y. */
    void write(double x, double y, Anchor anchor, Face face, Ink ink, String content) {
        write(x, y, anchor, face, ink, layout.textSize(), content);
    }

    /** Writes one line of text of the given size, its middle at the height y. */
    void write(double x, double y, Anchor anchor, Face face, Ink ink, double size, String content) {
        svg.text(
                "text",
                content,
                "x",
                number(x),
                "y",
                number(y + 0.36 * size),
                "class",
                ink == Ink.TEXT ? null : ink.fillClass(),
                "fill",
                ink == Ink.TEXT ? null : ink.light(),
                "font-size",
                size == layout.textSize() ? null : number(size),
                "font-weight",
                face.attribute,
                "text-anchor",
                anchor.attribute);
    }

    /** Writes lines below each other, the block's middle at the height y. */
    void writeBlock(double x, double y, Anchor anchor, Face face, Ink ink, List<String> lines) {
        double first = y - (lines.size() - 1) * line() / 2;
        for (int i = 0; i < lines.size(); i++) {
            write(x, first + i * line(), anchor, face, ink, lines.get(i));
        }
    }

    /** Writes a text that stays readable over lines: a rim of the ground's colour surrounds it. */
    void writeOver(double x, double y, Anchor anchor, Face face, String content) {
        svg.text(
                "text",
                content,
                "x",
                number(x),
                "y",
                number(y + 0.36 * size()),
                "class",
                "over",
                "font-weight",
                face.attribute,
                "text-anchor",
                anchor.attribute,
                "stroke",
                Ink.GROUND.light(),
                "stroke-width",
                number(size() / 4),
                "stroke-linejoin",
                "round",
                "paint-order",
                "stroke");
    }

    void rule(Ink ink, double width, double x1, double y1, double x2, double y2) {
        rule(ink, width, null, x1, y1, x2, y2);
    }

    void rule(Ink ink, double width, String dash, double x1, double y1, double x2, double y2) {
        svg.leaf(
                "path",
                "class",
                ink.strokeClass(),
                "stroke",
                ink.light(),
                "stroke-width",
                number(width),
                "stroke-dasharray",
                dash,
                "fill",
                "none",
                "d",
                "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
    }

    /** Draws a path that is not filled. */
    void outline(Ink ink, double width, String dash, String path) {
        svg.leaf(
                "path",
                "class",
                ink.strokeClass(),
                "stroke",
                ink.light(),
                "stroke-width",
                number(width),
                "stroke-dasharray",
                dash,
                "fill",
                "none",
                "d",
                path);
    }

    void fill(Ink ink, Box box) {
        svg.leaf(
                "rect",
                "class",
                ink.fillClass(),
                "fill",
                ink.light(),
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()));
    }

    /** Fills the cell of a heat table. */
    void shade(Ink shade, Box box) {
        svg.leaf(
                "rect",
                "class",
                "mark " + shade.fillClass(),
                "fill",
                shade.light(),
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()));
    }

    /** The grey hatch of a value that is not shown. */
    void veil(Box box) {
        fill(Ink.VEIL, box);
        svg.leaf(
                "rect",
                "class",
                "mark",
                "fill",
                hatch,
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()));
    }

    /** Draws a line in a series' colour, dashed as the series is where asked by the pattern. */
    void trace(Mark mark, double width, String dash, String path) {
        svg.leaf(
                "path",
                "class",
                mark.lineClass(),
                "stroke",
                mark.light(),
                "stroke-width",
                number(width),
                "stroke-dasharray",
                dash,
                "stroke-linejoin",
                "round",
                "fill",
                "none",
                "d",
                path);
    }

    /** Fills a bar in a series' colour. */
    void bar(Mark mark, Box box) {
        svg.leaf(
                "rect",
                "class",
                "mark " + mark.fillClass(),
                "fill",
                mark.light(),
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()));
    }

    /**
     * Opens the group of one value, with its whole text as the title that browsers show on pointing.
     *
     * @param series index of the series in its panel
     * @param place index along the places
     * @param name what the value belongs to
     */
    void openPoint(int series, int place, String name, Value value) {
        boolean shown = value instanceof Value.Shown;
        svg.open(
                "g",
                "class",
                "point",
                "data-series",
                String.valueOf(series),
                "data-place",
                String.valueOf(place),
                "data-status",
                value.status(),
                "data-count",
                shown ? String.valueOf(((Value.Shown) value).count()) : null,
                "data-total",
                shown ? String.valueOf(((Value.Shown) value).total()) : null);
        svg.text("title", name + ": " + text.full(value));
    }

    /** Draws the marker of a value around its point. */
    void marker(Mark mark, double x, double y, double radius) {
        symbol(mark, "mark ", x, y, radius);
    }

    /** Draws a series' marker beside its name. */
    void sample(Mark mark, double x, double y) {
        symbol(mark, "", x, y, size() * 0.36);
    }

    private void symbol(Mark mark, String role, double x, double y, double radius) {
        svg.leaf(
                "path",
                "class",
                role + mark.fillClass() + " " + Ink.GROUND.strokeClass(),
                "fill",
                mark.light(),
                "stroke",
                Ink.GROUND.light(),
                "stroke-width",
                "1.5",
                "d",
                mark.path(x, y, radius));
    }

    /**
     * The mark of a value without a position, around the point (x, y): hatched where it is hidden.
     *
     * @param width of the hatch
     */
    void absence(double x, double y, double width, Value value) {
        double height = 1.15 * size();
        Box box = new Box(x - width / 2, y - height / 2, width, height);
        if (value instanceof Value.Hidden) {
            veil(box);
        } else {
            place(box);
        }
        writeOver(x, y, Anchor.MIDDLE, Face.BOLD, text.brief(value));
    }

    /** The number of a step in a ring. */
    void step(double x, double y, int number) {
        ringStep(Mark.ONE, x, y, number);
    }

    /** A number in a ring of a series' colour. */
    void ringStep(Mark mark, double x, double y, int number) {
        svg.leaf(
                "circle",
                "class",
                mark.lineClass() + " " + Ink.GROUND.fillClass(),
                "fill",
                Ink.GROUND.light(),
                "stroke",
                mark.light(),
                "stroke-width",
                "2.5",
                "cx",
                number(x),
                "cy",
                number(y),
                "r",
                number(size() * 0.75));
        write(x, y, Anchor.MIDDLE, Face.BOLD, Ink.TEXT, String.valueOf(number));
    }

    /** Marks where a value belongs that has no drawing, so that it can be pointed at. */
    void place(Box box) {
        svg.leaf(
                "rect",
                "class",
                "mark",
                "fill",
                "none",
                "stroke",
                "none",
                "x",
                number(box.x()),
                "y",
                number(box.y()),
                "width",
                number(box.width()),
                "height",
                number(box.height()));
    }
}
