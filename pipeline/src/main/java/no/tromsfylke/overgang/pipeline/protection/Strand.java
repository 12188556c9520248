package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Refinement;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;

/**
 * The atoms of one series in a family. A series whose categories are but groupings of another's has no atoms of its own:
 * it reads the other's. So does one of services
 * to a whole category of another; and a strand of services has one atom a place, its population.
 *
 * @param dimensions what its margins tell apart
 * @param years in which it can be counted, ascending
 * @param slots ordered by year and place
 * @param parts for each category the offsets of the atoms it sums in every slot
 */
record Strand(
        Statistic<?> statistic,
        Group<?> group,
        Dimensions dimensions,
        List<SchoolYear> years,
        List<Slot> slots,
        List<List<Integer>> parts) {

    Strand {
        years = List.copyOf(years);
        slots = List.copyOf(slots);
        parts = List.copyOf(parts);
    }

    /** One atom a category. */
    static List<List<Integer>> plainParts(int categories) {
        return IntStream.range(0, categories).mapToObj(List::of).toList();
    }

    /** Whether everybody knows how many there are at each place: a root population, or a part told apart in public. */
    boolean isKnown() {
        return !statistic.isRefined(group);
    }

    Optional<Refinement> findParent() {
        return statistic.refinementOf(group);
    }

    int categories() {
        return parts.size();
    }

    /** Whether only the population's size is told apart, as one number: enough where categories are no secret. */
    boolean isSizeOnly() {
        return parts.size() < statistic.categories().size();
    }

    int position(String category) {
        if (isSizeOnly()) {
            return 0;
        }
        for (int i = 0; i < statistic.categories().size(); i++) {
            if (statistic.categories().get(i).code().equals(category)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No category " + category + " in " + statistic.id());
    }

    /** The count of a category in some slots. */
    SparseRow row(Collection<Slot> some, int category) {
        var part = parts.get(category);
        return SparseRow.sum(some.stream()
                .flatMapToInt(slot -> part.stream().mapToInt(offset -> slot.firstAtom() + offset))
                .toArray());
    }

    SparseRow row(Collection<Slot> some, Collection<String> codes) {
        if (isSizeOnly()) {
            return total(some);
        }
        var sum = SparseRow.sum();
        for (var code : codes) {
            sum = sum.plus(row(some, position(code)));
        }
        return sum;
    }

    /** The population in some slots. */
    SparseRow total(Collection<Slot> some) {
        return SparseRow.sum(some.stream()
                .flatMapToInt(slot -> parts.stream()
                        .flatMapToInt(part -> part.stream().mapToInt(offset -> slot.firstAtom() + offset)))
                .toArray());
    }

    /** The numbers that a row shows: its count, and the population's size where not everybody knows it. */
    List<SparseRow> shown(Collection<Slot> some, String category) {
        var rows = new ArrayList<SparseRow>();
        if (!isSizeOnly()) {
            rows.add(row(some, position(category)));
        }
        if (!isKnown()) {
            rows.add(total(some));
        }
        return rows;
    }

    List<Slot> slots(Predicate<Slot> some) {
        return slots.stream().filter(some).toList();
    }

    /** The slots at some levels; all of them where levels are not told apart or none is asked for. */
    List<Slot> slots(Predicate<Slot> some, Set<String> levels) {
        boolean isTold = dimensions.level() == Dimensions.Detail.KEPT && !levels.isEmpty();
        return slots(some.and(slot -> !isTold || levels.contains(slot.place().level())));
    }

    String name() {
        return statistic.id() + "[" + group.code() + "]";
    }
}
