package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Funnel;
import no.tromsfylke.overgang.portal.figures.FunnelLimits;
import no.tromsfylke.overgang.portal.figures.Value;

/** Shares against populations within the limits of chance; areas without a number are listed below with their mark. */
final class FunnelPlot implements Plot {

    private final Funnel funnel;
    private final Canvas canvas;
    private final boolean narrow;
    private final double left;
    private final double right;
    private final long most;

    FunnelPlot(Funnel funnel, Canvas canvas) {
        this.funnel = funnel;
        this.canvas = canvas;
        narrow = canvas.layout() == Layout.NARROW;
        most = funnel.limits().get(funnel.limits().size() - 1).population();
        double tick = funnel.axis().ticks().stream()
                .mapToDouble(one -> TextWidth.of(share(one), canvas.size()))
                .max()
                .orElse(0);
        left = tick + canvas.size() * 0.6;
        right = canvas.layout().width()
                - canvas.size() * 1.1
                - TextWidth.widest(marginTexts(), canvas.size() * TextWidth.BOLD);
    }

    @Override
    public double height() {
        return (narrow ? 20 : 21) * canvas.size() + below();
    }

    @Override
    public void draw(double top, double height) {
        double inset = canvas.size() * 0.5;
        Box area = new Box(left, top + inset, right - left, height - below() - inset);
        FunnelScale scale = new FunnelScale(area, funnel.axis().max(), most);
        grid(scale);
        curves(scale);
        margin(scale);
        places(scale);
        absent(area.bottom() + canvas.line() * 2.3);
    }

    private void grid(FunnelScale scale) {
        Box area = scale.area();
        for (double tick : funnel.axis().ticks()) {
            double y = scale.y(tick);
            canvas.rule(tick == 0 ? Ink.AXIS : Ink.GRID, tick == 0 ? 1.5 : 1, area.x(), y, area.right(), y);
            canvas.write(area.x() - canvas.size() * 0.45, y, Pen.Anchor.END, Pen.Face.PLAIN, Ink.QUIET, share(tick));
        }
        double y = area.bottom() + canvas.line() * 0.65;
        for (double tick : Axis.count(most).ticks()) {
            if (tick <= most) {
                canvas.rule(Ink.AXIS, 1, scale.x(tick), area.bottom(), scale.x(tick), area.bottom() + 5);
                canvas.write(
                        scale.x(tick),
                        y,
                        Pen.Anchor.MIDDLE,
                        Pen.Face.PLAIN,
                        Ink.QUIET,
                        canvas.numbers().tick(Axis.Unit.COUNT, tick));
            }
        }
        canvas.write(
                area.right(), y + canvas.line(), Pen.Anchor.END, Pen.Face.PLAIN, Ink.QUIET, funnel.populationLabel());
    }

    private void curves(FunnelScale scale) {
        curve(scale, "2 4", FunnelLimits::outerHigh);
        curve(scale, "2 4", FunnelLimits::outerLow);
        curve(scale, null, FunnelLimits::innerHigh);
        curve(scale, null, FunnelLimits::innerLow);
        double y = scale.y(funnel.centre().value().share());
        canvas.trace(
                Mark.REGION,
                2,
                Mark.REGION.dash(),
                "M" + SvgWriter.number(scale.area().x()) + " " + SvgWriter.number(y) + "H"
                        + SvgWriter.number(scale.area().right()));
    }

    private void curve(FunnelScale scale, String dash, ToDoubleFunction<FunnelLimits> limit) {
        String path = scale.curve(funnel.limits(), limit);
        if (!path.isEmpty()) {
            canvas.outline(Ink.AXIS, 1.5, dash, path);
        }
    }

