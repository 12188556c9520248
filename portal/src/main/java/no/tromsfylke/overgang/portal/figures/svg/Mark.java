package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;
import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import no.tromsfylke.overgang.portal.figures.SeriesRole;

/** Colour, marker and dash of a series: any one of the three tells it from the others. */
enum Mark {
    /** A disc and a full line. */
    ONE(SeriesRole.ONE, "#12436D", null),
    /** A small square and a short dash, grey. */
    REGION(SeriesRole.REGION, "#5B6168", "3 4"),
    /** A disc and a full line. */
    FIRST(SeriesRole.FIRST, "#12436D", null),
    /** A triangle and a long dash. */
    SECOND(SeriesRole.SECOND, "#0B9A9A", "12 4"),
    /** A diamond and a middle dash. */
    THIRD(SeriesRole.THIRD, "#94761C", "7 4"),
    /** A cross and dash-dots. */
    FOURTH(SeriesRole.FOURTH, "#590B05", "12 4 2 4");

    private final SeriesRole role;
    private final String light;
    private final String dash;

    Mark(SeriesRole role, String light, String dash) {
        this.role = role;
        this.light = light;
        this.dash = dash;
    }

    static Mark of(SeriesRole role) {
        return switch (role) {
            case ONE -> ONE;
            case REGION -> REGION;
            case FIRST -> FIRST;
            case SECOND -> SECOND;
            case THIRD -> THIRD;
            case FOURTH -> FOURTH;
        };
    }

    /** Class of what is filled in its colour. */
    String fillClass() {
        return "r-" + role.text();
    }

    /** Class of what is drawn in its colour. */
    String lineClass() {
        return "l-" + role.text();
    }

    /** Colour in the light theme, as #RRGGBB. */
    String light() {
        return light;
    }

    /** Dash pattern of the line; null where it is full. */
    String dash() {
        return dash;
    }

    /** Width of the line relative to the others: the region stands back. */
    double lineWidth() {
        return this == REGION ? 2 : 3;
    }

    /**
     * The marker as a path around a point.
     *
     * @param r half the marker's width
     */
    String path(double x, double y, double r) {
        return switch (this) {
            case ONE, FIRST -> SvgWriter.circle(x, y, r);
            case REGION ->
                "M" + point(x - 0.8 * r, y - 0.8 * r) + "h" + number(1.6 * r) + "v" + number(1.6 * r) + "h"
                        + number(-1.6 * r) + "z";
            case SECOND ->
                "M" + point(x, y - 1.2 * r) + "L" + point(x + 1.15 * r, y + 0.8 * r) + "L"
                        + point(x - 1.15 * r, y + 0.8 * r) + "z";
            case THIRD ->
                "M" + point(x, y - 1.25 * r) + "L" + point(x + 1.25 * r, y) + "L" + point(x, y + 1.25 * r) + "L"
                        + point(x - 1.25 * r, y) + "z";
            case FOURTH -> cross(x, y, r);
        };
    }

    private static String cross(double x, double y, double r) {
        double arm = 0.42 * r;
        double rest = r - arm;
        return "M" + point(x - arm, y - r) + "h" + number(2 * arm) + "v" + number(rest) + "h" + number(rest) + "v"
                + number(2 * arm) + "h" + number(-rest) + "v" + number(rest) + "h" + number(-2 * arm) + "v"
                + number(-rest)
                + "h" + number(-rest) + "v" + number(-2 * arm) + "h" + number(rest) + "z";
    }
}
