package no.tromsfylke.overgang.pipeline.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.disclosure.Problem;

/**
 * A family as it was published before some of its years were revised. Whoever kept that publication knows what it showed,
 * and what it hid must stay uncertain for him.
 *
 * @param margins what was told then of the revised years
 */
record ReplacedFamily(Edition edition, List<MarginKey> margins, FamilyTable table) {

    /** Those that were published with other counts than today's, the newest first. */
    static List<ReplacedFamily> all(Family family, InnerCells cells, Past past, Atoms atoms) {
        var replaced = new ArrayList<ReplacedFamily>();
        var newerCells = cells;
        var newerAtoms = atoms;
        for (var edition : past.newestFirst()) {
            var margins = edition.rows().margins().stream()
                    .filter(key -> isOf(family, key))
                    .toList();
            if (!margins.isEmpty()) {
                var scope = Scope.of(family.population(), margins);
                newerAtoms = newerAtoms.before(new Differences(margins, newerCells, edition.cells())::touch);
                newerCells = edition.cells();
                replaced.add(new ReplacedFamily(edition, margins, new FamilyTable(scope, newerCells, newerAtoms)));
            }
        }
        return replaced;
    }

    private static boolean isOf(Family family, MarginKey key) {
        return !key.span().isPooled()
                && key.span().last().blockEnd().equals(family.lastYear())
                && Family.populationOf(key).equals(family.population());
    }

    /** What binds its counts together, and what was shown of them. */
    void addKnown(Problem.Builder problem) {
        new Ties(table, problem).add();
        margins.forEach(key -> findSide(key).ifPresent(then -> edition.addShown(key, then, problem)));
    }

    /** What had to be protected then, and has to be still. */
    void addPrimaries(Primaries primaries) {
        var then = primaries.of(table, edition.name());
        for (var key : margins) {
            findSide(key)
                    .ifPresent(side -> then.add(
                            side.strand(),
                            side.slots(),
                            RowName.of(key),
                            edition.rows().isPartlyShown(key) ? Primaries.Shown.BEFORE : Primaries.Shown.NOWHERE));
        }
        new Unpublished(table, then).add(margins);
    }

    /** What a margin counted then; empty if it was not told of. */
    Optional<Change.Side> find(MarginKey key) {
        return edition.rows().isTold(key) ? findSide(key) : Optional.empty();
    }

    private Optional<Change.Side> findSide(MarginKey key) {
        return table.findStrand(key).map(strand -> new Change.Side(strand, strand.slots(Slot.within(key))));
    }
}
