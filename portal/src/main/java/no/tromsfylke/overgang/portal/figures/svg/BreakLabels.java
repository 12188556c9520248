package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.tromsfylke.overgang.portal.figures.Break;

/** The words above the rules of the breaks, in as many lines as it takes for none to cover another. */
final class BreakLabels {

    /** A label with its place. */
    private record Placed(String text, double x, Canvas.Anchor anchor, int line, double from, double to) {}

    private final Canvas canvas;
    private final List<Placed> placed = new ArrayList<>();

    BreakLabels(Canvas canvas, List<Break> breaks, ToDoubleFunction<Break> rule, double left, double right) {
        this.canvas = canvas;
        for (Break one : breaks) {
            place(one.label(), rule.applyAsDouble(one), left, right);
        }
    }

    double height() {
        return lines() * canvas.line() + (placed.isEmpty() ? 0 : canvas.size() * 0.3);
    }

    void draw(double top) {
        for (Placed one : placed) {
            canvas.write(
                    one.x, top + (one.line + 0.5) * canvas.line(), one.anchor, Canvas.Face.PLAIN, Ink.QUIET, one.text);
        }
    }

    private int lines() {
        return placed.stream().mapToInt(one -> one.line + 1).max().orElse(0);
    }

    private void place(String label, double rule, double left, double right) {
        double width = TextWidth.of(label, canvas.size());
        double from = Math.max(left, Math.min(right - width, rule - width / 2));
        int line = 0;
        while (taken(line, from - canvas.size() / 2, from + width + canvas.size() / 2)) {
            line++;
        }
        placed.add(new Placed(label, from, Canvas.Anchor.START, line, from, from + width));
    }

    private boolean taken(int line, double from, double to) {
        return placed.stream().anyMatch(one -> one.line == line && one.from < to && from < one.to);
    }
}
