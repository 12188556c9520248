package no.tromsfylke.overgang.pipeline.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/**
 * A part of a statistic's population that is shown beside the whole, or an item the statistic is repeated for.
 *
 * @param members who of the statistic's population belongs to it
 * @param categories what divides the group, where that differs from group to group
 * @param needs further deliveries, beyond those of the statistic
 * @param margins the group's own sums, where they are fewer than the statistic's
 * @param refinement what the group is part of, beyond the statistic's own population
 */
public record Group<U>(
        String code,
        Texts titles,
        Predicate<U> members,
        Optional<Function<U, ?>> categories,
        List<Need> needs,
        Optional<List<Margin>> margins,
        Optional<Refinement> refinement) {

    /** The code of the group that is the whole population. */
    public static final String ALL = "all";

    public Group {
        needs = List.copyOf(needs);
        margins = margins.map(List::copyOf);
    }

    /** The whole population. */
    static <U> Group<U> all() {
        return of(ALL, "Alle", "Alle", "All", unit -> true);
    }

    public static <U> Group<U> of(String code, String nb, String nn, String en, Predicate<U> members) {
        return new Group<>(
                code, new Texts(nb, nn, en), members, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same group, divided by something of its own. */
    public Group<U> dividedBy(Function<U, ?> own) {
        return new Group<>(code, titles, members, Optional.of(own), needs, margins, refinement);
    }

    /** The same group, counted only where these further deliveries are there. */
    public Group<U> needing(Need... further) {
        return new Group<>(code, titles, members, categories, List.of(further), margins, refinement);
    }

    /** The same group, with sums of its own. */
    public Group<U> summed(List<Margin> own) {
        return new Group<>(code, titles, members, categories, needs, Optional.of(own), refinement);
    }

    /** The same group, declared to be part of another statistic's categories. */
    public Group<U> refining(String statistic, String... parentCategories) {
        return new Group<>(
                code,
                titles,
                members,
                categories,
                needs,
                margins,
                Optional.of(new Refinement(statistic, List.of(parentCategories), true)));
    }
}
