package no.tromsfylke.overgang.portal.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure as the browser gets it: the same values and the same texts, so that the live layer has nothing to compute or
 * to translate. Without a number a point has a status and its text only.
 *
 * @param kind of figure
 * @param id of the figure's elements
 * @param title of the figure
 * @param keys how to walk through the points with the keyboard
 * @param axis the measuring axis; null, and absent in the text, for a year wheel
 * @param places names along the other axis
 * @param panels one, or several for small multiples
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureJson(
        String kind, String id, String title, String keys, Axis axis, List<String> places, List<Panel> panels) {

    /**
     * One plot area.
     *
     * @param title its own title; empty where the figure has only one
     * @param series in drawing order
     */
    public record Panel(String title, List<OneSeries> series) {}

    /**
     * One series.
     *
     * @param label its name
     * @param role as in the class names of the picture
     * @param points one for each place
     */
    public record OneSeries(String label, String role, List<Point> points) {}

    /**
     * One point.
     *
     * @param population position along a funnel plot; null elsewhere and where there is no number
     * @param value position on the measuring axis; null where there is no number
     * @param low lower end of the interval, or null
     * @param high upper end of the interval, or null
     * @param status as in the published tables
     * @param brief the text in the picture
     * @param full the text of the tooltip
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            Long population, Double value, Double low, Double high, String status, String brief, String full) {}

    private static final double DRAWN_PARTS = 10_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The browser's form of a figure. */
    public static FigureJson of(Figure figure, ValueText text) {
        if (figure instanceof Bars bars) {
            return single(bars, bars.axis(), bars.rows(), several(bars.series(), bars.axis(), text));
        }
        if (figure instanceof DotInterval dots) {
            return single(dots, dots.axis(), dots.rows(), several(dots.series(), dots.axis(), text));
        }
        if (figure instanceof Trend trend) {
            return single(trend, trend.axis(), trend.years(), several(trend.series(), trend.axis(), text));
        }
        if (figure instanceof SmallMultiples multiples) {
            return of(
                    multiples,
                    multiples.axis(),
                    multiples.years(),
                    multiples.panels().stream()
                            .map(panel -> new Panel(panel.title(), several(panel.series(), multiples.axis(), text)))
                            .toList());
        }
        if (figure instanceof HeatTable heat) {
            List<OneSeries> rows = heat.rows().stream()
                    .map(row -> one(row.label(), SeriesRole.ONE, row.values(), heat.axis(), text))
                    .toList();
            return single(heat, heat.axis(), heat.columns(), rows);
        }
        if (figure instanceof StageBars stages) {
            List<String> places =
                    stages.stages().stream().map(StageBars.Stage::label).toList();
            List<Value> values =
                    stages.stages().stream().map(StageBars.Stage::value).toList();
            return single(
                    stages,
                    stages.axis(),
                    places,
                    List.of(one(stages.caption().title(), SeriesRole.ONE, values, stages.axis(), text)));
        }
        if (figure instanceof Funnel funnel) {
            return funnel(funnel, text);
        }
        YearWheel wheel = (YearWheel) figure;
        List<String> places =
                wheel.events().stream().map(YearWheel.Event::label).toList();
        return new FigureJson(
                wheel.kind(),
                wheel.caption().id(),
                wheel.caption().title(),
                wheel.caption().keys(),
                null,
                places,
                List.of());
    }

    /**
     * The text to put between {@code <script type="application/json">} and its end tag as it is: no character in it can
     * end the element.
     */
    public String script() {
        try {
            return MAPPER.writeValueAsString(this)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and numbers was not writable", e);
        }
    }

    private static FigureJson single(Figure figure, Axis axis, List<String> places, List<OneSeries> series) {
        return of(figure, axis, places, List.of(new Panel("", series)));
    }

    private static FigureJson of(Figure figure, Axis axis, List<String> places, List<Panel> panels) {
        Caption caption = figure.caption();
        return new FigureJson(figure.kind(), caption.id(), caption.title(), caption.keys(), axis, places, panels);
    }

    private static FigureJson funnel(Funnel funnel, ValueText text) {
        List<Point> points = new ArrayList<>();
        for (Funnel.Place place : funnel.places()) {
            Long population = place.value() instanceof Value.Shown shown ? shown.total() : null;
            points.add(point(population, place.value(), funnel.axis(), text));
        }
        List<String> places = funnel.places().stream().map(Funnel.Place::label).toList();
        return single(
                funnel,
                funnel.axis(),
                places,
                List.of(new OneSeries(funnel.populationLabel(), SeriesRole.ONE.text(), points)));
    }

    private static List<OneSeries> several(List<Series> series, Axis axis, ValueText text) {
        return series.stream()
                .map(one -> one(one.label(), one.role(), one.values(), axis, text))
                .toList();
    }

    private static OneSeries one(String label, SeriesRole role, List<Value> values, Axis axis, ValueText text) {
        List<Point> points =
                values.stream().map(value -> point(null, value, axis, text)).toList();
        return new OneSeries(label, role.text(), points);
    }

    private static Point point(Long population, Value value, Axis axis, ValueText text) {
        var position = axis.position(value);
        var interval = axis.interval(value);
        return new Point(
                population,
                position.isPresent() ? drawn(position.getAsDouble()) : null,
                interval.map(one -> drawn(one.low())).orElse(null),
                interval.map(one -> drawn(one.high())).orElse(null),
                value.status(),
                text.brief(value),
                text.full(value));
    }

    /** A position as exactly as it can be seen: the exact numbers stand in the texts, and digits cost transfer. */
    private static double drawn(double position) {
        return Math.rint(position * DRAWN_PARTS) / DRAWN_PARTS;
    }
}
