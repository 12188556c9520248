package no.tromsfylke.overgang.pipeline.research;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pupils share a class, that is: have the same municipality, school and class of year. Whoever knows that much
 * of a pupil finds the record among those of the class.
 */
public final class ClassSizes implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Source: the usual bound of small numbers in Norwegian statistics on schools. */
    static final int SMALL = 5;

    private static final class Size implements Serializable {

        private static final long serialVersionUID = 1L;

        private long pupils;
        private long records;
        private transient String last = "";
    }

    private final Map<List<String>, Size> sizes = new HashMap<>();

    /** Takes a record; those of a pupil must come one after the other. */
    void add(UnitRecord record) {
        var size = sizes.computeIfAbsent(List.copyOf(record.whereabouts()), key -> new Size());
        size.records++;
        if (!record.pupil().equals(size.last)) {
            size.pupils++;
            size.last = record.pupil();
        }
    }

    /** Adds the classes of other pupils. */
    void addAll(ClassSizes others) {
        others.sizes.forEach((key, more) -> {
            var size = sizes.computeIfAbsent(key, k -> new Size());
            size.pupils += more.pupils;
            size.records += more.records;
        });
    }

    int classes() {
        return sizes.size();
    }

    long records() {
        return sizes.values().stream().mapToLong(size -> size.records).sum();
    }

    /** Pupils in the smallest class; 0 where there is none. */
    long smallest() {
        return sizes.values().stream().mapToLong(size -> size.pupils).min().orElse(0);
    }

    /** Records of pupils in classes of fewer than {@link #SMALL}. */
    long recordsInSmall() {
        return sizes.values().stream()
                .filter(size -> size.pupils < SMALL)
                .mapToLong(size -> size.records)
                .sum();
    }

    /**
     * The chance to pick the right pupil for a record, knowing the class: the mean of 1 / class size over all records;
     * 0 where there are none.
     */
    double averageRisk() {
        double sum = sizes.values().stream()
                .mapToDouble(size -> (double) size.records / size.pupils)
                .sorted() // so that the sum does not depend on the order of a hash map
                .sum();
        return records() == 0 ? 0 : sum / records();
    }
}
