package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.portal.figures.Caption;

/** The words of a picture: title, subtitle and banner above the plot; symbols, source and publication below it. */
final class Frame {

    private final Canvas canvas;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> banner;
    private final List<String> notes;

    Frame(Canvas canvas, Caption caption) {
        this.canvas = canvas;
        Layout layout = canvas.layout();
        double width = layout.width();
        title = TextWidth.wrap(caption.title(), layout.titleSize() * 1.12, width);
        subtitle = TextWidth.wrap(caption.subtitle(), canvas.size(), width);
        banner = TextWidth.wrap(caption.banner().orElse(""), canvas.size(), width - bannerIndent());
        notes = new ArrayList<>();
        if (layout == Layout.SLIDE) {
            notes.addAll(wrap(String.join(" · ", caption.symbols(), caption.source(), caption.publication())));
        } else {
            notes.addAll(wrap(caption.symbols()));
            notes.addAll(wrap(caption.source()));
            notes.addAll(wrap(caption.publication()));
        }
    }

    double headHeight() {
        return title.size() * titleLine()
                + (subtitle.size() + banner.size()) * canvas.line()
                + (banner.isEmpty() ? 0 : canvas.size() * 0.4)
                + gap();
    }

    double footHeight() {
        return gap() + notes.size() * canvas.line();
    }

    void drawHead(double top) {
        double y = top;
        for (String one : title) {
            canvas.writeTitle(0, y + titleLine() / 2, one);
            y += titleLine();
        }
        y = lines(subtitle, 0, y, Ink.QUIET);
        if (!banner.isEmpty()) {
            y += canvas.size() * 0.4;
            double bottom = y + banner.size() * canvas.line();
            canvas.fill(Ink.TEXT, new Box(0, y, canvas.size() * 0.3, bottom - y));
            lines(banner, bannerIndent(), y, Ink.TEXT);
        }
    }

    void drawFoot(double top) {
        lines(notes, 0, top + gap(), Ink.QUIET);
    }

    private double lines(List<String> lines, double x, double top, Ink ink) {
        double y = top;
        for (String one : lines) {
            canvas.write(x, y + canvas.line() / 2, Pen.Anchor.START, Pen.Face.PLAIN, ink, one);
            y += canvas.line();
        }
        return y;
    }

    private List<String> wrap(String text) {
        return TextWidth.wrap(text, canvas.size(), canvas.layout().width());
    }

    private double titleLine() {
        return canvas.layout().titleSize() * 1.3;
    }

    private double gap() {
        return canvas.layout() == Layout.SLIDE ? canvas.size() * 0.4 : canvas.size() * 0.9;
    }

    private double bannerIndent() {
        return canvas.size() * 0.8;
    }
}
