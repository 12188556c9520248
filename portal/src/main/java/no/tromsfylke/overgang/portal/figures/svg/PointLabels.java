package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;

/** Finds every point's name a place beside it where it covers neither a point nor another name. */
final class PointLabels {

    private static final double[] DISTANCES = {0.75, 1.7, 2.9, 4.3, 6, 8, 10.5, 13};
    /** Directions in the order they are tried: right, left, above, below, then the corners. */
    private static final double[][] DIRECTIONS = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.8, -0.8}, {-0.8, -0.8}, {0.8, 0.8}, {-0.8, 0.8}
    };

    private final Canvas canvas;
    private final Box area;
    private final List<Box> taken = new ArrayList<>();

    PointLabels(Canvas canvas, Box area) {
        this.canvas = canvas;
        this.area = area;
    }

    /** Keeps names off a point. */
    void avoid(double x, double y) {
        double r = canvas.size() * 0.5;
        taken.add(new Box(x - r, y - r, 2 * r, 2 * r));
    }

    /** Keeps names off a horizontal line. */
    void avoidLine(double y) {
        taken.add(new Box(area.x(), y - 1, area.width(), 2));
    }

    /** Writes the name of a horizontal line above or below it, as far to the right as there is room. */
    void placeOnLine(double y, String name) {
        double width = TextWidth.ofBold(name, canvas.size());
        for (double x = area.right() - width; x >= area.x(); x -= canvas.size() / 2) {
            for (double middle : new double[] {y - canvas.line() * 0.65, y + canvas.line() * 0.65}) {
                Box box = new Box(x, middle - canvas.line() / 2, width, canvas.line());
                if (free(box)) {
                    taken.add(box);
                    canvas.writeOver(x, middle, Pen.Anchor.START, Pen.Face.BOLD, name);
                    return;
                }
            }
        }
    }

    /** Writes the name of a point, joined to it by a line where it stands away from it. */
    void place(double x, double y, String name) {
        double width = TextWidth.of(name, canvas.size());
        for (double distance : DISTANCES) {
            for (double[] direction : DIRECTIONS) {
                double away = distance * canvas.size();
                double cx = x + direction[0] * (away + (direction[0] == 0 ? 0 : width / 2));
                double cy = y + direction[1] * (away + canvas.line() * 0.2);
                Box box = new Box(cx - width / 2, cy - canvas.line() / 2, width, canvas.line());
                if (free(box)) {
                    if (distance > DISTANCES[0]) {
                        double end = direction[0] == 0 ? cx : cx - Math.signum(direction[0]) * width / 2;
                        canvas.rule(Ink.AXIS, 1, x, y, end, cy);
                    }
                    taken.add(box);
                    canvas.writeOver(cx, cy, Pen.Anchor.MIDDLE, Pen.Face.PLAIN, name);
                    return;
                }
            }
        }
        // More names than the area can hold: the point keeps its title, and the table below names it.
    }

    private boolean free(Box box) {
        boolean inside = box.x() >= area.x()
                && box.right() <= area.right()
                && box.y() >= area.y() - canvas.line() / 2
                && box.bottom() <= area.bottom();
        return inside && taken.stream().noneMatch(box::overlaps);
    }
}
