package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** The entry: decides what may be shown, and proves it. */
public final class Protection {

    private Protection() {}

    /** Decides one problem. The result depends on nothing but the arguments. */
    public static Outcome protect(Problem problem, Policy policy) {
        List<Primary> conceded = conceded(problem);
        List<Primary> primaries = new ArrayList<>(problem.primaries());
        primaries.removeAll(conceded);
        var units = new Units(problem);
        var linear = new LinearStep(problem, units, primaries);
        var exposures = new ArrayList<Outcome.Exposure>();
        for (int p = 0; p < primaries.size(); p++) {
            if (linear.isExposed(p)) {
                long value = problem.value(primaries.get(p).row());
                exposures.add(new Outcome.Exposure(
                        primaries.get(p).key(), value, value, policy.requiredWidth(primaries.get(p))));
            }
        }
        if (!exposures.isEmpty()) {
            return new Outcome.Exposed(problem.name(), exposures);
        }
        BitSet shown = linear.decide(units);
        var system = new AttackerSystem(problem, policy, units, shown, primaries);
        var targets = Targets.of(primaries, units);
        var audit = new IntervalAudit(system, targets.all(), policy);
        exposures.addAll(new Repair(system, audit, targets, shownBefore(problem, units)).run());
        if (!exposures.isEmpty()) {
            return new Outcome.Exposed(problem.name(), exposures);
        }
        return new Outcome.Protected(
                mask(problem, units, system.shownUnits()),
                audit.proofs().witnesses(problem.name(), primaries.size()),
                conceded.stream().map(Primary::key).toList());
    }

    /** Decides several problems on all cores, begun in their order, and so best the hardest first; outcomes in that order. */
    public static List<Outcome> protectAll(List<Problem> problems, Policy policy) {
        var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var outcomes = problems.stream()
                    .map(problem -> CompletableFuture.supplyAsync(() -> protect(problem, policy), workers))
                    .toList();
            return outcomes.stream().map(CompletableFuture::join).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * Units whose own rows an earlier publication showed: they stay shown. One that is only implied by others may be hidden
     * again, for when all of its partition is hidden the mask tells less.
     */
    private static BitSet shownBefore(Problem problem, Units units) {
        Set<SparseRow> published = publishedRows(problem);
        var before = new BitSet(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            Units.Unit members = units.get(unit);
            before.set(unit, members.ranges().isEmpty() && published.containsAll(members.rows()));
        }
        return before;
    }

    private static Set<SparseRow> publishedRows(Problem problem) {
        return problem.known().stream()
                .filter(Known.Published.class::isInstance)
                .map(Known::row)
                .collect(Collectors.toSet());
    }

    /** Primaries whose own row was shown in an earlier publication. */
    static List<Primary> conceded(Problem problem) {
        Set<SparseRow> published = publishedRows(problem);
        return problem.primaries().stream()
                .filter(primary -> published.contains(primary.row()))
                .toList();
    }

    static Mask mask(Problem problem, Units units, BitSet shown) {
        var protectedRows = new HashSet<SparseRow>();
        problem.primaries().forEach(primary -> protectedRows.add(primary.row()));
        var statuses = new Status[problem.candidates().size()];
        for (int unit = 0; unit < units.size(); unit++) {
            Units.Unit members = units.get(unit);
            boolean primary = members.rows().stream().anyMatch(protectedRows::contains)
                    || members.ranges().stream().anyMatch(range -> protectedRows.contains(range.row()));
            for (int candidate : units.get(unit).candidates()) {
                statuses[candidate] = shown.get(unit) ? Status.PUBLISHED : primary ? Status.PRIMARY : Status.SECONDARY;
            }
        }
        var byKey = new LinkedHashMap<String, Status>();
        for (int c = 0; c < statuses.length; c++) {
            byKey.put(problem.candidates().get(c).key(), statuses[c]);
        }
        return new Mask(problem.name(), byKey);
    }
}
