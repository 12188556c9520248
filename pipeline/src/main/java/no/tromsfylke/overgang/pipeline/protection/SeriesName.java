package no.tromsfylke.overgang.pipeline.protection;

import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.statistics.Cell;
import no.tromsfylke.overgang.pipeline.statistics.StatisticMargin;
import no.tromsfylke.overgang.pipeline.statistics.Statistics.Counted;

/** One group of one statistic, by their codes. */
record SeriesName(String statistic, String group) implements Comparable<SeriesName> {

    static SeriesName of(Counted<?> counted) {
        return new SeriesName(counted.statistic().id(), counted.group().code());
    }

    static SeriesName of(StatisticMargin counted) {
        return new SeriesName(counted.statistic().id(), counted.group().code());
    }

    static SeriesName of(MarginKey key) {
        return new SeriesName(key.statistic(), key.group());
    }

    static SeriesName of(Cell cell) {
        return new SeriesName(cell.statistic(), cell.group());
    }

    @Override
    public int compareTo(SeriesName other) {
        int byStatistic = statistic.compareTo(other.statistic);
        return byStatistic == 0 ? group.compareTo(other.group) : byStatistic;
    }
}
