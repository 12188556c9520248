package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proves a mask anew from its stored witnesses, without any search and without floating-point numbers. */
public final class Audit {

    private Audit() {}

    /**
     * Replays the witnesses of a mask.
     *
     * @return what is not proved, one sentence each; empty if the mask protects every primary that is not conceded
     */
    public static List<String> replay(Problem problem, Policy policy, Mask mask, Witnesses witnesses) {
        var complaints = new ArrayList<String>();
        var units = new Units(problem);
        BitSet shown = shown(problem, units, mask, complaints);
        if (!complaints.isEmpty()) {
            return complaints;
        }
        List<Primary> primaries = new ArrayList<>(problem.primaries());
        primaries.removeAll(Protection.conceded(problem));
        Constraints constraints = new AttackerSystem(problem, policy, units, shown, primaries).constraints();
        List<long[]> tables = tables(problem, constraints, witnesses, complaints);
        Map<String, Witnesses.Pair> pairs = new HashMap<>();
        witnesses.pairs().forEach(pair -> pairs.put(pair.primary(), pair));
        for (Primary primary : primaries) {
            Witnesses.Pair pair = pairs.get(primary.key());
            if (pair == null
                    || Math.min(pair.low(), pair.high()) < 0
                    || Math.max(pair.low(), pair.high()) >= tables.size()) {
                complaints.add("No witnesses for " + primary.key());
                continue;
            }
            long width =
                    primary.row().dot(tables.get(pair.high())) - primary.row().dot(tables.get(pair.low()));
            if (width < policy.requiredWidth(primary)) {
                complaints.add("The witnesses of %s differ by %d, not by %d"
                        .formatted(primary.key(), width, policy.requiredWidth(primary)));
            }
        }
        return complaints;
    }

    private static BitSet shown(Problem problem, Units units, Mask mask, List<String> complaints) {
        var shown = new BitSet(units.size());
        for (int unit = 0; unit < units.size(); unit++) {
            int visible = 0;
            for (int candidate : units.get(unit).candidates()) {
                String key = problem.candidates().get(candidate).key();
                if (!mask.statuses().containsKey(key)) {
                    complaints.add("The mask does not know " + key);
                } else if (mask.isShown(key)) {
                    visible++;
                }
            }
            if (visible != 0 && visible != units.get(unit).candidates().size()) {
                complaints.add("Of several that must share a status only some are shown, among them "
                        + problem.candidates()
                                .get(units.get(unit).candidates().get(0))
                                .key());
            }
            shown.set(unit, visible > 0);
        }
        return shown;
    }

    private static List<long[]> tables(
            Problem problem, Constraints constraints, Witnesses witnesses, List<String> complaints) {
        var tables = new ArrayList<long[]>();
        for (int t = 0; t < witnesses.tables().size(); t++) {
            Witnesses.Table stored = witnesses.tables().get(t);
            if (stored.atoms().stream().anyMatch(atom -> atom < 0 || atom >= problem.atoms())) {
                complaints.add("Witness table %d names an unknown atom".formatted(t));
                tables.add(problem.values());
                continue;
            }
            long[] table = stored.over(problem.values());
            for (long count : table) {
                if (count < 0) {
                    complaints.add("Witness table %d has a count of %d".formatted(t, count));
                }
            }
            for (int row = 0; row < constraints.size(); row++) {
                long value = constraints.row(row).dot(table);
                if (value < constraints.low(row) || value > constraints.high(row)) {
                    complaints.add("Witness table %d gives %d for %s, whose true value is %d"
                            .formatted(t, value, constraints.row(row), constraints.activity(row)));
                }
            }
            tables.add(table);
        }
        return tables;
    }
}
