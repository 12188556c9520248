package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.tromsfylke.overgang.portal.figures.Break;

/** The words above the rules of the breaks: wrapped to the picture, and in as many lines as it takes for none to cover another. */
final class BreakLabels {

    /** A label with its place. */
    private record Placed(List<String> lines, int line, double from, double to) {
        int end() {
            return line + lines.size();
        }
    }

    private final Canvas canvas;
    private final List<Placed> placed = new ArrayList<>();

    BreakLabels(Canvas canvas, List<Break> breaks, ToDoubleFunction<Break> rule, double left, double right) {
        this.canvas = canvas;
        for (Break one : breaks) {
            List<String> lines = TextWidth.wrap(one.label(), canvas.size(), right - left);
            place(lines, rule.applyAsDouble(one), left, right);
        }
    }

    double height() {
        int lines = placed.stream().mapToInt(Placed::end).max().orElse(0);
        return lines * canvas.line() + (placed.isEmpty() ? 0 : canvas.size() * 0.3);
    }

    void draw(double top) {
        for (Placed one : placed) {
            double middle = top + (one.line + one.lines.size() / 2.0) * canvas.line();
            canvas.writeBlock(one.from, middle, Pen.Anchor.START, Pen.Face.PLAIN, Ink.QUIET, one.lines);
        }
    }

    private void place(List<String> lines, double rule, double left, double right) {
        double width = TextWidth.widest(lines, canvas.size());
        double gap = canvas.size() * 0.3;
        // Over the rule if there is room, else to its left or right, else a line further down.
        double[] wishes = {rule - width / 2, rule - gap - width, rule + gap};
        for (int line = 0; ; line++) {
            for (double wish : wishes) {
                double from = Math.max(left, Math.min(right - width, wish));
                Placed here = new Placed(lines, line, from, from + width);
                if (placed.stream().noneMatch(one -> covers(one, here, 2 * gap))) {
                    placed.add(here);
                    return;
                }
            }
        }
    }

    private static boolean covers(Placed one, Placed other, double gap) {
        return one.line < other.end()
                && other.line < one.end()
                && one.from < other.to + gap
                && other.from - gap < one.to;
    }
}
