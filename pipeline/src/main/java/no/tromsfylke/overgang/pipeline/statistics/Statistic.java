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
import no.tromsfylke.overgang.pipeline.delivery.Kind;
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
    private final Optional<Kind> startsAfter;
    private final List<String> sources;
    private final List<Break> breaks;
    private final List<Tie> ties;
    private final Texts titles;
    private final Texts definition;
    private final Texts cautions;
    private final Map<Object, Integer> positions = new ConcurrentHashMap<>();

    /** Whether the open year is shown, provisionally. */
    public enum Openness {
        OPEN_YEAR_TOO,
        CLOSED_YEARS_ONLY
    }

    Statistic(Declaration<U> declared) {
        this.id = declared.id;
        this.population = declared.population;
        this.protection = declared.protection;
        this.members = declared.members;
        this.refinement = declared.refinement;
        this.category = declared.category;
        this.categories = List.copyOf(declared.categories);
        this.groups = declared.groups.isEmpty() ? List.of(Group.all()) : List.copyOf(declared.groups);
        this.margins = declared.margins;
        this.levels = declared.levels;
        this.needs = declared.needs;
        this.openness = declared.openness;
        this.startsAfter = declared.startsAfter;
        this.sources = declared.sources;
        this.breaks = List.copyOf(declared.breaks);
        this.ties = List.copyOf(declared.ties);
        this.titles = declared.titles;
        this.definition = declared.definition;
        this.cautions = declared.cautions;
    }

    /** Begins a declaration. */
    static <U extends Unit> Declaration<U> of(String id, Population<U> population, Protection protection) {
        return new Declaration<>(id, population, protection);
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

    /** What a group's population is a part of: the group's own parent, or else the statistic's. */
    public Optional<Refinement> refinementOf(Group<?> group) {
        return group.refinement().isPresent() ? group.refinement() : refinement;
    }

    /** Whether how many belong to a group is itself a figure to protect: all but root populations and their known parts. */
    public boolean isRefined(Group<?> group) {
        return refinementOf(group).isPresent() || group.extent() == Group.Extent.PART;
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

    /** A kind of delivery in whose first year the statistic cannot be counted yet, though everything is there. */
    public Optional<Kind> startsAfterFirstYearOf() {
        return startsAfter;
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

    /** Categories that are sums of other statistics' categories. */
    public List<Tie> ties() {
        return ties;
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
}
