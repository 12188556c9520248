package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.figures.Caption;

/**
 * The words of a picture: title, subtitle and banner above the plot; symbols, source and publication below it. On a
 * slide height is dear: the banner stands beside the title if there is room, and all other words flow below the plot.
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
        subtitle = slide ? List.of() : wrap(caption.subtitle());
        banner = TextWidth.wrap(caption.banner().orElse(""), canvas.size(), width() - bannerIndent());
        notes = slide
                ? wrap(Stream.of(caption.subtitle(), caption.symbols(), caption.source(), caption.publication())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" · ")))
                : paragraphs(caption);
    }

    double headHeight() {
        double below = banner.isEmpty() || bannerBeside() ? 0 : banner.size() * canvas.line() + canvas.size() * 0.4;
        return title.size() * titleLine() + subtitle.size() * canvas.line() + below + gap();
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
        if (bannerBeside()) {
            banner(width() - bannerWidth(), y - (titleLine() + canvas.line()) / 2);
        } else if (!banner.isEmpty()) {
            banner(0, y + canvas.size() * 0.4);
        }
    }

    void drawFoot(double top) {
        lines(notes, 0, top + gap(), Ink.QUIET);
    }

    private void banner(double left, double top) {
        canvas.fill(Ink.TEXT, new Box(left, top, canvas.size() * 0.3, banner.size() * canvas.line()));
        lines(banner, left + bannerIndent(), top, Ink.TEXT);
    }

    private boolean bannerBeside() {
        String last = title.get(title.size() - 1);
        double titleWidth = TextWidth.ofBold(last, canvas.layout().titleSize());
        return slide && banner.size() == 1 && titleWidth + canvas.size() + bannerWidth() <= width();
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
        return canvas.size() * (slide ? 0.4 : 0.9);
    }

    private double bannerIndent() {
        return canvas.size() * 0.8;
    }
}
