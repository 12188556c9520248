package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.cube.Place;
import no.tromsfylke.overgang.pipeline.disclosure.Known;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;
import no.tromsfylke.overgang.pipeline.disclosure.SparseRow;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.statistics.Cell;
import no.tromsfylke.overgang.pipeline.statistics.Group;
import no.tromsfylke.overgang.pipeline.statistics.Identities;
import no.tromsfylke.overgang.pipeline.statistics.Identity;
import no.tromsfylke.overgang.pipeline.statistics.Identity.Relation;
import no.tromsfylke.overgang.pipeline.statistics.Identity.Scope;
import no.tromsfylke.overgang.pipeline.statistics.Protection;
import no.tromsfylke.overgang.pipeline.statistics.Refinement;
import no.tromsfylke.overgang.pipeline.statistics.Statistic;
import no.tromsfylke.overgang.pipeline.statistics.Statistics;

/** What an attacker knows of a family before anything is published: root totals, and what binds statistics together. */
final class Ties {

    private static final Set<String> TIED = tied();
    private static final Set<String> PARENTS_IN_PART = parentsInPart();

    private final UnknownTable table;
    private final Problem.Builder problem;
    private final long[] values;
    private final AxisTies axes;

    Ties(UnknownTable table, Problem.Builder problem) {
        this.table = table;
        this.problem = problem;
        this.values = table.values();
        this.axes = new AxisTies(table, problem);
    }

    /**
     * Whether nothing can be learnt from a statistic: it tells of services to a root population, and no other statistic
     * hangs on its categories.
     */
    static boolean isHarmless(Statistic<?> statistic) {
        return statistic.protection() == Protection.SERVICE
                && statistic.groups().stream().noneMatch(statistic::isRefined)
                && !TIED.contains(statistic.id());
    }

    /** Whether only the size of a group is a secret, and no population is a part of its categories. */
    static boolean isSizeEnough(Statistic<?> statistic, Group<?> group) {
        return Withheld.isInterwoven(statistic)
                && statistic.protection() == Protection.SERVICE
                && statistic.refinementOf(group).isPresent()
                && !PARENTS_IN_PART.contains(statistic.id());
    }

    private static Set<String> parentsInPart() {
        var parents = new HashSet<String>();
        for (var statistic : Statistics.declared()) {
            for (var group : statistic.groups()) {
                statistic
                        .refinementOf(group)
                        .filter(parent -> !coversAll(parent))
                        .ifPresent(parent -> parents.add(parent.statistic()));
            }
        }
        return Set.copyOf(parents);
    }

    private static boolean coversAll(Refinement parent) {
        return Statistics.declared().stream()
                .filter(statistic -> statistic.id().equals(parent.statistic()))
                .allMatch(statistic ->
                        statistic.categories().size() == parent.categories().size());
    }

