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
 * @param extent how the group stands to the statistic's population
 * @param members who of the statistic's population belongs to it
 * @param categories what divides the group, where that differs from group to group
 * @param needs further deliveries, beyond those of the statistic
 * @param margins the group's own sums, where they are fewer than the statistic's
 * @param refinement what the group is part of, where that differs from the statistic's own
 */
public record Group<U>(
        String code,
        Texts titles,
        Extent extent,
        Predicate<U> members,
        Optional<Function<U, ?>> categories,
        List<Need> needs,
        Optional<List<Margin>> margins,
        Optional<Refinement> refinement) {

    /** The code of the group that is the whole population. */
    public static final String ALL = "all";

    /** How a group stands to the population of its statistic. */
    public enum Extent {
        /** It is the population. */
        WHOLE,
        /** The statistic is repeated for an item: an action, a pair of factors, a rule. Nobody is in one but not another. */
        ITEM,
        /** Some of the population, told apart by something publicly known, so that its size is no secret. */
        KNOWN_PART,
        /** Some of the population; how many is itself a figure to protect. */
        PART
    }

    public Group {
        needs = List.copyOf(needs);
        margins = margins.map(List::copyOf);
    }

    /** The whole population. */
    static <U> Group<U> all() {
        return of(Extent.WHOLE, ALL, new Texts("Alle", "Alle", "All"), unit -> true);
    }

    /** Some of the population. */
    static <U> Group<U> part(String code, Texts titles, Predicate<U> members) {
        return of(Extent.PART, code, titles, members);
    }

    /** Some of the population, of publicly known size. */
    static <U> Group<U> knownPart(String code, Texts titles, Predicate<U> members) {
        return of(Extent.KNOWN_PART, code, titles, members);
    }

    /** The whole population once more, divided by something of the item's own. */
    static <U> Group<U> item(String code, Texts titles, Function<U, ?> categories) {
        return new Group<>(
                code,
                titles,
                Extent.ITEM,
                unit -> true,
                Optional.of(categories),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The units that belong to one item, where each unit belongs to exactly one. */
    static <U> Group<U> itemOf(String code, Texts titles, Predicate<U> members) {
        return of(Extent.ITEM, code, titles, members);
    }

    private static <U> Group<U> of(Extent extent, String code, Texts titles, Predicate<U> members) {
        return new Group<>(
                code, titles, extent, members, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The same group, counted only where these further deliveries are there. */
    Group<U> needing(List<Need> further) {
        return new Group<>(code, titles, extent, members, categories, further, margins, refinement);
    }

    /** The same group, with sums of its own. */
    Group<U> summed(List<Margin> own) {
        return new Group<>(code, titles, extent, members, categories, needs, Optional.of(own), refinement);
    }

    /** The same group, declared to be part of another statistic's categories. */
    Group<U> refining(Refinement parent) {
        return new Group<>(code, titles, extent, members, categories, needs, margins, Optional.of(parent));
    }
}
