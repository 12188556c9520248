package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.YearWheel;

/** The school year as a ring, August at the top and the year running clockwise, with its events listed beside it. */
final class WheelPlot implements Plot {

    /** A school year without a leap day; only the direction of a day depends on it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 8, 1);

    private static final double DAYS = 365;

    private final YearWheel wheel;
    private final Canvas canvas;
    private final int listColumns;
    private final double diameter;

    WheelPlot(YearWheel wheel, Canvas canvas) {
        this.wheel = wheel;
        this.canvas = canvas;
        listColumns = canvas.layout() == Layout.SLIDE ? 2 : 1;
        diameter = switch (canvas.layout()) {
            case NARROW -> canvas.layout().width();
            case WIDE -> canvas.layout().width() * 0.47;
            case SLIDE -> 330;
        };
    }

    @Override
    public double height() {
        return canvas.layout() == Layout.NARROW
                ? diameter + canvas.size() + listHeight()
                : Math.max(diameter, listHeight());
    }

    @Override
    public void draw(double top, double height) {
        double size = canvas.layout() == Layout.NARROW ? diameter : Math.min(diameter, height);
        boolean below = canvas.layout() == Layout.NARROW;
        ring(size / 2, top + size / 2, size / 2);
        list(below ? 0 : listLeft(), below ? top + size + canvas.size() : top, below ? listHeight() : height);
    }

    private void ring(double cx, double cy, double radius) {
        double band = canvas.size() * 2.7;
        double inner = radius - band;
        circle(Ink.GRID, 1, cx, cy, radius - 1);
        circle(Ink.AXIS, 1.5, cx, cy, inner);
        for (int month = 0; month < 12; month++) {
            double start = angle(FIRST_DAY.plusMonths(month));
            double middle = (start + angle(FIRST_DAY.plusMonths(month).plusDays(30))) / 2;
            canvas.rule(
                    Ink.GRID,
                    1,
                    cx + inner * 0.2 * Math.sin(start),
                    cy - inner * 0.2 * Math.cos(start),
                    cx + (radius - 1) * Math.sin(start),
                    cy - (radius - 1) * Math.cos(start));
            double at = radius - band / 2;
            canvas.write(
                    cx + at * Math.sin(middle),
                    cy - at * Math.cos(middle),
                    Pen.Anchor.MIDDLE,
                    Pen.Face.PLAIN,
                    Ink.QUIET,
                    wheel.months().get(month));
        }
        wheel.today().ifPresent(day -> {
            double direction = angle(date(day.date()));
            String path = "M" + point(cx, cy) + "L"
                    + point(cx + inner * Math.sin(direction), cy - inner * Math.cos(direction));
            canvas.outline(Ink.TEXT, 2, "6 3", path);
        });
        for (int ring = 0; ring < wheel.rings().size(); ring++) {
            double at = inner - canvas.size() * 1.1 - ring * ringDistance(inner);
            circle(Ink.GRID, 1, cx, cy, at);
            events(ring, cx, cy, at);
        }
        wheel.today().ifPresent(day -> canvas.writeOver(cx, cy, Pen.Anchor.MIDDLE, Pen.Face.BOLD, day.label()));
    }

    private void events(int ring, double cx, double cy, double radius) {
        List<LabelSpread.Wish> wishes = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        double room = canvas.size() * 1.8 / radius;
        for (int i = 0; i < wheel.events().size(); i++) {
            YearWheel.Event event = wheel.events().get(i);
            if (event.ring() == ring) {
                wishes.add(new LabelSpread.Wish(angle(date(event.due())), room));
                numbers.add(i);
            }
        }
        List<Double> angles = LabelSpread.apart(wishes, 0, 2 * Math.PI);
        for (int i = 0; i < numbers.size(); i++) {
            double x = cx + radius * Math.sin(angles.get(i));
            double y = cy - radius * Math.cos(angles.get(i));
            canvas.svg().tag("g").with("class", "event").open();
            canvas.svg().tag("title").holding(words(wheel.events().get(numbers.get(i))));
            canvas.ring(mark(ring), x, y, numbers.get(i) + 1);
            canvas.closePoint();
        }
    }

    private void list(double left, double top, double height) {
        double x = left;
        double y = top;
        for (int i = 0; i < wheel.events().size(); i++) {
            List<String> lines = lines(i);
            double block = lines.size() * canvas.line() + canvas.size() * 0.4;
            if (y + block > top + height + 1 && x == left && listColumns > 1) {
                x += listWidth() + canvas.size();
                y = top;
            }
            canvas.ring(mark(wheel.events().get(i).ring()), x + canvas.size() * 0.8, y + canvas.line() / 2, i + 1);
            double middle = y + lines.size() * canvas.line() / 2;
            canvas.writeBlock(x + canvas.size() * 2.1, middle, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, lines);
            y += block;
        }
    }

    private List<String> lines(int event) {
        return TextWidth.wrap(words(wheel.events().get(event)), canvas.size(), listWidth() - canvas.size() * 2.1);
    }

    private String words(YearWheel.Event event) {
        String words = event.dueText() + " · " + wheel.rings().get(event.ring()) + ": " + event.label();
        return event.state().map(state -> words + " – " + state).orElse(words);
    }

    private double listHeight() {
        double sum = 0;
        for (int i = 0; i < wheel.events().size(); i++) {
            sum += lines(i).size() * canvas.line() + canvas.size() * 0.4;
        }
        return sum / listColumns;
    }

    private double listLeft() {
        return diameter + canvas.size() * 1.4;
    }

    private double listWidth() {
        double width = canvas.layout() == Layout.NARROW
                ? canvas.layout().width()
                : canvas.layout().width() - listLeft();
        return (width - (listColumns - 1) * canvas.size()) / listColumns;
    }

    private double ringDistance(double inner) {
        return Math.min(canvas.size() * 2.6, inner * 0.3);
    }

    private void circle(Ink ink, double width, double cx, double cy, double radius) {
        canvas.outline(ink, width, null, SvgWriter.circle(cx, cy, radius));
    }

    private static Mark mark(int ring) {
        return Mark.of(SeriesRole.ofSeveral(ring));
    }

    private static LocalDate date(MonthDay day) {
        LocalDate inFirstYear = day.atYear(FIRST_DAY.getYear());
        return inFirstYear.isBefore(FIRST_DAY) ? day.atYear(FIRST_DAY.getYear() + 1) : inFirstYear;
    }

    private static double angle(LocalDate date) {
        return ChronoUnit.DAYS.between(FIRST_DAY, date) / DAYS * 2 * Math.PI;
    }
}
