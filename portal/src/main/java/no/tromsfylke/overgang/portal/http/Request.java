package no.tromsfylke.overgang.portal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for: a path of plain letters, the values its pattern names, and the query's parameters as sent. Host and
 * forwarding headers are not here, so that nothing can echo them.
 */
public record Request(String path, Map<String, String> pathValues, Map<String, List<String>> parameters) {
    public Request {
        pathValues = Map.copyOf(pathValues);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** A request without query, as the export makes them. */
    public static Request of(String path) {
        return new Request(path, Map.of(), Map.of());
    }

    /** The same request with the values that its path's pattern names. */
    public Request withPathValues(Map<String, String> values) {
        return new Request(path, values, parameters);
    }

    /** A value that the path's pattern names, such as {@code lang} in {@code /:lang/risiko}. */
    public Optional<String> pathValue(String name) {
        return Optional.ofNullable(pathValues.get(name));
    }

    /** The segments of the path; that of {@code /nb/} are {@code nb} and an empty one. */
    public List<String> segments() {
        return new ArrayList<>(List.of(path.substring(1).split("/", -1)));
    }
}