    private static Set<String> tied() {
        return Identities.all().stream()
                .filter(Identity::isOfPopulation)
                .flatMap(identity -> identity.sum().coefficients().keySet().stream())
                .map(Cell::statistic)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an identity only says that two statistics have the same root population; that is known place by place. */
    private static boolean isTotals(Identity identity) {
        return identity.name().startsWith("everyone, in ");
    }

    void add() {
        for (var strand : table.strands()) {
            strand.slots().forEach(slot -> addTotal(strand, slot));
        }
        table.strands().forEach(axes::add);
        Identities.all().stream().filter(identity -> !isTotals(identity)).forEach(this::addIdentity);
        addSameGroups();
        table.programmes().forEach(this::addProgrammes);
    }

    /** Groups of the same name are the same units, whatever is told of them. */
    private void addSameGroups() {
        var first = new LinkedHashMap<String, Strand>();
        for (var strand : table.strands()) {
            if (strand.group().extent() == Group.Extent.PART
                    && strand.findParent().isEmpty()) {
                var other = first.putIfAbsent(strand.group().code(), strand);
                if (other != null) {
                    addSameGroup(strand, other);
                }
            }
        }
    }

    private void addSameGroup(Strand strand, Strand other) {
        var dimensions = strand.dimensions().meet(other.dimensions());
        for (var year : strand.years()) {
            if (other.years().contains(year)) {
                var here = Slot.byPlace(strand.slots(slot -> slot.years().contains(year)), dimensions);
                var there = Slot.byPlace(other.slots(slot -> slot.years().contains(year)), dimensions);
                Slot.sorted(here.keySet())
                        .forEach(place -> problem.knownTotal(strand.total(here.get(place))
                                .minus(other.total(there.getOrDefault(place, List.of())))));
            }
        }
    }

    private void addTotal(Strand strand, Slot slot) {
        if (strand.isKnown()) {
            problem.knownTotal(strand.total(List.of(slot)));
        } else if (strand.findParent().isPresent() && !isParentCounted(strand, slot)) {
            addBound(strand, slot);
        }
    }

    private boolean isParentCounted(Strand strand, Slot slot) {
        var parent = strand.findParent().orElseThrow();
        return table.findStrand(parent.statistic(), parent.group(), strand.dimensions())
                .filter(found -> found.years().containsAll(slot.years()))
                .isPresent();
    }

    private void addBound(Strand strand, Slot slot) {
        long most = table.rootUnits(slot, strand.dimensions());
        var total = strand.total(List.of(slot));
        problem.known(new Known.Between(total, 0, Math.max(most, total.dot(values))));
    }

    /**
     * What holds only where other counts are 0 is not known as long as those are not shown; once they are, it follows from
     * inequalities that hold always.
     */
    private void addIdentity(Identity identity) {
        if (identity.scope() == Scope.WHOLE_REGION || !identity.whereZero().isEmpty()) {
            return;
        }
        var first = identity.sum().coefficients().keySet().iterator().next();
        table.strands(first.statistic(), first.group())
                .forEach(lead -> strandsOf(identity, lead).ifPresent(strands -> addIdentity(identity, strands)));
    }

    /** For each cell the strand that tells places apart as a leading one does; empty if one lacks. */
    private Optional<Map<Cell, Strand>> strandsOf(Identity identity, Strand lead) {
        var strands = new LinkedHashMap<Cell, Strand>();
        for (var cell : identity.sum().coefficients().keySet()) {
            var strand = table.strands(cell.statistic(), cell.group()).stream()
                    .filter(each -> isAlongside(each, lead))
                    .findFirst();
            if (strand.filter(Strand::isSizeOnly).isPresent()) {
                if (!isOfWhole(identity, strand.get())) {
                    return Optional.empty();
                }
                if (strands.containsValue(strand.get())) {
                    continue;
                }
            }
            if (strand.isEmpty() || !canTellLevels(strand.get(), identity.levels())) {
                return Optional.empty();
            }
            strands.put(cell, strand.get());
        }
        return Optional.of(strands);
    }

    private static boolean isAlongside(Strand strand, Strand lead) {
        var both = strand.dimensions().meet(lead.dimensions());
        return !both.isBlind() || lead.dimensions().isBlind();
    }

    private void addIdentity(Identity identity, Map<Cell, Strand> strands) {
        var dimensions = strands.values().stream()
                .map(Strand::dimensions)
                .reduce(Dimensions::meet)
                .orElseThrow();
        if (identity.relation() == Relation.AT_LEAST
                && !identity.isOfPopulation()
                && strands.values().stream().map(Strand::statistic).anyMatch(Withheld::isInterwoven)) {
            dimensions = dimensions.ofRegion();
        }
        for (var year : common(strands)) {
            if (identity.scope() != Scope.CLOSED_YEARS || !table.isOpen(year)) {
                addIdentity(identity, strands, dimensions, year);
            }
        }
    }

    /** Whether an identity names all categories of a strand alike, so that its size is enough. */
    private static boolean isOfWhole(Identity identity, Strand strand) {
        var own = identity.sum().coefficients().entrySet().stream()
                .filter(entry ->
                        entry.getKey().statistic().equals(strand.statistic().id())
                                && entry.getKey().group().equals(strand.group().code()))
                .map(Map.Entry::getValue)
                .toList();
        return own.size() == strand.statistic().categories().size()
                && own.stream().distinct().count() == 1;
    }

    /** Whether an identity that holds at some levels only can be stated of a strand. */
    private static boolean canTellLevels(Strand strand, Set<String> levels) {
        return levels.isEmpty()
                || strand.dimensions().level() == Dimensions.Detail.KEPT
                || (levels.containsAll(strand.statistic().levels())
                        && !strand.statistic().levels().isEmpty());
    }

    private static Set<SchoolYear> common(Map<Cell, Strand> strands) {
        var years = new TreeSet<SchoolYear>();
        strands.values().stream().limit(1).forEach(strand -> years.addAll(strand.years()));
        strands.values().forEach(strand -> years.retainAll(strand.years()));
        return years;
    }

    private void addIdentity(Identity identity, Map<Cell, Strand> strands, Dimensions dimensions, SchoolYear year) {
        var slots = new LinkedHashMap<Cell, Map<Place, List<Slot>>>();
        var places = new HashSet<Place>();
        strands.forEach((cell, strand) -> {
            var byPlace = Slot.byPlace(
                    strand.slots(slot -> slot.years().equals(List.of(year)), identity.levels()), dimensions);
            places.addAll(byPlace.keySet());
            slots.put(cell, byPlace);
        });
        for (var place : Slot.sorted(places)) {
            var atoms = new ArrayList<Integer>();
            var coefficients = new ArrayList<Integer>();
            for (var entry : identity.sum().coefficients().entrySet()) {
                var strand = strands.get(entry.getKey());
                if (strand == null) {
                    continue;
                }
                var part = strand.row(
                        slots.get(entry.getKey()).getOrDefault(place, List.of()),
                        strand.position(entry.getKey().category()));
                for (int i = 0; i < part.size(); i++) {
                    atoms.add(part.atom(i));
                    coefficients.add(Math.toIntExact(entry.getValue()));
                }
            }
            var row = SparseRow.of(ints(atoms), ints(coefficients));
            if (!row.isEmpty()) {
                addRelation(identity, row);
            }
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addRelation(Identity identity, SparseRow row) {
        if (!identity.holdsOf(row.dot(values))) {
            throw new IllegalStateException("The counts contradict what holds of every count: " + identity);
        }
        problem.known(identity.relation() == Relation.EQUAL ? new Known.Equality(row) : Known.Between.atLeast(row, 0));
    }

    private void addProgrammes(Strand programmes) {
        for (var slot : programmes.slots()) {
            if (programmes.isKnown()) {
                problem.knownTotal(programmes.total(List.of(slot)));
            } else {
                addBound(programmes, slot);
            }
        }
        axes.addProgrammes(programmes);
    }
}
