package no.tromsfylke.overgang.portal.pages.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.portal.language.Phrases;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** Whom a statistic counts, in words: its population, and which part of it where that is a category of another statistic. */
public final class PopulationText {

    /** More categories than these would not fit under a title. */
    private static final int FEW = 2;

    private PopulationText() {}

    /** For captions: the part only where few words tell it. */
    public static String of(PageContext context, Statistic statistic) {
        String whole = statistic.population().in(context.language());
        boolean isShort =
                statistic.refines().stream().allMatch(part -> part.categories().size() <= FEW);
        return isShort
                ? findPart(context, statistic).map(part -> whole + " – " + part).orElse(whole)
                : whole;
    }

    /** The part alone, as it stands inside a sentence; empty if everybody of the population is counted. */
    public static Optional<String> findPart(PageContext context, Statistic statistic) {
        return statistic
                .refines()
                .flatMap(part ->
                        context.catalogue().findStatistic(part.statistic()).map(parent -> words(context, parent, part)))
                .map(Phrases::inside);
    }

    private static String words(PageContext context, Statistic parent, Statistic.Refinement part) {
        List<Statistic.Category> categories = part.categories().stream()
                .flatMap(code -> parent.findCategory(code).stream())
                .toList();
        return categories.size() == 1
                ? context.phrases().part(parent, Optional.empty(), categories.get(0))
                : parent.titles().in(context.language()) + ": "
                        + categories.stream()
                                .map(category ->
                                        Phrases.inside(category.titles().in(context.language())))
                                .collect(Collectors.joining(", "));
    }
}
