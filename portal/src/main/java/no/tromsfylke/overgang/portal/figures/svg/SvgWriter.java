package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed SVG: every text and attribute is escaped here and nowhere else. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();

    /** An element in the making: attributes first, then one of {@link #leaf}, {@link #open} and {@link #holding}. */
    final class Tag {
        private final String name;

        private Tag(String name) {
            this.name = name;
            out.append('<').append(name);
        }

        /** Adds an attribute; one without a value (null) is left out. */
        Tag with(String attribute, String value) {
            if (value != null) {
                out.append(' ').append(attribute).append("=\"");
                escape(value);
                out.append('"');
            }
            return this;
        }

        /** Adds a length. */
        Tag with(String attribute, double value) {
            return with(attribute, number(value));
        }

        /** Adds place and size of a rectangle. */
        Tag with(Box box) {
            return with("x", box.x())
                    .with("y", box.y())
                    .with("width", box.width())
                    .with("height", box.height());
        }

        /** Ends an element without content. */
        void leaf() {
            out.append("/>");
        }

        /** Ends the start tag of an element with elements in it; see {@link SvgWriter#close}. */
        void open() {
            out.append('>');
            open.push(name);
        }

        /** Ends an element that holds text only. */
        void holding(String text) {
            out.append('>');
            escape(text);
            out.append("</").append(name).append('>');
        }
    }

    /** Begins an element. */
    Tag tag(String name) {
        return new Tag(name);
    }

    /** Closes the innermost open element. */
    void close() {
        out.append("</").append(open.pop()).append('>');
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

    /** A point of a path. */
    static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** A full circle as a path; the radius is rounded first, since an arc must fit its ends exactly. */
    static String circle(double x, double y, double radius) {
        double r = Math.round(radius * 10) / 10.0;
        String arc = "a" + point(r, r) + " 0 1 0 ";
        return "M" + point(x - r, y) + arc + point(2 * r, 0) + arc + point(-2 * r, 0) + "z";
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
