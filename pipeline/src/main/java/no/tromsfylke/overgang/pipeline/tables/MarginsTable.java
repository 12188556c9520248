package no.tromsfylke.overgang.pipeline.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.MarginCounts;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Status;
import no.tromsfylke.overgang.pipeline.publication.PublishedTables;
import no.tromsfylke.overgang.pipeline.publication.Table;

/** The exact counts of every margin, for the county's own eyes. */
public final class MarginsTable {

    /**
     * A margin with its exact counts.
     *
     * @param primary whether each category must be protected in itself, in declared order
     */
    public record Exact(MarginCounts margin, List<Boolean> primary) {

        public Exact {
            primary = List.copyOf(primary);
        }
    }

    private MarginsTable() {}

    public static Table of(List<Exact> margins) {
        var rows = new ArrayList<Object[]>();
        margins.stream()
                .sorted(Comparator.comparing(exact -> exact.margin().key(), KeyOrder.KEY))
                .forEach(exact -> addRows(exact, rows));
        return new Table(PublishedTables.margins(), rows);
    }

    private static void addRows(Exact exact, List<Object[]> rows) {
        var margin = exact.margin();
        var status = status(margin);
        for (int i = 0; i < margin.categories().size(); i++) {
            long count = status.isShown() ? margin.count(i) : 0;
            long total = status.isShown() ? margin.total() : 0;
            var cell = new SafeMargin.Cell(margin.categories().get(i), status, count, total);
            var counts = CountTables.row(margin.key(), cell);
            var row = Arrays.copyOf(counts, counts.length + 2);
            row[counts.length] = exact.primary().get(i);
            row[counts.length + 1] = true;
            rows.add(row);
        }
    }

    /** The status the row would have if nothing had to be hidden. */
    private static Status status(MarginCounts margin) {
        return switch (margin.state()) {
            case MISSING -> Status.MISSING;
            case EMPTY_BY_DEFINITION -> Status.NOT_APPLICABLE;
            case PROVISIONAL -> margin.total() == 0 ? Status.NOT_APPLICABLE : Status.PROVISIONAL;
            case COUNTED -> margin.total() == 0 ? Status.NOT_APPLICABLE : Status.PUBLISHED;
        };
    }
}
