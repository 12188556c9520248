package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what the declarations say as pages for people. */
final class StatisticsDocuments {

    private StatisticsDocuments() {}

    /** {@code docs/statistics.md}: every statistic. */
    static String statistics() {
        var page = new StringBuilder("""
                # Statistics

                <!-- Generated from the declarations in pipeline/…/statistics by StatisticsDocumentsTest; do not edit. -->

                Every statistic that is published, as it is declared. A theme is one table, `tables/<theme>.parquet`; the texts are in
                the catalogue in bokmål, nynorsk and English. To add one, see [add-a-statistic.md](add-a-statistic.md); which
                paragraph leads to which statistic, see [coverage-of-sources.md](coverage-of-sources.md).

                - **class** – P: tells of persons, small counts are hidden; S: tells what schools and authorities did in time, small
                  populations are hidden; O: open, no persons.
                - **categories** – in the order in which they are tried and shown. *Italics*: sensitive, so it is not shown that everybody is in it.
                - **part of** – what the population is a part of: all (=) or some (⊂) of these categories. Without it the population is
                  a whole one, whose size is publicly known.
                - **sums** – years 1: single school years; 3: fixed three-year blocks; 0: all complete blocks pooled.
                - **needs** – deliveries that must be there; `+1` the school year after, and so on. R: the routine, §: the regulation.
                """);
        for (var theme : Theme.values()) {
            var titles = theme.titles();
            page.append("\n## `%s` – %s\n".formatted(theme.id(), titles.en()));
            page.append("\n%s · %s\n".formatted(titles.nb(), titles.nn()));
            var statistics = of(theme);
            var cautions = statistics.stream()
                    .map(statistic -> statistic.cautions().en())
                    .distinct()
                    .toList();
            statistics.forEach(statistic -> page.append(section(statistic)));
            cautions.forEach(caution -> page.append("\n> **Caution.** %s\n".formatted(caution)));
        }
        return page.toString();
    }

    private static List<Statistic<?>> of(Theme theme) {
        return Statistics.declared().stream()
                .filter(statistic -> statistic.theme().equals(theme.id()))
                .toList();
    }

    private static String section(Statistic<?> statistic) {
        var section = new StringBuilder();
        section.append("\n### `%s`\n".formatted(statistic.id()));
        section.append("\n**%s** (%s). %s\n\n"
                .formatted(
                        statistic.titles().en(),
                        statistic.titles().nb(),
                        statistic.definition().en()));
        var whole = Group.all();
        line(section, "class", statistic.protection().name().substring(0, 1));
        line(section, "population", statistic.population().titles().en());
        line(section, "part of", parent(statistic));
        line(section, "categories", categories(statistic));
        line(section, "sums", DeclarationText.margins(statistic, whole));
        line(
                section,
                "levels",
                String.join(", ", statistic.levels().stream().sorted().toList()));
        line(section, "groups", groups(statistic));
        line(section, "needs", needs(statistic));
        line(section, "open year", openYear(statistic));
        line(section, "sources", String.join(", ", statistic.sources()));
        return section.toString();
    }

    private static void line(StringBuilder section, String name, String text) {
        if (!text.isEmpty()) {
            section.append("- **%s:** %s\n".formatted(name, text));
        }
    }

    private static String parent(Statistic<?> statistic) {
        return statistic
                .refinement()
                .map(parent -> "%s `%s`: %s"
                        .formatted(
                                parent.exact() ? "=" : "⊂", parent.statistic(), String.join(", ", parent.categories())))
                .orElse("");
    }

    private static String categories(Statistic<?> statistic) {
        return statistic.categories().stream()
                .map(category -> {
                    var code = "`%s` %s"
                            .formatted(category.code(), category.titles().en());
                    return category.sensitive() ? "*" + code + "*" : code;
                })
                .collect(Collectors.joining(" · "));
    }

