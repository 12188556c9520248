package no.tromsfylke.overgang.portal.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes a query strictly: what is not well-formed UTF-8 is refused instead of guessed at. */
final class Query {
    private static final int MOST_PARAMETERS = 50;

    private Query() {}

    /** The parameters of a query, or empty if it is malformed or has more than fifty. */
    static Optional<Map<String, List<String>>> decode(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return Optional.of(parameters);
        }
        String[] pairs = query.split("&", -1);
        if (pairs.length > MOST_PARAMETERS) {
            return Optional.empty();
        }
        for (String pair : pairs) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            Optional<String> name = percentDecode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = percentDecode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            parameters.computeIfAbsent(name.get(), n -> new ArrayList<>()).add(value.get());
        }
        return Optional.of(parameters);
    }

    private static Optional<String> percentDecode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= text.length()) {
                    return Optional.empty();
                }
                int high = Character.digit(text.charAt(i + 1), 16);
                int low = Character.digit(text.charAt(i + 2), 16);
                if (high < 0 || low < 0 || high * 16 + low == 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high * 16 + low));
                i += 2;
            } else if (c > 0x20 && c < 0x7f) {
                bytes.put((byte) (c == '+' ? ' ' : c));
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
