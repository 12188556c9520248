package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.YearWheel;

/** The school year as a ring: the first of August at the top, the year running clockwise, a ring within for each actor. */
final class WheelRing {

    /** Dash of the line of the marked day. */
    static final String TODAY_DASH = "6 3";

    /** Any school year will do: only the direction of a day depends on it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 8, 1);

    private static final double DAYS = 365;

    private final YearWheel wheel;
    private final Canvas canvas;
    private final double cx;
    private final double cy;
    private final double radius;
    private final double band;
    private final double inner;

    WheelRing(YearWheel wheel, Canvas canvas, double cx, double cy, double radius) {
        this.wheel = wheel;
        this.canvas = canvas;
        this.cx = cx;
        this.cy = cy;
        this.radius = radius - 1;
        band = canvas.size() * (initialsOnly() ? 1.4 : 2.4);
        inner = this.radius - band;
    }

    void draw() {
        canvas.outline(Ink.GRID, 1, null, SvgWriter.circle(cx, cy, radius));
        canvas.outline(Ink.AXIS, 1.5, null, SvgWriter.circle(cx, cy, inner));
        for (int month = 0; month < 12; month++) {
            month(month);
        }
        wheel.today()
                .ifPresent(day -> canvas.outline(
                        Ink.TEXT, 2, TODAY_DASH, "M" + at(angle(day.date()), 0) + "L" + at(angle(day.date()), inner)));
        for (int ring = 0; ring < wheel.rings().size(); ring++) {
            events(ring);
        }
    }

    /** The mark of an actor. */
    static Mark mark(int ring) {
        return Mark.of(SeriesRole.ofSeveral(ring));
    }

    /** Direction of a day: 0 at the first of August, a full turn a school year later. */
    static double angle(MonthDay day) {
        LocalDate date = day.atYear(FIRST_DAY.getYear());
        return angle(date.isBefore(FIRST_DAY) ? day.atYear(FIRST_DAY.getYear() + 1) : date);
    }

    private static double angle(LocalDate date) {
        return ChronoUnit.DAYS.between(FIRST_DAY, date) / DAYS * 2 * Math.PI;
    }

    private void month(int month) {
        double start = angle(FIRST_DAY.plusMonths(month));
        double middle = (start + angle(FIRST_DAY.plusMonths(month + 1))) / 2;
        canvas.outline(Ink.GRID, 1, null, "M" + at(start, inner * 0.2) + "L" + at(start, radius));
        double distance = radius - band / 2;
        canvas.write(
                cx + distance * Math.sin(middle),
                cy - distance * Math.cos(middle),
                Pen.Anchor.MIDDLE,
                Pen.Face.PLAIN,
                Ink.QUIET,
                initialsOnly()
                        ? wheel.months().get(month).substring(0, 1)
                        : wheel.months().get(month));
    }

    /** On a slide the ring is small and its text large: the months' initials leave room for the events. */
    private boolean initialsOnly() {
        return canvas.layout() == Layout.SLIDE;
    }

    private void events(int ring) {
        double distance = inner - canvas.size() * 0.98 - ring * Math.min(canvas.size() * 2.6, inner * 0.29);
        canvas.outline(Ink.GRID, 1, null, SvgWriter.circle(cx, cy, distance));
        List<LabelSpread.Wish> wishes = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < wheel.events().size(); i++) {
            if (wheel.events().get(i).ring() == ring) {
                wishes.add(new LabelSpread.Wish(angle(wheel.events().get(i).due()), canvas.size() * 1.75 / distance));
                indexes.add(i);
            }
        }
        List<Double> angles = LabelSpread.apart(wishes, 0, 2 * Math.PI);
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.get(i);
            double x = cx + distance * Math.sin(angles.get(i));
            double y = cy - distance * Math.cos(angles.get(i));
            canvas.svg().tag("g").with("class", "event").open();
            canvas.svg()
                    .tag("title")
                    .holding(WheelPlot.words(wheel, wheel.events().get(index)));
            canvas.ring(mark(ring), x, y, index + 1);
            canvas.svg().close();
        }
    }

    private String at(double angle, double distance) {
        return point(cx + distance * Math.sin(angle), cy - distance * Math.cos(angle));
    }
}
