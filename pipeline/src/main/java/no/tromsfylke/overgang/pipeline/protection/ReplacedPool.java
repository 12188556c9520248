package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;

/**
 * Pools, and the blocks bound to them, as they were published before some year was revised.
 *
 * @param margins what was told then of the revised years
 */
record ReplacedPool(Edition edition, List<MarginKey> margins, PooledTable table) {

    /** Those that were published with other counts than today's, the newest first. */
    static List<ReplacedPool> all(Pool pool, InnerCells cells, Past past, Atoms atoms) {
        var replaced = new ArrayList<ReplacedPool>();
        var newerCells = cells;
        var newerAtoms = atoms;
        for (var edition : past.newestFirst()) {
            var margins = pool.replaced(edition.rows().margins());
            if (!margins.isEmpty()) {
                newerAtoms = newerAtoms.before(differences(margins, newerCells, edition.cells()));
                newerCells = edition.cells();
                replaced.add(new ReplacedPool(
                        edition, margins, new PooledTable(pool.blocks(margins), newerCells, newerAtoms)));
            }
        }
        return replaced;
    }

    /** A block goes by its last year, and is changed where any of its years is. */
    private static Atoms.Changes differences(List<MarginKey> margins, InnerCells now, InnerCells then) {
        var differences = new Differences(margins, now, then);
        return (years, dimensions, place) ->
                differences.touch(Span.block(years.get(0)).members(), dimensions, place);
    }

    /** What binds its counts together, and what was shown of them. */
    void addKnown(Problem.Builder problem) {
        new Ties(table, problem).add();
        margins.forEach(key -> edition.addShown(key, side(table, key), problem));
    }

    /** What had to be protected then, and has to be still. */
    void addPrimaries(Primaries primaries) {
        var then = primaries.of(table, edition.name());
        for (var key : margins) {
            var side = side(table, key);
            then.add(side.strand(), side.slots(), RowName.of(key), Primaries.Shown.of(key, edition.rows()));
            for (var slot : side.slots()) {
                then.add(
                        side.strand(),
                        List.of(slot),
                        RowName.of(key) + " block " + slot.years(),
                        Primaries.Shown.NOWHERE);
            }
        }
    }

    /** How all that was told then differs from the same blocks now. */
    List<Change> changes(PooledTable now) {
        return margins.stream().map(key -> change(now, key)).toList();
    }

    /** How one pool differs; empty if it was not told of. */
    Optional<Change> findChange(PooledTable now, MarginKey pool) {
        return edition.rows().isTold(pool) ? Optional.of(change(now, pool)) : Optional.empty();
    }

    private Change change(PooledTable now, MarginKey key) {
        return new Change(RowName.of(key) + " since " + edition.name(), side(now, key), side(table, key));
    }

    private static Change.Side side(PooledTable table, MarginKey key) {
        var strand = table.findStrand(key.statistic(), key.group(), PooledTable.REGION)
                .orElseThrow();
        return new Change.Side(
                strand,
                key.span().isPooled()
                        ? PooledProblem.upTo(strand, key.span().last())
                        : strand.slots(slot -> slot.years().contains(key.span().last())));
    }
}
