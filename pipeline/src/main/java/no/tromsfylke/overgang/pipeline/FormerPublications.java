package no.tromsfylke.overgang.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.cube.AreaLevel;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Span;
import no.tromsfylke.overgang.pipeline.protection.FormerRows;
import no.tromsfylke.overgang.pipeline.publication.CountRow;
import no.tromsfylke.overgang.pipeline.publication.DeliveredHashes;
import no.tromsfylke.overgang.pipeline.publication.Publication;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** What the publications made before this run tell of closed years: shown rows, and exact ones where they are kept. */
final class FormerPublications {

    /** A row of a closed year with its numbers. */
    record Exact(MarginKey key, String category, long count, long total) {}

    private final PublicationStore store;

    FormerPublications(PublicationStore store) {
        this.store = store;
    }

    /** What was decided of closed years, in every publication there ever was. */
    FormerRows decided() {
        var rows = FormerRows.none();
        for (var publication : store.history()) {
            var asOf = LocalDate.parse(publication.catalogue().asOf());
            for (var row : CountRow.of(publication)) {
                if (row.isPublished()) {
                    rows.addShown(keyOf(row), row.category());
                } else if (row.isSuppressed() && SchoolYear.of(row.schoolYear()).isClosed(asOf)) {
                    rows.addHidden(keyOf(row), row.category());
                }
            }
        }
        return rows;
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
