package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.figures.Caption;

/**
 * The words of a picture: title, subtitle and banner above the plot; symbols, source and publication below it. On a
 * slide height is dear: the banner is brief and stands beside the subtitle, and the words below the plot flow together.
 */
final class Frame {

    private final Canvas canvas;
    private final boolean slide;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> banner;
    private final List<String> notes;

    Frame(Canvas canvas, Caption caption) {
        this.canvas = canvas;
        slide = canvas.layout() == Layout.SLIDE;
        title = TextWidth.wrap(caption.title(), canvas.layout().titleSize() * TextWidth.BOLD, width());
        String warning = caption.banner()
                .map(slide ? Caption.Banner::brief : Caption.Banner::full)
                .orElse("");
        banner = TextWidth.wrap(warning, canvas.size(), width() - bannerIndent());
        double besideBanner = slide && !banner.isEmpty() ? bannerWidth() + canvas.size() : 0;
        subtitle = TextWidth.wrap(caption.subtitle(), canvas.size(), width() - besideBanner);
        notes = slide
                ? wrap(Stream.of(caption.symbols(), caption.source(), caption.publication())
                        .collect(Collectors.joining(" · ")))
                : paragraphs(caption);
    }

    double headHeight() {
        double words = slide
                ? Math.max(subtitle.size(), banner.size()) * canvas.line()
                : subtitle.size() * canvas.line() + bannerHeight();
        return title.size() * titleLine() + words + gap();
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
        double below = lines(subtitle, 0, y, Ink.QUIET);
        if (banner.isEmpty()) {
            return;
        }
        if (slide) {
            banner(width() - bannerWidth(), y);
        } else {
            banner(0, below + canvas.size() * 0.4);
        }
    }

    void drawFoot(double top) {
        lines(notes, 0, top + gap(), Ink.QUIET);
    }

    private void banner(double left, double top) {
        canvas.fill(Ink.TEXT, new Box(left, top, canvas.size() * 0.3, banner.size() * canvas.line()));
        lines(banner, left + bannerIndent(), top, Ink.TEXT);
    }

    private double bannerHeight() {
        return banner.isEmpty() ? 0 : banner.size() * canvas.line() + canvas.size() * 0.4;
    }

    private double bannerWidth() {
        return bannerIndent() + TextWidth.widest(banner, canvas.size());
    }

    private double lines(List<String> lines, double x, double top, Ink ink) {
        double y = top;
        for (String one : lines) {
            canvas.write(x, y + canvas.line() / 2, Pen.Anchor.START, Pen.Face.PLAIN, ink, one);
            y += canvas.line();
        }
        return y;
    }

    private List<String> paragraphs(Caption caption) {
        List<String> lines = new ArrayList<>(wrap(caption.symbols()));
        lines.addAll(wrap(caption.source()));
        lines.addAll(wrap(caption.publication()));
        return lines;
    }

    private List<String> wrap(String text) {
        return TextWidth.wrap(text, canvas.size(), width());
    }

    private double width() {
        return canvas.layout().width();
    }

    private double titleLine() {
        return canvas.layout().titleSize() * 1.25;
    }

    private double gap() {
        return canvas.size() * (slide ? 0.3 : 0.9);
    }

    private double bannerIndent() {
        return canvas.size() * 0.8;
    }
}
