package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** The sides a statistic can be looked at from; the parameter is the word in the address. */
public enum ThemeAspect {
    /** The categories in one year. */
    CATEGORIES("fordeling"),
    /** One category over the years. */
    YEARS("utvikling"),
    /** One category in the areas beside each other. */
    AREAS("omrader"),
    /** One category in the groups. */
    GROUPS("grupper"),
    /** The same category of statistics that divide alike, e.g. all risk factors. */
    SIBLINGS("oversikt"),
    /** One category by education programme. */
    PROGRAMMES("program"),
    /** One category by level of upper-secondary school. */
    LEVELS("trinn"),
    /** The routine's year as a wheel. */
    WHEEL("hjul");

    private final String parameter;

    ThemeAspect(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(ThemeAspect::parameter).toList();
    }

    static ThemeAspect get(String parameter) {
        return Arrays.stream(values())
                .filter(a -> a.parameter.equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    /** The aspects that a statistic has numbers for. */
    static List<ThemeAspect> of(PageContext context, Statistic statistic, List<Statistic> siblings) {
        List<ThemeAspect> aspects = new ArrayList<>();
        if (statistic.theme().equals("year_wheel")) {
            aspects.add(WHEEL);
        }
        aspects.add(CATEGORIES);
        var cells = context.publication()
                .cells(
                        statistic,
                        key -> key.category().equals(statistic.keyCategory().code()));
        if (cells.stream().anyMatch(c -> c.key().years() > 0)) {
            aspects.add(YEARS);
        }
        if (statistic.areaLevels().stream().anyMatch(l -> l.equals("municipality") || l.endsWith("_school"))) {
            aspects.add(AREAS);
        }
        if (statistic.groups().size() > 1) {
            aspects.add(GROUPS);
        }
        if (siblings.size() > 2) {
            aspects.add(SIBLINGS);
        }
        if (cells.stream().anyMatch(c -> !c.key().programme().equals("all"))) {
            aspects.add(PROGRAMMES);
        }
        if (cells.stream().anyMatch(c -> !c.key().level().equals("all"))) {
            aspects.add(LEVELS);
        }
        return List.copyOf(aspects);
    }
}
