package no.tromsfylke.overgang.pipeline.delivery;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a text file, and how they are encoded: UTF-8 with or without byte order mark, or Windows-1252 where they
 * are no valid UTF-8.
 */
final class TextBytes {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Bytes to which Windows-1252 gives no character. */
    private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

    private static final int CHUNK = 1 << 16;

    private final byte[] bytes;
    private final Charset charset;
    private final int start;

    private TextBytes(byte[] bytes, Charset charset, int start) {
        this.bytes = bytes;
        this.charset = charset;
        this.start = start;
    }

    /** Finds the encoding; refuses UTF-16, NUL bytes and what is neither UTF-8 nor Windows-1252. */
    static TextBytes of(byte[] bytes) throws FileRejected {
        if (bytes.length >= 2 && isUtf16(bytes[0] & 0xff, bytes[1] & 0xff)) {
            throw new FileRejected(Rule.UTF_16, 0);
        }
        boolean ascii = true;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] <= 0) {
                if (bytes[i] == 0) {
                    throw new FileRejected(Rule.NUL_BYTE, 0, i);
                }
                ascii = false;
            }
        }
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        int invalid = ascii ? -1 : firstInvalid(bytes);
        if (invalid < 0) {
            return new TextBytes(bytes, StandardCharsets.UTF_8, mark ? 3 : 0);
        }
        for (byte b : bytes) {
            if (b < 0 && UNDEFINED.indexOf(b & 0xff) >= 0) {
                throw new FileRejected(Rule.ENCODING, 0, invalid);
            }
        }
        return new TextBytes(bytes, WINDOWS_1252, 0);
    }

    /** A byte order mark of UTF-16, or a NUL beside the first letter. */
    private static boolean isUtf16(int first, int second) {
        return (first == 0xff && second == 0xfe)
                || (first == 0xfe && second == 0xff)
                || (first == 0 && second != 0)
                || (first != 0 && second == 0);
    }

    /** Offset of the first byte that is no UTF-8, or -1. */
    private static int firstInvalid(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(CHUNK);
        while (true) {
            out.clear();
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }

    /** What is worth a warning about the encoding. */
    List<Rule> warnings() {
        var warnings = new ArrayList<Rule>();
        if (start > 0) {
            warnings.add(Rule.BYTE_ORDER_MARK);
        }
        if (charset.equals(WINDOWS_1252)) {
            warnings.add(Rule.WINDOWS_1252);
        }
        return warnings;
    }

    /** The text, without byte order mark. */
    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    /** The first characters of the text. */
    String head(int most) {
        return new String(bytes, start, Math.min(most, bytes.length - start), charset);
    }

    int length() {
        return bytes.length;
    }

    /**
     * Refuses a quote that is opened at the beginning of a field and not closed at the end of one, naming the line on
     * which it opens.
     */
    void checkQuotes(char separator) throws FileRejected {
        int line = 1;
        boolean fieldStart = true;
        for (int i = start; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '"' && fieldStart) {
                int close = closing(i + 1, separator, line);
                line += lineBreaks(i, close);
                i = close;
                fieldStart = false;
            } else {
                fieldStart = b == separator || b == '\n' || b == '\r';
                line += isLineBreak(i) ? 1 : 0;
            }
        }
    }

    /** Offset of the quote that closes the one before {@code from}. */
    private int closing(int from, char separator, int openingLine) throws FileRejected {
        int i = from;
        while (i < bytes.length) {
            if (bytes[i] == '"') {
                boolean last = i + 1 == bytes.length;
                if (last || bytes[i + 1] == separator || bytes[i + 1] == '\n' || bytes[i + 1] == '\r') {
                    return i;
                }
                if (bytes[i + 1] != '"') {
                    throw new FileRejected(Rule.QUOTE, openingLine, openingLine);
                }
                i++;
            }
            i++;
        }
        throw new FileRejected(Rule.QUOTE, openingLine, openingLine);
    }

    private int lineBreaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += isLineBreak(i) ? 1 : 0;
        }
        return breaks;
    }

    /** CR, LF and CRLF each end one line. */
    private boolean isLineBreak(int i) {
        return bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
    }
}
