package no.tromsfylke.overgang.pipeline.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often each category of each statistic occurs. */
final class Branches {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    void count(String statistic, String category) {
        counts.computeIfAbsent(statistic, s -> new TreeMap<>()).merge(category, 1, Integer::sum);
    }

    int of(String statistic, String category) {
        return counts.getOrDefault(statistic, Map.of()).getOrDefault(category, 0);
    }

    /** The categories of a statistic that do not occur. */
    List<String> missing(String statistic, String categories) {
        return List.of(categories.split(" ", -1)).stream()
                .filter(category -> of(statistic, category) == 0)
                .toList();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        counts.forEach((statistic, categories) ->
                text.append(statistic).append(' ').append(categories).append('\n'));
        return text.toString();
    }
}