    private static String groups(Statistic<?> statistic) {
        if (statistic.groups().size() == 1) {
            return "";
        }
        return statistic.groups().stream()
                .map(group -> {
                    boolean hasOwn = group.margins().isPresent();
                    var own = hasOwn ? " (" + DeclarationText.margins(statistic, group) + ")" : "";
                    return "`%s` %s%s".formatted(group.code(), group.titles().en(), own);
                })
                .collect(Collectors.joining(" · "));
    }

    private static String needs(Statistic<?> statistic) {
        var common = DeclarationText.needs(statistic, Group.all());
        var further = statistic.groups().stream()
                .filter(group -> !group.needs().isEmpty())
                .map(group -> "; `%s` also until +%d: %s"
                        .formatted(
                                group.code(),
                                group.needs().stream()
                                        .mapToInt(Need::yearsLater)
                                        .max()
                                        .orElse(0),
                                group.needs().stream()
                                        .map(need -> need.kind().id())
                                        .distinct()
                                        .collect(Collectors.joining(" "))))
                .collect(Collectors.joining());
        var notFirst = statistic
                .startsAfterFirstYearOf()
                .map(kind -> "; not in the first year of " + kind.id())
                .orElse("");
        return common + further + notFirst;
    }

    private static String openYear(Statistic<?> statistic) {
        boolean isLater = statistic.groups().stream()
                .allMatch(group -> statistic.needsOf(group).stream().anyMatch(need -> need.yearsLater() > 0));
        boolean isSingle = statistic.groups().stream()
                .anyMatch(group -> statistic.marginsOf(group).stream().anyMatch(margin -> margin.years() == 1));
        return !isLater && isSingle && statistic.openness() == Statistic.Openness.OPEN_YEAR_TOO
                ? "shown provisionally for the region as a whole"
                : "not shown";
    }

    /** {@code docs/coverage-of-sources.md}: every paragraph and action, and what is published of it. */
    static String coverage() {
        var page = new StringBuilder("""
                # Coverage of the sources

                <!-- Generated from the declarations in pipeline/…/statistics by StatisticsDocumentsTest; do not edit. -->

                What is published of each paragraph of the regulation (FOR-2014-12-09-1785) and each action of the routine (document
                2.14.1.56, version 1.01), and where; or why nothing is. The statistics are explained in [statistics.md](statistics.md).
                How open questions are read, see
                [decisions/readings-of-the-definitions.md](decisions/readings-of-the-definitions.md).
                """);
        page.append("\n## The regulation\n");
        table(page, SourcePart.regulation());
        page.append("\n## The routine\n");
        table(page, SourcePart.routine());
        page.append("""

                ## Statistics that go beyond the two texts

                | statistic | source |
                |---|---|
                """);
        Statistics.declared().stream()
                .filter(statistic -> statistic.sources().stream().allMatch(SourcePart.OTHERS::contains))
                .forEach(statistic -> page.append(
                        "| %s | %s |\n".formatted(link(statistic), String.join(", ", statistic.sources()))));
        return page.toString();
    }

    private static void table(StringBuilder page, List<SourcePart> parts) {
        page.append("\n| part | about | published | table |\n|---|---|---|---|\n");
        for (var part : parts) {
            var citing = citing(part).toList();
            var published = part.silence()
                    .map(reason -> "– " + reason)
                    .orElseGet(
                            () -> citing.stream().map(StatisticsDocuments::link).collect(Collectors.joining(", ")));
            var tables = citing.stream()
                    .map(statistic -> "`tables/" + statistic.theme() + ".parquet`")
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.append("| %s | %s | %s | %s |\n".formatted(part.id(), part.title(), published, tables));
        }
    }

    /** The statistics that cite a part of a source. */
    static Stream<Statistic<?>> citing(SourcePart part) {
        return Statistics.declared().stream()
                .filter(statistic -> statistic.sources().stream().anyMatch(part::isCitedBy));
    }

    private static String link(Statistic<?> statistic) {
        return "[`%s`](statistics.md#%s)"
                .formatted(statistic.id(), statistic.id().replace(".", ""));
    }
}
