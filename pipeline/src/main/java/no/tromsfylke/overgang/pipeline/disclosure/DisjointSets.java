package no.tromsfylke.overgang.pipeline.disclosure;

/** Numbers from 0 on, joined into sets. A set goes by its least number. */
public final class DisjointSets {

    private final int[] leader;

    /** Every number for itself. */
    public DisjointSets(int size) {
        leader = new int[size];
        for (int number = 0; number < size; number++) {
            leader[number] = number;
        }
    }

    /** Joins the sets of two numbers. */
    public void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    /** Joins the sets of all atoms of a row. */
    public void join(SparseRow row) {
        for (int k = 1; k < row.size(); k++) {
            join(row.atom(k - 1), row.atom(k));
        }
    }

    /** The least number of a set. */
    public int find(int number) {
        int at = number;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
