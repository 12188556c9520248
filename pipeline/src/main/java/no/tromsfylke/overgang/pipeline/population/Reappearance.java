package no.tromsfylke.overgang.pipeline.population;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * How many mapped 10th-graders are met again in the county's files of the year after. If the key of the pseudonyms was
 * changed between two years, hardly anybody is.
 */
public final class Reappearance implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double MOST = 0.9;
    private static final double HALF = 0.5;

    /** Of a handful of pupils most may leave the county by chance; a changed key loses more than that. */
    private static final int FEWEST_LOST = 5;

    /** By deliverer and first year of the school year: mapped pupils, and those met again. */
    private final Map<String, Map<Integer, long[]>> seen = new TreeMap<>();

    void add(PupilHistory history) {
        history.byYear(Kind.KARTLEGGING).forEach((year, rows) -> {
            var next = year.plus(1);
            boolean again = !history.of(Kind.ELEVFORHOLD, next).isEmpty()
                    || !history.of(Kind.LAEREKONTRAKT, next).isEmpty();
            rows.stream().map(Row::deliverer).forEach(deliverer -> add(deliverer, year.firstYear(), 1, again ? 1 : 0));
        });
    }

    void addAll(Reappearance other) {
        other.seen.forEach(
                (deliverer, years) -> years.forEach((year, pupils) -> add(deliverer, year, pupils[0], pupils[1])));
    }

    /** Adds mapped pupils of a deliverer and school year, and how many of them were met again. */
    void add(String deliverer, int year, long pupils, long again) {
        var both = seen.computeIfAbsent(deliverer, d -> new TreeMap<>()).computeIfAbsent(year, y -> new long[2]);
        both[0] += pupils;
        both[1] += again;
    }

    /** A deliverer and the school year from which pupils are no longer recognised. */
    public record Loss(String deliverer, SchoolYear year) {}

    /**
     * Where fewer than half of a year's 10th-graders are met again, and at least five are not, though at least nine in ten
     * were the year before.
     *
     * @param enrolled whether enrolments of a school year are there to look in
     */
    public List<Loss> losses(Predicate<SchoolYear> enrolled) {
        var losses = new ArrayList<Loss>();
        seen.forEach((deliverer, years) -> {
            for (int year : new TreeSet<>(years.keySet())) {
                var next = new SchoolYear(year + 1);
                boolean known = years.containsKey(year - 1) && enrolled.test(next) && enrolled.test(next.plus(-1));
                if (known && share(years.get(year - 1)) >= MOST && isLost(years.get(year))) {
                    losses.add(new Loss(deliverer, next));
                }
            }
        });
        return losses;
    }

    private static boolean isLost(long[] pupils) {
        return share(pupils) < HALF && pupils[0] - pupils[1] >= FEWEST_LOST;
    }

    private static double share(long[] pupils) {
        return (double) pupils[1] / pupils[0];
    }
}
