package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/** A table together with the rows whose values it changes, so that it is quickly seen what a new limit does to it. */
final class Witness {

    /** The true table. */
    static final Witness NONE = new Witness(Deviation.NONE, new int[0], new long[0]);

    private final Deviation table;
    private final int[] rows;
    private final long[] changes;

    private Witness(Deviation table, int[] rows, long[] changes) {
        this.table = table;
        this.rows = rows;
        this.changes = changes;
    }

    static Witness of(Deviation table, Constraints system) {
        int[] rows = system.rowsChangedBy(table);
        long[] changes = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            changes[i] = system.takeChange(rows[i]);
        }
        return new Witness(table, rows, changes);
    }

    Deviation table() {
        return table;
    }

    /** True if the counts are ≥ 0 and every row lies within its limits; exact, in integers. */
    boolean satisfies(Constraints system) {
        for (int i = 0; i < rows.length; i++) {
            if (!system.admits(rows[i], system.activity(rows[i]) + changes[i])) {
                return false;
            }
        }
        return Arrays.stream(table.values()).allMatch(count -> count >= 0);
    }

    /** Those of some rows that do not admit the table as they are limited now. */
    int[] broken(Constraints system, int[] some) {
        return Arrays.stream(some)
                .filter(row -> !system.admits(row, value(system, row)))
                .toArray();
    }

    /** The value of a row. */
    long value(Constraints system, int row) {
        int position = Arrays.binarySearch(rows, row);
        return system.activity(row) + (position < 0 ? 0 : changes[position]);
    }

    /** True if some rows, as they are limited now, all admit the table. */
    boolean satisfies(Constraints system, int[] some) {
        for (int row : some) {
            int position = Arrays.binarySearch(rows, row);
            if (position >= 0 && !system.admits(row, system.activity(row) + changes[position])) {
                return false;
            }
        }
        return true;
    }
}
