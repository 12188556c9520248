package no.tromsfylke.overgang.portal.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the portal knows about a publication besides its numbers, as read from {@code catalogue.json}. */
public record Catalogue(
        String id,
        int sequence,
        Optional<String> previousId,
        String contentHash,
        Texts titles,
        Texts descriptions,
        License license,
        Instant created,
        LocalDate asOf,
        boolean synthetic,
        boolean partial,
        List<Missing> missing,
        Optional<String> openYear,
        List<String> schoolYears,
        List<Version> versions,
        String softwareVersion,
        int threshold,
        String zeros,
        List<String> revised,
        Texts disclosure,
        Region region,
        List<Resource> resources,
        List<Theme> themes,
        List<Statistic> statistics,
        List<Statistic.Break> breaks,
        List<LedgerEntry> ledger) {

    public Catalogue {
        missing = List.copyOf(missing);
        schoolYears = List.copyOf(schoolYears);
        versions = List.copyOf(versions);
        revised = List.copyOf(revised);
        resources = List.copyOf(resources);
        themes = List.copyOf(themes);
        statistics = List.copyOf(statistics);
        breaks = List.copyOf(breaks);
        ledger = List.copyOf(ledger);
    }

    /** The licence the numbers are published under. */
    public record License(String name, String title, String path) {}

    /** A delivery that is missing from a partial publication. */
    public record Missing(String schoolYear, String deliverer, String kind) {}

    /** Which version of the routine and the regulation a school year is counted by. */
    public record Version(String schoolYear, String routine, String regulation) {}

    /** A theme and the table its statistics are in. */
    public record Theme(String id, Texts titles, String resource) {}

    /** A delivery and what was used of it; the counts are empty for follow-up files, which tell too much. */
    public record LedgerEntry(
            String schoolYear,
            String deliverer,
            String kind,
            String status,
            Optional<Long> files,
            Optional<Long> rows,
            Optional<Long> used,
            Optional<Long> rejected) {}

    public Optional<Statistic> findStatistic(String statistic) {
        return statistics.stream().filter(s -> s.id().equals(statistic)).findFirst();
    }

    public Statistic getStatistic(String statistic) {
        return findStatistic(statistic).orElseThrow(() -> new NoSuchElementException("no statistic " + statistic));
    }

    public Optional<Resource> findResource(String name) {
        return resources.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    public Optional<Theme> findTheme(String theme) {
        return themes.stream().filter(t -> t.id().equals(theme)).findFirst();
    }

    public List<Statistic> statisticsOf(String theme) {
        return statistics.stream().filter(s -> s.theme().equals(theme)).toList();
    }

    /** The breaks that a series of this statistic crosses: the region's and its own, by school year. */
    public List<Statistic.Break> breaksOf(Statistic statistic) {
        return Stream.concat(breaks.stream(), statistic.breaks().stream())
                .distinct()
                .sorted(Comparator.comparing(Statistic.Break::schoolYear))
                .toList();
    }
}
