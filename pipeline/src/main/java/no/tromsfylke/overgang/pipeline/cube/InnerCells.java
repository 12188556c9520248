package no.tromsfylke.overgang.pipeline.cube;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** The finest counts: series × school year × place × category. Mutable while counting; order never shows. */
public final class InnerCells implements Serializable {

    private static final long serialVersionUID = 1L;

    private record Key(int series, int year, Place place) implements Serializable {}

    private final Map<Key, long[]> counts = new HashMap<>();

    /** Counts one unit more in a category (its position in the series' list). */
    public void count(Series series, SchoolYear year, Place place, int category) {
        add(series, year, place, category, 1);
    }

    public void add(Series series, SchoolYear year, Place place, int category, long units) {
        index = null;
        counts.computeIfAbsent(
                        new Key(series.id(), year.firstYear(), place),
                        key -> new long[series.categories().size()])[category] += units;
    }

    /** Adds the cells of another part of the units. */
    public void addAll(InnerCells other) {
        index = null;
        other.counts.forEach((key, more) -> counts.merge(key, more, InnerCells::sum));
    }

    /** Every place of a series in a year that has units, with its counts by category. */
    public Map<Place, long[]> of(Series series, SchoolYear year) {
        return index().getOrDefault(series.id(), Map.of()).getOrDefault(year.firstYear(), Map.of());
    }

    /** Makes ready to be read from several threads; nothing may be counted while they read. */
    public void prepare() {
        index();
    }

    private transient Map<Integer, Map<Integer, Map<Place, long[]>>> index;

    private Map<Integer, Map<Integer, Map<Place, long[]>>> index() {
        if (index == null) {
            index = new HashMap<>();
            counts.forEach((key, cells) -> index.computeIfAbsent(key.series(), s -> new HashMap<>())
                    .computeIfAbsent(key.year(), y -> new HashMap<>())
                    .put(key.place(), cells));
        }
        return index;
    }

    private static long[] sum(long[] one, long[] other) {
        long[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += other[i];
        }
        return both;
    }
}
