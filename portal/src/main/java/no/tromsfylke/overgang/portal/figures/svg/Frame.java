package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.portal.figures.Caption;

/** The words of a picture: title, subtitle and banner above the plot; symbols, source and publication below it. */
final class Frame {

    private final Canvas canvas;
    private final List<String> title;
    private final double titleWidth;
    private final List<String> subtitle;
    private final List<String> banner;
    private final List<String> notes;

    Frame(Canvas canvas, Caption caption) {
        this.canvas = canvas;
        Layout layout = canvas.layout();
        double width = layout.width();
        title = TextWidth.wrap(caption.title(), layout.titleSize() * 1.12, width);
        subtitle = TextWidth.wrap(caption.subtitle(), canvas.size(), width);
        titleWidth = TextWidth.ofBold(title.get(title.size() - 1), layout.titleSize()) + canvas.size() * 0.6;
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
        double below = banner.isEmpty() || bannerBeside() ? 0 : banner.size() * canvas.line() + canvas.size() * 0.4;
        double second = subtitleBeside() ? 0 : subtitle.size() * canvas.line();
        return title.size() * titleLine() + second + below + gap();
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
        if (subtitleBeside()) {
            lines(subtitle, titleWidth, y - canvas.line(), Ink.QUIET);
        } else {
            y = lines(subtitle, 0, y, Ink.QUIET);
        }
        if (bannerBeside()) {
            banner(canvas.layout().width() - bannerWidth(), y - canvas.line());
        } else if (!banner.isEmpty()) {
            banner(0, y + canvas.size() * 0.4);
        }
    }

    private void banner(double left, double top) {
        canvas.fill(Ink.TEXT, new Box(left, top, canvas.size() * 0.3, banner.size() * canvas.line()));
        lines(banner, left + bannerIndent(), top, Ink.TEXT);
    }

    /** On a slide height is dear: the subtitle goes on behind the title if there is room. */
    private boolean subtitleBeside() {
        return canvas.layout() == Layout.SLIDE
                && subtitle.size() == 1
                && titleWidth + subtitleWidth() <= canvas.layout().width();
    }

    /** On a slide the banner stands at the right of the last line above it if there is room. */
    private boolean bannerBeside() {
        double last = subtitleBeside() || subtitle.isEmpty() ? titleWidth + subtitleWidth() : subtitleWidth();
        return canvas.layout() == Layout.SLIDE
                && banner.size() == 1
                && subtitle.size() <= 1
                && last + canvas.size() + bannerWidth() <= canvas.layout().width();
    }

    private double subtitleWidth() {
        return TextWidth.widest(subtitle, canvas.size());
    }

    private double bannerWidth() {
        return bannerIndent() + TextWidth.widest(banner, canvas.size());
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
        return canvas.layout().titleSize() * 1.25;
    }

    private double gap() {
        return canvas.layout() == Layout.SLIDE ? canvas.size() * 0.4 : canvas.size() * 0.9;
    }

    private double bannerIndent() {
        return canvas.size() * 0.8;
    }
}