    /** Names the curves and the middle line at their right ends; in a narrow picture the line is named upon it. */
    private void margin(FunnelScale scale) {
        FunnelLimits last = funnel.limits().get(funnel.limits().size() - 1);
        List<LabelSpread.Wish> wishes = new ArrayList<>();
        List<List<String>> blocks = marginBlocks();
        List<Double> heights = List.of(
                scale.y(last.outerHigh()),
                scale.y(last.innerHigh()),
                scale.y(funnel.centre().value().share()));
        for (int i = 0; i < blocks.size(); i++) {
            wishes.add(new LabelSpread.Wish(heights.get(i), blocks.get(i).size() * canvas.line()));
        }
        List<Double> middles = LabelSpread.apart(
                wishes, scale.area().y() - canvas.size() * 0.5, scale.area().bottom());
        for (int i = 0; i < blocks.size(); i++) {
            double x = right + canvas.size() * 0.8;
            if (Math.abs(middles.get(i) - heights.get(i)) > canvas.size() * 0.4) {
                canvas.rule(Ink.AXIS, 1, right + 2, heights.get(i), x - 3, middles.get(i));
            }
            Pen.Face face = i == 2 ? Pen.Face.BOLD : Pen.Face.PLAIN;
            canvas.writeBlock(x, middles.get(i), Pen.Anchor.START, face, i == 2 ? Ink.TEXT : Ink.QUIET, blocks.get(i));
        }
    }

    private List<List<String>> marginBlocks() {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(List.of(funnel.limitLabels().outer()));
        blocks.add(List.of(funnel.limitLabels().inner()));
        if (!narrow) {
            List<String> centre = new ArrayList<>(TextWidth.wrap(
                    funnel.centre().label(),
                    canvas.size() * TextWidth.BOLD,
                    canvas.layout().width() * 0.26));
            centre.add(canvas.numbers().brief(funnel.centre().value()));
            blocks.add(centre);
        }
        return blocks;
    }

    private void places(FunnelScale scale) {
        PointLabels labels = new PointLabels(canvas, scale.area());
        double centre = scale.y(funnel.centre().value().share());
        labels.avoidLine(centre);
        for (Funnel.Place place : funnel.places()) {
            if (place.value() instanceof Value.Shown shown) {
                labels.avoid(scale.x((double) shown.total()), scale.y(shown.share()));
            }
        }
        if (narrow) {
            String name = funnel.centre().label() + " "
                    + canvas.numbers().brief(funnel.centre().value());
            labels.placeOnLine(centre, name);
        }
        for (int i = 0; i < funnel.places().size(); i++) {
            if (funnel.places().get(i).value() instanceof Value.Shown shown) {
                double x = scale.x((double) shown.total());
                double y = scale.y(shown.share());
                String label = funnel.places().get(i).label();
                canvas.openPoint(0, i, label, shown);
                labels.place(x, y, label);
                canvas.marker(Mark.ONE, x, y, canvas.size() * 0.42);
                canvas.closePoint();
            }
        }
    }

    private void absent(double top) {
        double x = 0;
        double y = top + canvas.line() / 2;
        for (int i = 0; i < funnel.places().size(); i++) {
            Funnel.Place place = funnel.places().get(i);
            if (place.value() instanceof Value.Shown) {
                continue;
            }
            double width = chipWidth(place);
            if (x > 0 && x + width > canvas.layout().width()) {
                x = 0;
                y += canvas.line();
            }
            canvas.openPoint(0, i, place.label(), place.value());
            canvas.absence(
                    x + canvas.size() * 0.8,
                    y,
                    canvas.size() * 1.6,
                    place.value(),
                    canvas.numbers().brief(place.value()));
            canvas.write(x + canvas.size() * 2, y, Pen.Anchor.START, Pen.Face.PLAIN, Ink.TEXT, place.label());
            canvas.closePoint();
            x += width;
        }
    }

    /** Everything below the plot area: two lines of the axis, and the lines of the areas without a number. */
    private double below() {
        double x = 0;
        int lines = 0;
        for (Funnel.Place place : funnel.places()) {
            if (!(place.value() instanceof Value.Shown)) {
                double width = chipWidth(place);
                if (lines == 0 || x + width > canvas.layout().width()) {
                    x = 0;
                    lines++;
                }
                x += width;
            }
        }
        return canvas.line() * (2.3 + lines);
    }

    private double chipWidth(Funnel.Place place) {
        return canvas.size() * 3.2 + TextWidth.of(place.label(), canvas.size());
    }

    private List<String> marginTexts() {
        return marginBlocks().stream().flatMap(List::stream).toList();
    }

    private String share(double tick) {
        return canvas.numbers().tick(Axis.Unit.PERCENT, tick);
    }
}
