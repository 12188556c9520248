package no.tromsfylke.overgang.portal.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pattern of a path as the router knows them: segments that stand for themselves, or with a colon for any value. */
public final class PathPattern {
    private final List<String> segments;

    private PathPattern(List<String> segments) {
        this.segments = segments;
    }

    /** A pattern such as {@code /:lang/kommune/:nr}. */
    public static PathPattern of(String pattern) {
        return new PathPattern(List.of(pattern.split("/", -1)));
    }

    /**
     * The values that a path has where the pattern has names, if it fits.
     *
     * @param endings file endings that a last segment which stands for itself may also have
     */
    public Optional<Map<String, String>> match(String path, List<String> endings) {
        List<String> found = List.of(path.split("/", -1));
        if (found.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String wanted = segments.get(i);
            String there = found.get(i);
            boolean last = i == segments.size() - 1;
            if (wanted.startsWith(":") && !there.isEmpty()) {
                values.put(wanted.substring(1), there);
            } else if (!wanted.equals(there)
                    && !(last && endings.stream().anyMatch(e -> there.equals(wanted + "." + e)))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
