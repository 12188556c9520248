package no.tromsfylke.overgang.pipeline.statistics;

import java.util.Comparator;

/** One count of a statistic, wherever and whenever it is counted. */
public record Cell(String statistic, String group, String category) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::statistic).thenComparing(Cell::group).thenComparing(Cell::category);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return group.equals(Group.ALL) ? statistic + "/" + category : statistic + "[" + group + "]/" + category;
    }
}
