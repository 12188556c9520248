package no.tromsfylke.overgang.pipeline.population;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.InnerCells;
import no.tromsfylke.overgang.pipeline.delivery.Finding;
import no.tromsfylke.overgang.pipeline.delivery.Row;

/** What was found out about a part of the rows; parts are added together. */
public final class Counted implements Serializable {

    private static final long serialVersionUID = 1L;

    private final InnerCells cells = new InnerCells();
    private final List<Finding> findings = new ArrayList<>();
    private final Reappearance reappearance = new Reappearance();
    private final List<byte[]> openRows = new ArrayList<>();

    public InnerCells cells() {
        return cells;
    }

    /** Duplicates and rows without a partner; in no order. */
    public List<Finding> findings() {
        return findings;
    }

    public Reappearance reappearance() {
        return reappearance;
    }

    /** Used rows that are not about pupils. */
    public List<Row> openRows() {
        var rows = new ArrayList<Row>();
        openRows.forEach(blob -> RowBlobs.forEach(blob, rows::add));
        return rows;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void keep(Row open) {
        var blobs = new RowBlobs(1);
        blobs.add(open);
        blobs.drain().forEachRemaining(blob -> openRows.add(blob._2()));
    }

    void addAll(Counted other) {
        cells.addAll(other.cells);
        findings.addAll(other.findings);
        reappearance.addAll(other.reappearance);
        openRows.addAll(other.openRows);
    }
}
