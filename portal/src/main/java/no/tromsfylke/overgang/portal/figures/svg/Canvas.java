package no.tromsfylke.overgang.portal.figures.svg;

import no.tromsfylke.overgang.portal.figures.Value;
import no.tromsfylke.overgang.portal.figures.ValueText;

/**
 * What the plots draw with: beside text and lines, the marks of values. What stands for a value has the class "mark", so
 * that the live layer finds it.
 */
final class Canvas extends Pen {

    private static final String MARK = "mark";

    private final String hatch;
    private final ValueText text;

    Canvas(SvgWriter svg, Layout layout, String hatchId, ValueText text) {
        super(svg, layout);
        this.hatch = "url(#" + hatchId + ")";
        this.text = text;
    }

    /** Numbers in the reader's language. */
    ValueText numbers() {
        return text;
    }

    /**
     * Opens the group of one value, with its whole text as the title that browsers show on pointing. A narrow picture
     * goes without the titles: it is for fingers, which do not point, and its page has every value in a table.
     *
     * @param series number of the series within the figure
     * @param place index along the places
     * @param name what the value belongs to
     */
    void openPoint(int series, int place, String name, Value value) {
        Value.Shown shown = value instanceof Value.Shown is ? is : null;
        svg().tag("g")
                .with("class", "point")
                .with("data-series", String.valueOf(series))
                .with("data-place", String.valueOf(place))
                .with("data-status", value.status())
                .with("data-count", shown == null ? null : String.valueOf(shown.count()))
                .with("data-total", shown == null ? null : String.valueOf(shown.total()))
                .open();
        if (layout() != Layout.NARROW) {
            svg().tag("title").holding(name + ": " + text.full(value));
        }
    }

    /** Closes the group of a value. */
    void closePoint() {
        svg().close();
    }

    /** Draws the marker of a value around its point. */
    void marker(Mark mark, double x, double y, double radius) {
        symbol(mark, MARK + " ", x, y, radius);
    }

    /** Draws a series' marker beside its name. */
    void sample(Mark mark, double x, double y) {
        symbol(mark, "", x, y, size() * 0.36);
    }

    /** Fills a bar in a series' colour. */
    void bar(Mark mark, Box box) {
        mark(mark.fillClass(), mark.light(), box);
    }

    /** Draws the bar of a count that may still change: its outline only. */
    void hollowBar(Mark mark, Box box) {
        svg().tag("rect")
                .with("class", MARK + " " + mark.lineClass() + " " + Ink.GROUND.fillClass())
                .with("fill", Ink.GROUND.light())
                .with("stroke", mark.light())
                .with("stroke-width", 2)
                .with("stroke-dasharray", "6 3")
                .with(box)
                .leaf();
    }

    /** Fills the cell of a heat table. */
    void shade(Ink shade, Box box) {
        mark(shade.fillClass(), shade.light(), box);
    }

    /** The grey hatch of a hidden value. */
    void veil(Box box) {
        fill(Ink.VEIL, box);
        svg().tag("rect").with("class", MARK).with("fill", hatch).with(box).leaf();
    }

    /** Marks where a value belongs that has no drawing, so that it can be pointed at. */
    void place(Box box) {
        svg().tag("rect").with("class", MARK).with("fill", "none").with(box).leaf();
    }

    /**
     * The mark of a value without a position, around the point (x, y): hatched where it is hidden.
     *
     * @param width of the hatch
     * @param mark the value's symbol or number, as far as there is room for it
     */
    void absence(double x, double y, double width, Value value, String mark) {
        double height = 1.15 * size();
        Box box = new Box(x - width / 2, y - height / 2, width, height);
        if (value instanceof Value.Hidden) {
            veil(box);
        } else {
            place(box);
        }
        if (!mark.isEmpty()) {
            writeOver(x, y, Anchor.MIDDLE, Face.BOLD, mark);
        }
    }

    /** A number in a ring of a series' colour, as large as a line of text. */
    void ring(Mark mark, double x, double y, int number) {
        ring(mark, x, y, number, size() * 0.8);
    }

    /** A number in a ring of a series' colour. */
    void ring(Mark mark, double x, double y, int number, double radius) {
        svg().tag("circle")
                .with("class", mark.lineClass() + " " + Ink.GROUND.fillClass())
                .with("fill", Ink.GROUND.light())
                .with("stroke", mark.light())
                .with("stroke-width", 2.5)
                .with("cx", x)
                .with("cy", y)
                .with("r", radius)
                .leaf();
        write(x, y, Anchor.MIDDLE, Face.PLAIN, Ink.TEXT, String.valueOf(number));
    }

    private void mark(String fillClass, String light, Box box) {
        svg().tag("rect")
                .with("class", MARK + " " + fillClass)
                .with("fill", light)
                .with(box)
                .leaf();
    }

    private void symbol(Mark mark, String role, double x, double y, double radius) {
        svg().tag("path")
                .with("class", role + mark.fillClass() + " " + Ink.GROUND.strokeClass())
                .with("fill", mark.light())
                .with("stroke", Ink.GROUND.light())
                .with("stroke-width", 1.5)
                .with("d", mark.path(x, y, radius))
                .leaf();
    }
}
