package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;
import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.YearWheel;

/**
 * The ring of the school year with its events listed beside it, or below it in a narrow picture. A slide lists only what
 * is ahead, as far as it has room; the ring shows all.
 */
final class WheelPlot implements Plot {

    private final YearWheel wheel;
    private final Canvas canvas;
    private final double diameter;

    WheelPlot(YearWheel wheel, Canvas canvas) {
        this.wheel = wheel;
        this.canvas = canvas;
        diameter = switch (canvas.layout()) {
            case NARROW -> canvas.layout().width();
            case WIDE, SLIDE -> canvas.layout().width() * 0.47;
        };
    }

    @Override
    public double height() {
        double list = todayHeight();
        for (YearWheel.Event event : wheel.events()) {
            list += blockHeight(lines(event, listWidth(diameter)));
        }
        return below() ? diameter + canvas.size() + list : Math.max(diameter, list);
    }

    @Override
    public void draw(double top, double height) {
        double size = below() ? diameter : Math.min(diameter, height);
        new WheelRing(wheel, canvas, size / 2, top + size / 2, size / 2).draw();
        double left = below() ? 0 : size + canvas.size() * 1.4;
        double y = below() ? top + size + canvas.size() : top;
        y = today(left, y);
        for (int i = firstListed(); i < wheel.events().size(); i++) {
            List<String> lines = lines(wheel.events().get(i), listWidth(size));
            if (y + blockHeight(lines) > top + height + canvas.size()) {
                break;
            }
            event(i, lines, left, y);
            y += blockHeight(lines);
        }
    }

    /** What an event is, in one line of words. */
    static String words(YearWheel wheel, YearWheel.Event event) {
        String words = event.dueText() + " · " + wheel.rings().get(event.ring()) + ": " + event.label();
        return event.state().map(state -> words + " – " + state).orElse(words);
    }

    private void event(int index, List<String> lines, double left, double top) {
        Mark mark = WheelRing.mark(wheel.events().get(index).ring());
        canvas.ring(mark, left + canvas.size() * 0.8, top + canvas.line() / 2, index + 1);
        double middle = top + lines.size() * canvas.line() / 2;
        canvas.writeBlock(left + indent(), middle, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, lines);
    }

    /** Names the line of the marked day; gives the height at which the list goes on. */
    private double today(double left, double top) {
        wheel.today().ifPresent(day -> {
            double y = top + canvas.line() / 2;
            String path = "M" + point(left, y) + "h" + number(canvas.size() * 1.7);
            canvas.outline(Ink.TEXT, 2, WheelRing.TODAY_DASH, path);
            canvas.write(left + indent(), y, Pen.Anchor.START, Pen.Face.BOLD, Ink.TEXT, day.label());
        });
        return top + todayHeight();
    }

    private int firstListed() {
        if (canvas.layout() != Layout.SLIDE || wheel.today().isEmpty()) {
            return 0;
        }
        double today = WheelRing.angle(wheel.today().get().date());
        int first = 0;
        while (first < wheel.events().size()
                && WheelRing.angle(wheel.events().get(first).due()) < today) {
            first++;
        }
        return first;
    }

    private List<String> lines(YearWheel.Event event, double width) {
        return TextWidth.wrap(words(wheel, event), canvas.size(), width - indent());
    }

    private double blockHeight(List<String> lines) {
        return lines.size() * canvas.line() + canvas.size() * 0.55;
    }

    private double todayHeight() {
        return wheel.today().isPresent() ? canvas.line() + canvas.size() * 0.55 : 0;
    }

    private double listWidth(double ringSize) {
        return below() ? canvas.layout().width() : canvas.layout().width() - ringSize - canvas.size() * 1.4;
    }

    private double indent() {
        return canvas.size() * 2.1;
    }

    private boolean below() {
        return canvas.layout() == Layout.NARROW;
    }
}
