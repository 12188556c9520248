package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;

/**
 * The colours of a picture. Each is written as a presentation attribute in its light form, so that a picture looks right
 * wherever it is pasted, together with a class by which the portal's stylesheet gives it its dark form.
 */
enum Ink {
    /** Running text. */
    TEXT("text", "#1B2126"),
    /** Text that stands back. */
    QUIET("quiet", "#4A525A"),
    /** The ground of the page. */
    GROUND("ground", "#FFFFFF"),
    /** Lines of the grid. */
    GRID("grid", "#D5DBE1"),
    /** Axes, breaks and leaders. */
    AXIS("axis", "#6B737B"),
    /** The ground of a value that is not shown. */
    VEIL("veil", "#E9ECEF"),
    /** The hatch over it. */
    HATCH("hatch", "#B4BCC4"),
    /** Least of the five shades of a heat table. */
    HEAT_1("heat-1", "#F0F5FA"),
    /** Second shade. */
    HEAT_2("heat-2", "#D2E3F3"),
    /** Third shade. */
    HEAT_3("heat-3", "#A3C7E6"),
    /** Fourth shade. */
    HEAT_4("heat-4", "#5F9BD1"),
    /** Deepest shade. */
    HEAT_5("heat-5", "#12436D"),
    /** Text on the four lighter shades, in both themes. */
    ON_LIGHT("on-light", "#10161D"),
    /** Text on the deepest shade, in both themes. */
    ON_DEEP("on-deep", "#FFFFFF");

    private static final List<Ink> HEAT = List.of(HEAT_1, HEAT_2, HEAT_3, HEAT_4, HEAT_5);

    private final String text;
    private final String light;

    Ink(String text, String light) {
        this.text = text;
        this.light = light;
    }

    /** Colour in the light theme, as #RRGGBB. */
    String light() {
        return light;
    }

    /** Class of what is filled with it. */
    String fillClass() {
        return "f-" + text;
    }

    /** Class of what is drawn with it. */
    String strokeClass() {
        return "s-" + text;
    }

    /** The shade of a share on the way from 0 to 1 of its axis, and never beyond the last. */
    static Ink heat(double part) {
        int step = (int) Math.floor(part * HEAT.size() + 1e-9);
        return HEAT.get(Math.max(0, Math.min(HEAT.size() - 1, step)));
    }

    /** The text colour to read on this ground. */
    Ink readable() {
        return this == HEAT_5 ? ON_DEEP : ON_LIGHT;
    }
}
