package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed SVG: every text and attribute is escaped here and nowhere else. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, an attribute without a value (null) is left out. */
    SvgWriter open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the innermost open element. */
    SvgWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    SvgWriter leaf(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds text only. */
    SvgWriter text(String name, String content, String... attributes) {
        start(name, attributes);
        out.append('>');
        escape(content);
        out.append("</").append(name).append('>');
        return this;
    }

    /** The finished document. */
    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    /** A length with at most one decimal, always with a point. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
    }

    private void start(String name, String[] attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** XML 1.0 allows no other characters, not even as references. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }
}
