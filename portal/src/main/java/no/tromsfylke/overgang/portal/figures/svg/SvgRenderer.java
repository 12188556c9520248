package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;
import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.point;

import no.tromsfylke.overgang.portal.figures.Bars;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.DotInterval;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.figures.Funnel;
import no.tromsfylke.overgang.portal.figures.HeatTable;
import no.tromsfylke.overgang.portal.figures.SmallMultiples;
import no.tromsfylke.overgang.portal.figures.StageBars;
import no.tromsfylke.overgang.portal.figures.Trend;
import no.tromsfylke.overgang.portal.figures.ValueText;
import no.tromsfylke.overgang.portal.figures.YearWheel;

/**
 * Draws figures as SVG. A picture holds its own title, symbols, source and publication, carries no style attribute and
 * no script, and is well-formed XML. It knows no language: all words come with the figure, all numbers from the text of
 * values.
 */
public final class SvgRenderer {

    private static final String FONTS =
            "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
    private static final double MARGIN = 20;

    private final ValueText text;

    /** A renderer for one language. */
    public SvgRenderer(ValueText text) {
        this.text = text;
    }

    /** A file of its own: the wide picture in light colours, on its own ground and with a margin. */
    public String render(Figure figure) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + draw(figure, Layout.WIDE, true);
    }

    /** For a page: the wide and the narrow picture; the stylesheet shows the one that fits its place. */
    public String inline(Figure figure) {
        return draw(figure, Layout.WIDE, false) + draw(figure, Layout.NARROW, false);
    }

    /** For a slide: the picture for a projector of 16 : 9, and the narrow one for those who follow on a phone. */
    public String slide(Figure figure) {
        return draw(figure, Layout.SLIDE, false) + draw(figure, Layout.NARROW, false);
    }

    private String draw(Figure figure, Layout layout, boolean alone) {
        Caption caption = figure.caption();
        String id = caption.id() + "-" + layout.text();
        SvgWriter svg = new SvgWriter();
        Canvas canvas = new Canvas(svg, layout, id + "-hatch", text);
        Frame frame = new Frame(canvas, caption);
        Plot plot = plot(figure, canvas);
        double plotHeight =
                layout == Layout.SLIDE ? Layout.SLIDE_HEIGHT - frame.headHeight() - frame.footHeight() : plot.height();
        double height = frame.headHeight() + plotHeight + frame.footHeight();
        double margin = alone ? MARGIN : 0;
        double fullWidth = layout.width() + 2 * margin;
        double fullHeight = height + 2 * margin;
        svg.tag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "picture " + layout.text() + " " + figure.kind())
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .with("viewBox", point(-margin, -margin) + " " + point(fullWidth, fullHeight))
                .with("width", alone ? number(fullWidth) : null)
                .with("height", alone ? number(fullHeight) : null)
                .with("font-family", FONTS)
                .with("font-size", layout.textSize())
                .with("fill", Ink.TEXT.light())
                .open();
        svg.tag("title").with("id", id + "-title").holding(caption.title());
        svg.tag("desc").with("id", id + "-desc").holding(caption.description());
        hatch(svg, id + "-hatch");
        if (alone) {
            canvas.fill(Ink.GROUND, new Box(-margin, -margin, fullWidth, fullHeight));
        }
        frame.drawHead(0);
        svg.tag("g").with("class", "plot").open();
        plot.draw(frame.headHeight(), plotHeight);
        svg.close();
        frame.drawFoot(frame.headHeight() + plotHeight);
        svg.close();
        return svg.finish();
    }

    private Plot plot(Figure figure, Canvas canvas) {
        if (figure instanceof Bars bars) {
            return rows(Rows.of(bars), canvas);
        }
        if (figure instanceof DotInterval dots) {
            return rows(Rows.of(dots), canvas);
        }
        if (figure instanceof StageBars stages) {
            return rows(Rows.of(stages), canvas);
        }
        if (figure instanceof Trend trend) {
            return new TrendPlot(trend, canvas);
        }
        if (figure instanceof SmallMultiples multiples) {
            return new MultiplesPlot(multiples, canvas);
        }
        if (figure instanceof HeatTable heat) {
            return new HeatPlot(heat, canvas);
        }
        if (figure instanceof Funnel funnel) {
            return new FunnelPlot(funnel, canvas);
        }
        return new WheelPlot((YearWheel) figure, canvas);
    }

    private static Plot rows(Rows rows, Canvas canvas) {
        return canvas.layout() == Layout.NARROW ? new StackedRows(rows, canvas) : new SideRows(rows, canvas);
    }

    private static void hatch(SvgWriter svg, String id) {
        svg.tag("defs").open();
        svg.tag("pattern")
                .with("id", id)
                .with("width", 7)
                .with("height", 7)
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(45)")
                .open();
        svg.tag("path")
                .with("class", Ink.HATCH.strokeClass())
                .with("stroke", Ink.HATCH.light())
                .with("stroke-width", 2)
                .with("d", "M3.5 0V7")
                .leaf();
        svg.close();
        svg.close();
    }
}
