package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What must not be known too well: the primaries, and behind them one number of every other unit, which must not be certain
 * as long as the unit is hidden. Whatever bears the mark of a hidden number is then one that nobody can work out.
 */
final class Targets {

    /** An interval of at least this much is demanded of what is hidden only to protect others. */
    private static final int UNCERTAIN = 1;

    private final List<Primary> all;
    private final int primaries;
    private final int[] unitOf;

    private Targets(List<Primary> all, int primaries, int[] unitOf) {
        this.all = List.copyOf(all);
        this.primaries = primaries;
        this.unitOf = unitOf;
    }

    static Targets of(List<Primary> primaries, Units units) {
        List<Primary> all = new ArrayList<>(primaries);
        Set<SparseRow> known = new HashSet<>();
        primaries.forEach(primary -> known.add(primary.row()));
        int[] unitOf = new int[primaries.size() + units.size()];
        for (int unit = 0; unit < units.size(); unit++) {
            List<SparseRow> rows = units.get(unit).rows();
            if (!rows.isEmpty() && rows.stream().noneMatch(known::contains)) {
                unitOf[all.size()] = unit;
                all.add(new Primary("unit " + unit, rows.get(0), UNCERTAIN, new Assumption.Nothing()));
            }
        }
        return new Targets(all, primaries.size(), Arrays.copyOf(unitOf, all.size()));
    }

    /** The primaries first, in their order. */
    List<Primary> all() {
        return all;
    }

    int primaries() {
        return primaries;
    }

    /** The unit behind a target that is no primary. */
    int unitOf(int target) {
        return unitOf[target];
    }

    /** Whether a target has to be proved while some units are shown. */
    boolean isDue(int target, BitSet shown) {
        return target < primaries || !shown.get(unitOf[target]);
    }

    /** The targets behind units that are not shown, apart from primaries. */
    List<Integer> behindHidden(BitSet shown) {
        return IntStream.range(primaries, all.size())
                .filter(target -> isDue(target, shown))
                .boxed()
                .toList();
    }
}
