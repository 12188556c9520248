package no.tromsfylke.overgang.pipeline.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.population.Unit;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * One statistic: who is counted, by what, for which areas and years, and what it means. Everything the project shows of
 * it follows from this declaration.
 *
 * @param <U> what is counted
 */
public final class Statistic<U extends Unit> {

    /** From this school year on a series is not comparable with what was before. */
    public record Break(SchoolYear year, Texts titles) {}

    private final String id;
    private final Population<U> population;
    private final Protection protection;
    private final Predicate<U> members;
    private final Optional<Refinement> refinement;
    private final Function<U, ?> category;
    private final List<Category> categories;
    private final List<Group<U>> groups;
    private final List<Margin> margins;
    private final Set<String> levels;
    private final List<Need> needs;
    private final Openness openness;
    private final List<String> sources;
    private final List<Break> breaks;
    private final Texts titles;
    private final Texts definition;
    private final Texts cautions;
    private final Map<Object, Integer> positions = new ConcurrentHashMap<>();

    /** Whether the open year is shown, provisionally. */
    public enum Openness {
        OPEN_YEAR_TOO,
        CLOSED_YEARS_ONLY
    }

    private Statistic(Builder<U> builder) {
        this.id = builder.id;
        this.population = builder.population;
        this.protection = builder.protection;
        this.members = builder.members;
        this.refinement = builder.refinement;
        this.category = builder.category;
        this.categories = List.copyOf(builder.categories);
        this.groups = builder.groups.isEmpty() ? List.of(Group.all()) : List.copyOf(builder.groups);
        this.margins = builder.margins;
        this.levels = builder.levels;
        this.needs = builder.needs;
        this.openness = builder.openness;
        this.sources = builder.sources;
        this.breaks = List.copyOf(builder.breaks);
        this.titles = builder.titles;
        this.definition = builder.definition;
        this.cautions = builder.cautions;
    }

    /** Begins a declaration. */
    static <U extends Unit> Builder<U> of(String id, Population<U> population, Protection protection) {
        return new Builder<>(id, population, protection);
    }

    /** Theme and name, such as {@code risk.np_level_1}. */
    public String id() {
        return id;
    }

    /** The part of the id before the point; the name of the table. */
    public String theme() {
        int point = id.indexOf('.');
        return point < 0 ? id : id.substring(0, point);
    }

    public Population<U> population() {
        return population;
    }

    public Protection protection() {
        return protection;
    }

    /** What the population is a part of; empty for a whole root population. */
    public Optional<Refinement> refinement() {
        return refinement;
    }

    public List<Category> categories() {
        return categories;
    }

    public List<Group<U>> groups() {
        return groups;
    }

    /** The sums of a group. */
    public List<Margin> marginsOf(Group<?> group) {
        return group.margins().orElse(margins);
    }

    public List<Margin> margins() {
        return margins;
    }

    /** Levels outside of which the population is empty by definition; empty if there is no such limit. */
    public Set<String> levels() {
        return levels;
    }

    /** What must have been delivered for a group to be counted in a year. */
    public List<Need> needsOf(Group<?> group) {
        var all = new ArrayList<>(needs);
        all.addAll(group.needs());
        return List.copyOf(all);
    }

    public Openness openness() {
        return openness;
    }

    /** Paragraphs of the routine (R) and the regulation (§). */
    public List<String> sources() {
        return sources;
    }

    public List<Break> breaks() {
        return breaks;
    }

    public Texts titles() {
        return titles;
    }

    public Texts definition() {
        return definition;
    }

    /** What a figure must not be used for, and where it is weak. */
    public Texts cautions() {
        return cautions;
    }

    /** Whether a unit of the root population belongs to a group of this statistic. */
    boolean includes(U unit, Group<U> group) {
        return members.test(unit) && group.members().test(unit);
    }

    /** The position of the category a unit of the group falls into. */
    int position(U unit, Group<U> group) {
        Object value = group.categories().isPresent() ? group.categories().get().apply(unit) : category.apply(unit);
        return positions.computeIfAbsent(value, this::find);
    }

