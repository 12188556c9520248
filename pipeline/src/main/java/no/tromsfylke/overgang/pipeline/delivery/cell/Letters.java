package no.tromsfylke.overgang.pipeline.delivery.cell;

import java.text.Normalizer;
import java.util.Locale;

/** How letters are compared: case, composition and the Norwegian letters do not matter. */
public final class Letters {

    private Letters() {}

    /** Composed letters: {@code å} as one character even where a Mac wrote two. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Lower case, trimmed, {@code å} as a, {@code ø} as o, {@code æ} as ae. */
    public static String folded(String text) {
        String lower = composed(text).toLowerCase(Locale.ROOT);
        int from = 0;
        int to = lower.length();
        while (from < to && isSpace(lower.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(lower.charAt(to - 1))) {
            to--;
        }
        var folded = new StringBuilder(to - from + 4);
        for (int i = from; i < to; i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'å' -> folded.append('a');
                case 'ø' -> folded.append('o');
                case 'æ' -> folded.append("ae");
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    /** The folded text in which {@code æ} may also have been written a: compare both sides so. */
    public static String squeezed(String text) {
        return folded(text).replace("ae", "a");
    }

    /** Spaces of every kind that people and programs put around values, the byte order mark among them. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u202f'
                || c == '\u3000'
                || c == '\ufeff';
    }

    /** Whether the texts differ by one character put in, taken out or changed, or not at all. */
    public static boolean isNear(String one, String other) {
        return distance(one, other) <= 1;
    }

    /** Levenshtein distance: how many characters must be put in, taken out or changed. */
    public static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[other.length()];
    }
}
