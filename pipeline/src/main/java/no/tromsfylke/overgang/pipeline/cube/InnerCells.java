package no.tromsfylke.overgang.pipeline.cube;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * The finest counts: series × school year × place × category. Mutable while counting; order never shows.
 *
 * <p>A unit is counted in dozens of series at one place. So cells are kept by year and place first, and the place found
 * last is remembered: there is one search a unit, not one a series.
 */
public final class InnerCells implements Serializable {

    private static final long serialVersionUID = 2L;

    private record Where(int year, Place place) {

        /** Spelt out because it is asked for each unit; the one a record comes with is slower. */
        @Override
        public int hashCode() {
            return 31 * place.hashCode() + year;
        }
    }

    /** By the series' id, and then by category; {@code null} where a series has no unit. */
    private transient Map<Where, long[][]> counts = new HashMap<>();

    private transient Where last = new Where(0, Place.regionWide());
    private transient long[][] lastCounts = {};
    private transient Map<Integer, Map<Integer, Map<Place, long[]>>> index;

    /** Counts one unit more in a category (its position in the series' list). */
    public void count(Series series, SchoolYear year, Place place, int category) {
        add(series, year, place, category, 1);
    }

    @SuppressWarnings("ReferenceEquality") // one unit asks with one object; an equal one is found by searching
    public void add(Series series, SchoolYear year, Place place, int category, long units) {
        index = null;
        if (last.place() != place || last.year() != year.firstYear() || lastCounts.length <= series.id()) {
            last = new Where(year.firstYear(), place);
            lastCounts = reach(last, series.id());
        }
        if (lastCounts[series.id()] == null) {
            lastCounts[series.id()] = new long[series.categories().size()];
        }
        lastCounts[series.id()][category] += units;
    }

    /** The counts of a place, made long enough for a series. */
    private long[][] reach(Where where, int series) {
        long[][] there = counts.get(where);
        if (there == null || there.length <= series) {
            there = there == null ? new long[series + 1][] : Arrays.copyOf(there, series + 1);
            counts.put(where, there);
        }
        return there;
    }

    /** Adds the cells of another part of the units. */
    public void addAll(InnerCells other) {
        index = null;
        last = new Where(0, Place.regionWide());
        lastCounts = new long[0][];
        other.counts.forEach((where, more) -> counts.merge(where, more, InnerCells::sum));
    }

    /** Every place of a series in a year that has units, with its counts by category. */
    public Map<Place, long[]> of(Series series, SchoolYear year) {
        return index().getOrDefault(series.id(), Map.of()).getOrDefault(year.firstYear(), Map.of());
    }

    /** The years in which a series has units, ascending. */
    public List<SchoolYear> years(Series series) {
        return index().getOrDefault(series.id(), Map.of()).keySet().stream()
                .sorted()
                .map(SchoolYear::new)
                .toList();
    }

    /** Makes ready to be read from several threads; nothing may be counted while they read. */
    public void prepare() {
        index();
    }

    private Map<Integer, Map<Integer, Map<Place, long[]>>> index() {
        if (index == null) {
            var made = new HashMap<Integer, Map<Integer, Map<Place, long[]>>>();
            counts.forEach((where, bySeries) -> {
                for (int series = 0; series < bySeries.length; series++) {
                    if (bySeries[series] != null) {
                        made.computeIfAbsent(series, s -> new HashMap<>())
                                .computeIfAbsent(where.year(), y -> new HashMap<>())
                                .put(where.place(), bySeries[series]);
                    }
                }
            });
            index = made;
        }
        return index;
    }

    private static long[][] sum(long[][] one, long[][] other) {
        long[][] both = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int series = 0; series < other.length; series++) {
            both[series] = both[series] == null ? other[series] : sum(both[series], other[series]);
        }
        return both;
    }

    private static long[] sum(long[] one, long[] other) {
        if (other == null) {
            return one;
        }
        long[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += other[i];
        }
        return both;
    }

    /** Java's own form of a map of records took longer to write and read than the units took to count. */
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(counts.size());
        for (var entry : counts.entrySet()) {
            out.writeShort(entry.getKey().year());
            entry.getKey().place().write(out);
            long[][] bySeries = entry.getValue();
            out.writeShort(bySeries.length);
            for (long[] cells : bySeries) {
                out.writeByte(cells == null ? 0 : cells.length);
                for (int i = 0; cells != null && i < cells.length; i++) {
                    CountCode.write(out, cells[i]);
                }
            }
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        last = new Where(0, Place.regionWide());
        lastCounts = new long[0][];
        int size = in.readInt();
        counts = new HashMap<>(2 * size);
        for (int n = 0; n < size; n++) {
            var where = new Where(in.readShort(), Place.read(in));
            long[][] bySeries = new long[in.readShort()][];
            for (int series = 0; series < bySeries.length; series++) {
                int categories = in.readByte();
                bySeries[series] = categories == 0 ? null : new long[categories];
                for (int i = 0; i < categories; i++) {
                    Objects.requireNonNull(bySeries[series])[i] = CountCode.read(in);
                }
            }
            counts.put(where, bySeries);
        }
    }
}