    private int find(Object value) {
        var code = value instanceof Boolean yes
                ? (yes ? "yes" : "no")
                : value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalStateException("Statistic " + id + " has no category " + code);
    }

    /** Collects a declaration; {@link #build} checks that it is whole. */
    static final class Builder<U extends Unit> {
        private final String id;
        private final Population<U> population;
        private final Protection protection;
        private Predicate<U> members = unit -> true;
        private Optional<Refinement> refinement = Optional.empty();
        private Function<U, ?> category;
        private final List<Category> categories = new ArrayList<>();
        private final List<Group<U>> groups = new ArrayList<>();
        private List<Margin> margins = List.of();
        private Set<String> levels = Set.of();
        private List<Need> needs = List.of();
        private Openness openness = Openness.OPEN_YEAR_TOO;
        private List<String> sources = List.of();
        private final List<Break> breaks = new ArrayList<>();
        private Texts titles;
        private Texts definition;
        private Texts cautions;

        private Builder(String id, Population<U> population, Protection protection) {
            this.id = id;
            this.population = population;
            this.protection = protection;
        }

        /** Counts only some of the root population: exactly the given categories of another statistic. */
        Builder<U> among(Predicate<U> some, String parent, String... parentCategories) {
            return among(some, new Refinement(parent, List.of(parentCategories), true));
        }

        /** Counts only some of the given categories of another statistic; the population is no category itself. */
        Builder<U> amongSomeOf(Predicate<U> some, String parent, String... parentCategories) {
            return among(some, new Refinement(parent, List.of(parentCategories), false));
        }

        private Builder<U> among(Predicate<U> some, Refinement parent) {
            this.members = some;
            this.refinement = Optional.of(parent);
            return this;
        }

        /** Counts only the units of an open population that this statistic is about. */
        Builder<U> where(Predicate<U> some) {
            this.members = some;
            return this;
        }

        /** Divides by a value whose lower-case name is the category's code; true and false are yes and no. */
        Builder<U> dividedBy(Function<U, ?> value, Category... into) {
            this.category = value;
            this.categories.addAll(List.of(into));
            return this;
        }

        Builder<U> grouped(Group<U> group) {
            this.groups.add(group);
            return this;
        }

        Builder<U> wholeAndGroups(List<Group<U>> parts) {
            this.groups.add(Group.all());
            this.groups.addAll(parts);
            return this;
        }

        Builder<U> summed(List<Margin> sums) {
            this.margins = List.copyOf(sums);
            return this;
        }

        /** Declares that the population is empty by definition at all other levels. */
        Builder<U> onlyAtLevels(String... some) {
            this.levels = Set.of(some);
            return this;
        }

        Builder<U> needing(Need... all) {
            this.needs = List.of(all);
            return this;
        }

        Builder<U> inClosedYearsOnly() {
            this.openness = Openness.CLOSED_YEARS_ONLY;
            return this;
        }

        Builder<U> from(String... paragraphs) {
            this.sources = List.of(paragraphs);
            return this;
        }

        Builder<U> brokenAt(SchoolYear year, String nb, String nn, String en) {
            this.breaks.add(new Break(year, new Texts(nb, nn, en)));
            return this;
        }

        Builder<U> titled(String nb, String nn, String en) {
            this.titles = new Texts(nb, nn, en);
            return this;
        }

        Builder<U> defined(String nb, String nn, String en) {
            this.definition = new Texts(nb, nn, en);
            return this;
        }

        Builder<U> cautioned(Texts all) {
            this.cautions = all;
            return this;
        }

        Statistic<U> build() {
            if (category == null || categories.isEmpty() || margins.isEmpty() || needs.isEmpty() || sources.isEmpty()) {
                throw new IllegalStateException("Statistic " + id + " lacks categories, sums, needs or a source");
            }
            if (titles == null || definition == null || cautions == null) {
                throw new IllegalStateException("Statistic " + id + " lacks a title, a definition or its cautions");
            }
            return new Statistic<>(this);
        }
    }
}
