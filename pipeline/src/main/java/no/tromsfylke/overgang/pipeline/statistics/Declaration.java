package no.tromsfylke.overgang.pipeline.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.population.Unit;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Collects what is declared of a statistic; {@link #build} checks that it is whole.
 *
 * @param <U> what is counted
 */
final class Declaration<U extends Unit> {
    final String id;
    final Population<U> population;
    final Protection protection;
    Predicate<U> members = unit -> true;
    Optional<Refinement> refinement = Optional.empty();
    Function<U, ?> category;
    final List<Category> categories = new ArrayList<>();
    final List<Group<U>> groups = new ArrayList<>();
    List<Margin> margins = List.of();
    Set<String> levels = Set.of();
    List<Need> needs = List.of();
    Statistic.Openness openness = Statistic.Openness.OPEN_YEAR_TOO;
    Optional<Kind> startsAfter = Optional.empty();
    List<String> sources = List.of();
    final List<Statistic.Break> breaks = new ArrayList<>();
    final List<Tie> ties = new ArrayList<>();
    Texts titles;
    Texts definition;
    Texts cautions;

    Declaration(String id, Population<U> population, Protection protection) {
        this.id = id;
        this.population = population;
        this.protection = protection;
    }

    /** Counts only some of the root population: exactly the given categories of another statistic. */
    Declaration<U> among(Predicate<U> some, String parent, String... parentCategories) {
        return among(some, Refinement.wholeOf(parent, parentCategories));
    }

    /** Counts only some of the given categories of another statistic; the population is no category itself. */
    Declaration<U> amongSomeOf(Predicate<U> some, String parent, String... parentCategories) {
        return among(some, Refinement.someOf(parent, parentCategories));
    }

    private Declaration<U> among(Predicate<U> some, Refinement parent) {
        this.members = some;
        this.refinement = Optional.of(parent);
        return this;
    }

    /** Counts only the units of an open population that this statistic is about. */
    Declaration<U> where(Predicate<U> some) {
        this.members = some;
        return this;
    }

    /** Divides by a value whose lower-case name is the category's code; true and false are yes and no. */
    Declaration<U> dividedBy(Function<U, ?> value, Category... into) {
        this.category = value;
        this.categories.addAll(List.of(into));
        return this;
    }

    /** Divides into these categories, each group by a value of its own. */
    Declaration<U> dividedInto(Category... into) {
        this.categories.addAll(List.of(into));
        return this;
    }

    Declaration<U> grouped(Group<U> group) {
        this.groups.add(group);
        return this;
    }

    /** Shows the whole population first, and these groups beside it. */
    Declaration<U> wholeAndGroups(List<Group<U>> parts) {
        this.groups.add(Group.all());
        this.groups.addAll(parts);
        return this;
    }

    Declaration<U> summed(List<Margin> sums) {
        this.margins = List.copyOf(sums);
        return this;
    }

    /** Declares that the population is empty by definition at all other levels. */
    Declaration<U> onlyAtLevels(String... some) {
        this.levels = Set.of(some);
        return this;
    }

    Declaration<U> needing(Need... all) {
        this.needs = List.of(all);
        return this;
    }

    /**
     * Counts nothing in the first school year for which the kind is delivered: whoever is in it may have begun earlier.
     */
    Declaration<U> notInTheFirstYearOf(Kind kind) {
        this.startsAfter = Optional.of(kind);
        return this;
    }

    Declaration<U> inClosedYearsOnly() {
        this.openness = Statistic.Openness.CLOSED_YEARS_ONLY;
        return this;
    }

    Declaration<U> from(String... paragraphs) {
        this.sources = List.of(paragraphs);
        return this;
    }

    /** Declares that a category is nothing but these categories of another statistic, over the same units. */
    Declaration<U> tied(String own, String other, String... others) {
        this.ties.add(new Tie(own, CellSum.of(other, others)));
        return this;
    }

    Declaration<U> brokenAt(SchoolYear year, String nb, String nn, String en) {
        this.breaks.add(new Statistic.Break(year, new Texts(nb, nn, en)));
        return this;
    }

    Declaration<U> titled(String nb, String nn, String en) {
        this.titles = new Texts(nb, nn, en);
        return this;
    }

    Declaration<U> defined(String nb, String nn, String en) {
        this.definition = new Texts(nb, nn, en);
        return this;
    }

    Declaration<U> cautioned(Texts all) {
        this.cautions = all;
        return this;
    }

    Statistic<U> build() {
        boolean isDivided = category != null
                || (!groups.isEmpty()
                        && groups.stream().allMatch(group -> group.categories().isPresent()));
        if (!isDivided || categories.isEmpty() || margins.isEmpty() || needs.isEmpty() || sources.isEmpty()) {
            throw new IllegalStateException("Statistic " + id + " lacks categories, sums, needs or a source");
        }
        if (titles == null || definition == null || cautions == null) {
            throw new IllegalStateException("Statistic " + id + " lacks a title, a definition or its cautions");
        }
        return new Statistic<>(this);
    }
}
