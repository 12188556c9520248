package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.tromsfylke.overgang.portal.figures.Break;

/** The words above the rules of the breaks, in as many lines as it takes for none to cover another. */
final class BreakLabels {

    /** A label with its place. */
    private record Placed(String text, int line, double from, double to) {}

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
                    one.from,
                    top + (one.line + 0.5) * canvas.line(),
                    Pen.Anchor.START,
                    Pen.Face.PLAIN,
                    Ink.QUIET,
                    one.text);
        }
    }

    private int lines() {
        return placed.stream().mapToInt(one -> one.line + 1).max().orElse(0);
    }

    private void place(String label, double rule, double left, double right) {
        double width = TextWidth.of(label, canvas.size());
        double gap = canvas.size() * 0.3;
        // Over the rule if there is room, else to its left or right, else a line further down.
        double[] wishes = {rule - width / 2, rule - gap - width, rule + gap};
        for (int line = 0; ; line++) {
            for (double wish : wishes) {
                double from = Math.max(left, Math.min(right - width, wish));
                if (!taken(line, from - 2 * gap, from + width + 2 * gap)) {
                    placed.add(new Placed(label, line, from, from + width));
                    return;
                }
            }
        }
    }

    private boolean taken(int line, double from, double to) {
        return placed.stream().anyMatch(one -> one.line == line && one.from < to && from < one.to);
    }
}
