package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.statistics.Cell;
import no.tromsfylke.overgang.pipeline.statistics.Identities;
import no.tromsfylke.overgang.pipeline.statistics.Identity;
import no.tromsfylke.overgang.pipeline.statistics.Statistics.Counted;

/** Series each of whose categories is a sum of another's ({@code dropout.left} over {@code dropout.year_status}). */
final class Groupings {

    private record Sums(Counted<?> base, List<List<Integer>> parts) {}

    private final Map<Counted<?>, Sums> sums = new HashMap<>();

    Groupings(List<? extends Counted<?>> members) {
        for (var counted : members) {
            for (var base : members) {
                if (!base.equals(counted)
                        && Dimensions.of(base.series().margins())
                                .meet(Dimensions.of(counted.series().margins()))
                                .equals(Dimensions.of(counted.series().margins()))) {
                    var parts = parts(counted, base);
                    if (parts.stream().noneMatch(List::isEmpty) && !sums.containsKey(base)) {
                        sums.putIfAbsent(counted, new Sums(base, parts));
                    }
                }
            }
        }
    }

    private static List<List<Integer>> parts(Counted<?> counted, Counted<?> base) {
        var parts = new ArrayList<List<Integer>>();
        for (var code : counted.series().categories()) {
            var whole = new Cell(counted.statistic().id(), counted.group().code(), code);
            parts.add(Identities.all().stream()
                    .filter(identity -> isSumOf(identity, whole, base))
                    .findFirst()
                    .map(identity -> identity.sum().coefficients().keySet().stream()
                            .filter(cell -> !cell.equals(whole))
                            .map(cell -> base.series().categories().indexOf(cell.category()))
                            .sorted()
                            .toList())
                    .orElse(List.of()));
        }
        return parts;
    }

    private static boolean isSumOf(Identity identity, Cell whole, Counted<?> base) {
        var coefficients = identity.sum().coefficients();
        return identity.relation() == Identity.Relation.EQUAL
                && identity.scope() == Identity.Scope.EVERYWHERE
                && identity.whereZero().isEmpty()
                && identity.levels().isEmpty()
                && coefficients.getOrDefault(whole, 0L) == 1
                && coefficients.size() > 1
                && coefficients.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(whole))
                        .allMatch(entry -> entry.getValue() == -1
                                && entry.getKey()
                                        .statistic()
                                        .equals(base.statistic().id())
                                && entry.getKey().group().equals(base.group().code()));
    }

    boolean isGrouping(Counted<?> counted) {
        return sums.containsKey(counted);
    }

    Counted<?> getBase(Counted<?> counted) {
        return sums.get(counted).base();
    }

    List<List<Integer>> parts(Counted<?> counted) {
        return sums.get(counted).parts();
    }
}
