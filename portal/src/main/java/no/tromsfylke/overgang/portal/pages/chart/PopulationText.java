package no.tromsfylke.overgang.portal.pages.chart;

import java.util.Optional;
import java.util.stream.Collectors;
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

    /** The part alone: the other statistic and the categories; empty if everybody of the population is counted. */
    public static Optional<String> findPart(PageContext context, Statistic statistic) {
        var labels = new Labels(context);
        return statistic
                .refines()
                .flatMap(part -> context.catalogue()
                        .findStatistic(part.statistic())
                        .map(parent -> parent.titles().in(context.language()) + ": "
                                + part.categories().stream()
                                        .map(category -> labels.category(parent, category))
                                        .collect(Collectors.joining(", "))));
    }
}
