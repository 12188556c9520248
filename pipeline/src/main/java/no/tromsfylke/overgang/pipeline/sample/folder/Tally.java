package no.tromsfylke.overgang.pipeline.sample.folder;

/** Counts what has been written. */
public final class Tally {

    private long files;
    private long rows;

    void countFile() {
        files++;
    }

    void countRow() {
        rows++;
    }

    public long files() {
        return files;
    }

    /** Rows of histories; those added by mistake are not counted. */
    public long rows() {
        return rows;
    }
}
