package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How wide a text will be. The reader's system chooses the font, so the widest of the usual ones is assumed (DejaVu
 * Sans, in hundredths of the text size): labels placed by it have room in all others.
 */
final class TextWidth {

    /** How much wider bold text is. */
    static final double BOLD = 1.17;

    private static final Pattern WORD_ENDS = Pattern.compile("(?<=(?<![0-9][.]) )(?!%)");
    private static final int WIDEST = 100;
    private static final Map<Character, Integer> WIDTHS = widths();

    private TextWidth() {}

    /** Width of a line of text of the given size. */
    static double of(String text, double size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += WIDTHS.getOrDefault(text.charAt(i), WIDEST);
        }
        return sum * size / 100;
    }

    /** Width of a line of bold text. */
    static double ofBold(String text, double size) {
        return of(text, size) * BOLD;
    }

    /** Width of the widest of several lines. */
    static double widest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> of(line, size)).max().orElse(0);
    }

    /**
     * Breaks a text into lines at spaces; a no-break space holds, and so does the space between a number and its percent
     * sign and between a day and its month. A word is broken after its hyphens and slashes only
     * where it is wider than a line. A single piece that is wider than the line stands alone.
     */
    static List<String> wrap(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : fitting(text, size, width)) {
            if (!line.isEmpty() && of(line + piece.stripTrailing(), size) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Width of the widest piece that cannot be broken. */
    static double widestPiece(String text, double size) {
        return pieces(text).stream()
                .mapToDouble(piece -> of(piece.stripTrailing(), size))
                .max()
                .orElse(0);
    }

    private static List<String> fitting(String text, double size, double width) {
        List<String> fitting = new ArrayList<>();
        for (String word : WORD_ENDS.split(text, -1)) {
            if (of(word.stripTrailing(), size) > width) {
                fitting.addAll(pieces(word));
            } else {
                fitting.add(word);
            }
        }
        return fitting;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean withinWord =
                    i > start && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
            if ((c == ' ' && WORD_ENDS.matcher(text.substring(start, i + 2)).find())
                    || ((c == '-' || c == '/') && withinWord)) {
                pieces.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static Map<Character, Integer> widths() {
        String[] classes = {
            "28'ijl",
            "30IJ",
            "33 ,.·\u00a0/:;\\",
            "37f-",
            "39()[]tŧ!",
            "41r",
            "46\"",
            "50*_`§–",
            "53szšž?",
            "56cčL",
            "59Fkvxy",
            "61PTYaoøåáöä«»",
            "63eéèESbdghnpquđŋü",
            "64$0123456789",
            "69KAVÅBRXZC",
            "75UHN",
            "78DG&OQØ",
            "84w#+<=>^−×≤≥",
            "86M",
            "98%mÆæW"
        };
        Map<Character, Integer> widths = new HashMap<>();
        for (String one : classes) {
            for (char c : one.substring(2).toCharArray()) {
                widths.put(c, Integer.parseInt(one, 0, 2, 10));
            }
        }
        return widths;
    }
}
