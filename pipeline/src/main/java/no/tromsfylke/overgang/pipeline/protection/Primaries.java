package no.tromsfylke.overgang.pipeline.protection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.disclosure.Assumption;
import no.tromsfylke.overgang.pipeline.disclosure.Primary;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.statistics.Protection;

/** Finds the numbers of a family that must be protected, one margin after the other. */
final class Primaries {

    /** Whether a margin is one of those published. */
    enum Shown {
        AS_A_MARGIN,
        /** Some of its categories are in earlier publications. */
        BEFORE,
        NOWHERE;

        /** How a margin that is published now stands to earlier publications. */
        static Shown of(MarginKey key, FormerRows former) {
            return former.isPartlyShown(key) ? BEFORE : AS_A_MARGIN;
        }
    }

    private final UnknownTable table;
    private final PrimaryRule rule;
    private final String suffix;
    private final Map<SparseRow, Primary> found;
    private final long[] values;

    Primaries(UnknownTable table, PrimaryRule rule) {
        this(table, rule, "", new LinkedHashMap<>());
    }

    private Primaries(UnknownTable table, PrimaryRule rule, String suffix, Map<SparseRow, Primary> found) {
        this.table = table;
        this.rule = rule;
        this.suffix = suffix;
        this.found = found;
        this.values = table.values();
    }

    /** Those of a table that this one replaced, to be added after its own; what both have in common is added once. */
    Primaries of(UnknownTable replaced, String edition) {
        return new Primaries(replaced, rule, " in " + edition, found);
    }

    /** States all that were added, in their order. */
    void addTo(Problem.Builder problem) {
        found.values().forEach(problem::primary);
    }

    /** Adds those of one margin; published margins must come first, since their being hidden tells something. */
    void add(Strand strand, List<Slot> slots, String name, Shown shown) {
        var total = strand.total(slots);
        long population = total.dot(values);
        if (!strand.isKnown()) {
            addOutside(strand, slots, total, name);
        }
        if (population == 0) {
            return;
        }
        if (!strand.isKnown() && rule.isSmall(population)) {
            add(name + " population", total, population, new Assumption.Nothing());
        }
        for (int i = 0; i < strand.categories(); i++) {
            var row = strand.row(slots, i);
            long count = row.dot(values);
            if (rule.isPrimary(strand.statistic(), i, count, population)
                    || isOfSmallService(strand, count, population)) {
                add(
                        name + "|" + strand.statistic().categories().get(i).code(),
                        row,
                        population,
                        isToldSmall(strand, count) ? toldBy(shown, name) : new Assumption.Nothing());
            }
        }
    }

    /** Whether being hidden tells that a count is small: services are hidden for their population's size. */
    private boolean isToldSmall(Strand strand, long count) {
        return strand.statistic().protection() == Protection.PERSONAL && rule.isSmall(count);
    }

    /** Whether a count tells of a service to so few that their number is itself protected. */
    private boolean isOfSmallService(Strand strand, long count, long population) {
        return strand.statistic().protection() == Protection.SERVICE
                && !strand.isKnown()
                && rule.isSmall(population)
                && count > 0;
    }

    /** What a small number's being hidden tells. */
    private static Assumption toldBy(Shown shown, String name) {
        return switch (shown) {
            case AS_A_MARGIN -> new Assumption.WhilePartlyShown(name);
            case BEFORE -> new Assumption.AtLeastOne();
            case NOWHERE -> new Assumption.Nothing();
        };
    }

    /** Adds what a revision changed of a margin. */
    void add(Change change) {
        var total = change.total();
        long come = total.dot(values);
        long population = Math.max(1, change.population(values));
        if (!change.isTotalKnown() && rule.isSmall(Math.abs(come))) {
            add(change.name() + " population", upwards(total), population, new Assumption.Nothing());
        }
        for (int i = 0; i < change.categories(); i++) {
            var row = change.count(i);
            if (rule.isChangePrimary(change.statistic(), i, row.dot(values), come)) {
                add(
                        change.name() + "|"
                                + change.statistic().categories().get(i).code(),
                        upwards(row),
                        population,
                        new Assumption.Nothing());
            }
        }
    }

    private SparseRow upwards(SparseRow row) {
        return row.dot(values) < 0 ? SparseRow.sum().minus(row) : row;
    }

    /** Those of the parent's categories that do not belong to the population, where it is no category itself. */
    private void addOutside(Strand strand, List<Slot> slots, SparseRow total, String name) {
        var refinement = strand.findParent().filter(parent -> !parent.exact());
        if (refinement.isEmpty()) {
            return;
        }
        var parent =
                table.findStrand(refinement.get().statistic(), refinement.get().group(), strand.dimensions());
        if (parent.isEmpty()) {
            return;
        }
        var places = new HashSet<List<Object>>();
        slots.forEach(slot -> places.add(List.of(slot.years(), slot.place())));
        var around = parent.get()
                .slots(slot -> places.contains(
                        List.of(slot.years(), strand.dimensions().project(slot.place()))));
        var whole = parent.get().row(around, refinement.get().categories());
        var outside = whole.minus(total);
        if (rule.isSmall(outside.dot(values))) {
            add(name + " outside", outside, whole.dot(values), new Assumption.Nothing());
        }
    }

    private void add(String name, SparseRow row, long population, Assumption assumption) {
        if (!row.isEmpty()) {
            found.merge(row, new Primary(name + suffix, row, population, assumption), Primaries::withMoreTold);
        }
    }

    /** The same number in two tables: the name of the first, and whatever being hidden tells in either. */
    private static Primary withMoreTold(Primary first, Primary other) {
        boolean isMoreTold =
                other.assumption() instanceof Assumption.AtLeastOne || first.assumption() instanceof Assumption.Nothing;
        return isMoreTold ? new Primary(first.key(), first.row(), first.population(), other.assumption()) : first;
    }
}
