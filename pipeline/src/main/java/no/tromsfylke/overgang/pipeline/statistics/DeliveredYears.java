package no.tromsfylke.overgang.pipeline.statistics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import no.tromsfylke.overgang.pipeline.cube.Availability;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * Which school years can be counted, as far as their deliveries go.
 *
 * @param years those with a folder, none after the open one
 * @param isDelivered whether all deliverers of a kind have delivered it for a year
 */
public record DeliveredYears(Set<SchoolYear> years, LocalDate asOf, BiPredicate<Kind, SchoolYear> isDelivered) {

    public DeliveredYears {
        years = Set.copyOf(years);
    }

    /** The one year that is not over, if it has a folder. */
    public Optional<SchoolYear> findOpenYear() {
        return years.stream().filter(year -> !year.isClosed(asOf)).findFirst();
    }

    /** When a group of a statistic can be counted. */
    public Availability of(Statistic<?> statistic, Group<?> group) {
        var needs = statistic.needsOf(group);
        var counted = new HashSet<SchoolYear>();
        var missing = new HashSet<SchoolYear>();
        var open = Optional.<SchoolYear>empty();
        for (var year : new TreeSet<>(years)) {
            if (!year.isClosed(asOf)) {
                open = Optional.of(year).filter(y -> isShownWhileOpen(statistic, needs, y));
            } else if (isPreceded(statistic, year) && needs.stream().allMatch(need -> isMet(need, year))) {
                counted.add(year);
            } else {
                missing.add(year);
            }
        }
        return new Availability(counted, missing, open);
    }

    /** Whether an earlier year was delivered, where the statistic cannot be counted in the first one. */
    private boolean isPreceded(Statistic<?> statistic, SchoolYear year) {
        return statistic
                .startsAfterFirstYearOf()
                .map(kind -> years.stream().anyMatch(y -> y.compareTo(year) < 0 && isDelivered.test(kind, y)))
                .orElse(true);
    }

    private boolean isMet(Need need, SchoolYear year) {
        var needed = year.plus(need.yearsLater());
        return needed.isClosed(asOf) && isDelivered.test(need.kind(), needed);
    }

    private boolean isShownWhileOpen(Statistic<?> statistic, List<Need> needs, SchoolYear open) {
        return statistic.openness() == Statistic.Openness.OPEN_YEAR_TOO
                && needs.stream()
                        .allMatch(need ->
                                need.yearsLater() <= 0 && isDelivered.test(need.kind(), open.plus(need.yearsLater())));
    }
}
