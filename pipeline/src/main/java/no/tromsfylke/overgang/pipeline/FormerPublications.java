package no.tromsfylke.overgang.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.delivery.Language;
import no.tromsfylke.overgang.pipeline.protection.Edition;
import no.tromsfylke.overgang.pipeline.protection.FormerRows;
import no.tromsfylke.overgang.pipeline.protection.Past;
import no.tromsfylke.overgang.pipeline.protection.Revision;
import no.tromsfylke.overgang.pipeline.publication.CountRow;
import no.tromsfylke.overgang.pipeline.publication.DeliveredHashes;
import no.tromsfylke.overgang.pipeline.publication.Publication;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.tables.CellsTable;

/** What the publications made before this run tell of closed years: shown rows, and exact ones where they are kept. */
final class FormerPublications {

    /** A row of a closed year with its numbers. */
    record Exact(MarginKey key, String category, long count, long total) {}

    private final PublicationStore store;

    FormerPublications(PublicationStore store) {
        this.store = store;
    }

    /**
     * What every publication there ever was told of closed years.
     *
     * @param revision what this run replaces
     * @throws Refused if years were or are to be revised and the counts they were published with are no longer there
     */
    Past past(Revision revision, Language language) {
        var history = store.history();
        var replaced = new ArrayList<Edition>();
        var standing = FormerRows.none();
        for (int i = 0; i < history.size(); i++) {
            var publication = history.get(i);
            if (i > 0) {
                standing = replace(standing, revisionOf(publication), history.get(i - 1), language, replaced);
            }
            add(publication, standing);
        }
        if (!history.isEmpty()) {
            standing = replace(standing, revision, history.get(history.size() - 1), language, replaced);
        }
        return new Past(standing, replaced);
    }

    private static Revision revisionOf(Publication publication) {
        return Revision.of(
                publication.catalogue().revised().stream().map(SchoolYear::of).toList());
    }

    private static void add(Publication publication, FormerRows rows) {
        var asOf = LocalDate.parse(publication.catalogue().asOf());
        for (var row : CountRow.of(publication)) {
            if (row.isPublished()) {
                rows.addShown(keyOf(row), row.category());
            } else if (row.isSuppressed() && SchoolYear.of(row.schoolYear()).isClosed(asOf)) {
                rows.addHidden(keyOf(row), row.category());
            }
        }
    }

    /** Takes from the rows that stand those that a revision replaces. */
    private FormerRows replace(
            FormerRows standing, Revision revision, Publication last, Language language, List<Edition> replaced) {
        if (revision.isEmpty()) {
            return standing;
        }
        var cells = CellsTable.read(store.restrictedOf(last.id()))
                .orElseThrow(() -> new Refused(List.of(noCells(last, language))));
        replaced.add(new Edition(last.id().toString(), standing.of(revision::touches), cells));
        return standing.of(key -> !revision.touches(key));
    }

    private String noCells(Publication last, Language language) {
        return language.choose(
                        "Some closed year was published in %1$s and is revised since; what it was published with is needed to protect the change, but %2$s is not there. Put it back from a copy.",
                        "Et avsluttet skoleår ble publisert i %1$s og er rettet siden; tallene det ble publisert med trengs for å skjerme endringen, men %2$s finnes ikke. Legg den tilbake fra en kopi.")
                .formatted(last.id(), store.restrictedOf(last.id()).resolve(CellsTable.NAME));
    }

    /** The closed years of the newest publication, exactly if its restricted folder is still there, else what it shows. */
    List<Exact> newest() {
        return store.findCurrent()
                .map(publication -> closed(exactOf(publication).orElseGet(() -> CountRow.of(publication))))
                .orElse(List.of());
    }

    /** The files behind the newest publication. */
    DeliveredHashes delivered() {
        return store.findCurrent()
                .map(publication -> DeliveredHashes.of(store.restrictedOf(publication.id())))
                .orElse(new DeliveredHashes(Map.of()));
    }

    private Optional<List<CountRow>> exactOf(Publication publication) {
        return CountRow.ofMargins(store.restrictedOf(publication.id()));
    }

    private static List<Exact> closed(List<CountRow> rows) {
        var closed = new ArrayList<Exact>();
        for (var row : rows) {
            if (row.isPublished()) {
                closed.add(new Exact(keyOf(row), row.category(), row.count(), row.total()));
            }
        }
        return closed;
    }

    static MarginKey keyOf(CountRow row) {
        return new MarginKey(
                row.statistic(),
                new Span(row.years(), List.of(SchoolYear.of(row.schoolYear()))),
                AreaLevel.of(row.areaLevel()),
                row.area(),
                row.programme(),
                row.level(),
                row.group());
    }
}
