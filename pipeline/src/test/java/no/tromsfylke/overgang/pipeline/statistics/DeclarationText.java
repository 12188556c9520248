package no.tromsfylke.overgang.pipeline.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.Breakdown;
import no.tromsfylke.overgang.pipeline.cube.Margin;

/** The bones of a declaration in a few words, one line each. */
final class DeclarationText {

    private DeclarationText() {}

    /** Codes in order, sensitive ones starred. */
    static String categories(Statistic<?> statistic) {
        return statistic.categories().stream()
                .map(category -> category.code() + (category.sensitive() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    /** Such as {@code region 1,3 municipality 3 region×level 1,3}. */
    static String margins(Statistic<?> statistic, Group<?> group) {
        Map<String, TreeSet<Integer>> years = new LinkedHashMap<>();
        for (var margin : statistic.marginsOf(group)) {
            years.computeIfAbsent(name(margin), key -> new TreeSet<>()).add(margin.years());
        }
        return years.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    private static String name(Margin margin) {
        var level = margin.areaLevel().code();
        return margin.by() == Breakdown.NONE
                ? level
                : level + "×" + margin.by().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Such as {@code soknad laerekontrakt laerekontrakt+1}. */
    static String needs(Statistic<?> statistic, Group<?> group) {
        return statistic.needsOf(group).stream()
                .map(need -> need.kind().id() + (need.yearsLater() == 0 ? "" : "+" + need.yearsLater()))
                .collect(Collectors.joining(" "));
    }

    /** Such as {@code = risk.classification: follow_up}; {@code ⊂} where it is only a part of them. */
    static String parent(Statistic<?> statistic, Group<?> group) {
        return statistic
                .refinementOf(group)
                .map(parent -> (parent.exact() ? "= " : "⊂ ")
                        + parent.statistic()
                        + (parent.group().equals(Group.ALL) ? "" : "[" + parent.group() + "]")
                        + ": "
                        + String.join(" ", parent.categories()))
                .orElse("");
    }
}
