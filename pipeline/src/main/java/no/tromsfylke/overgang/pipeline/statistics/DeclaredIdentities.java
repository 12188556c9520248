package no.tromsfylke.overgang.pipeline.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.statistics.Group.Extent;

/** What follows from the declarations alone. */
final class DeclaredIdentities {

    private final Map<String, Statistic<?>> byId = new HashMap<>();
    private final Map<Population<?>, CellSum> roots = new HashMap<>();
    private final List<Identity> identities = new ArrayList<>();

    private DeclaredIdentities(List<Statistic<?>> statistics) {
        statistics.forEach(statistic -> byId.put(statistic.id(), statistic));
        statistics.forEach(this::addTotals);
        statistics.forEach(this::addTies);
        addParts();
    }

    static List<Identity> of(List<Statistic<?>> statistics) {
        return List.copyOf(new DeclaredIdentities(statistics).identities);
    }

    private void addTotals(Statistic<?> statistic) {
        if (statistic.protection() == Protection.OPEN) {
            return;
        }
        for (var group : statistic.groups()) {
            var total = CellSum.total(statistic, group.code());
            var name = statistic.id() + "[" + group.code() + "]";
            if (statistic.refinementOf(group).isPresent()) {
                identities.add(refinement(name, total, statistic, group));
            } else if (group.extent() == Extent.WHOLE || group.extent() == Extent.ITEM) {
                addRoot(name, total, statistic.population());
            }
        }
    }

    private static Identity refinement(String name, CellSum total, Statistic<?> statistic, Group<?> group) {
        var parent = statistic.refinementOf(group).orElseThrow();
        var categories = CellSum.of(parent.statistic(), parent.group(), parent.categories());
        var identity = parent.exact()
                ? Identity.equal("population of " + name, total, categories)
                : Identity.atLeast("population of " + name, categories, total);
        return identity.atLevels(statistic.levels());
    }

    private void addRoot(String name, CellSum total, Population<?> population) {
        var first = roots.putIfAbsent(population, total);
        if (first != null) {
            identities.add(Identity.equal("everyone, in " + name, total, first));
        }
    }

    private void addTies(Statistic<?> statistic) {
        for (var tie : statistic.ties()) {
            identities.add(Identity.equal(
                    statistic.id() + "/" + tie.category(), CellSum.of(statistic.id(), tie.category()), tie.other()));
        }
    }

    /** Groups that together are another group, category by category. */
    private void addParts() {
        for (var id : List.of("apprenticeship.deadline", "apprenticeship.placement")) {
            parts(id, Group.ALL, Apprenticeship.WITH_RIGHT, Apprenticeship.WITHOUT_RIGHT);
        }
        parts(Completion.STATUS, Group.ALL, Completion.ACADEMIC, Completion.VOCATIONAL);
        for (var id : List.of(Transition.DIRECT, Transition.FIRST_YEAR)) {
            parts(id, Group.ALL, Transition.FOLLOW_UP, Transition.SPECIAL_PROCESS, Transition.ORDINARY);
        }
        parts(
                Transition.FIRST_YEAR,
                Transition.FOLLOW_UP,
                Transition.FOLLOW_UP_COVERED,
                Transition.FOLLOW_UP_PARTLY,
                Transition.FOLLOW_UP_NO_CONSENT);
    }

    private void parts(String id, String whole, String... parts) {
        for (var category : byId.get(id).categories()) {
            var sum = CellSum.NOTHING;
            for (var part : parts) {
                sum = sum.plus(CellSum.of(id, part, List.of(category.code())));
            }
            identities.add(Identity.equal(
                    "groups of " + id + "[" + whole + "]/" + category.code(),
                    sum,
                    CellSum.of(id, whole, List.of(category.code()))));
        }
    }
}
