package no.tromsfylke.overgang.pipeline.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Delivery.Status;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.region.Region.Municipality;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** What arrived: file by file, and delivery by delivery, with what is missing. */
public final class Ledger {

    private final Region region;
    private final LocalDate asOf;
    private final List<LedgerFile> files;
    private final Map<Key, List<LedgerFile>> byDelivery = new HashMap<>();
    private final List<Delivery> deliveries;
    private final Map<Rule, Integer> warnings =
            new TreeMap<>(Comparator.comparing(Rule::id).thenComparing(r -> r));
    private int fatal;

    /**
     * Draws up the ledger.
     *
     * @param years school years that have a folder
     * @param reports one for each file
     * @param later findings made after reading: duplicates, each of which rejects its row, and orphans
     */
    public Ledger(
            Region region,
            LocalDate asOf,
            Collection<SchoolYear> years,
            List<FileReport> reports,
            List<Finding> later) {
        this.region = region;
        this.asOf = asOf;
        var duplicates = new HashMap<String, Integer>();
        var laterWarnings = new HashMap<String, Integer>();
        for (var finding : later) {
            var counts = finding.severity() == Severity.WARNING ? laterWarnings : duplicates;
            counts.merge(finding.file(), 1, Integer::sum);
        }
        this.files = reports.stream()
                .map(r -> new LedgerFile(
                        r,
                        r.rejected() + duplicates.getOrDefault(r.path(), 0),
                        (int) r.count(Severity.WARNING) + laterWarnings.getOrDefault(r.path(), 0)))
                .toList();
        for (var file : files) {
            Key.find(file)
                    .ifPresent(key -> byDelivery
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(file));
        }
        this.deliveries = deliveries(years);
        Stream.concat(reports.stream().flatMap(r -> r.findings().stream()), later.stream())
                .forEach(this::count);
    }

    private record Key(Kind kind, SchoolYear year, String deliverer) {

        static Optional<Key> find(LedgerFile file) {
            var delivered = file.report().file();
            return delivered
                    .findKind()
                    .flatMap(kind -> delivered
                            .findYear()
                            .flatMap(year ->
                                    delivered.findDeliverer().map(deliverer -> new Key(kind, year, deliverer))));
        }
    }

    private void count(Finding finding) {
        if (finding.severity() == Severity.WARNING) {
            warnings.merge(finding.rule(), 1, Integer::sum);
        } else if (finding.severity() == Severity.FATAL) {
            fatal++;
        }
    }

    /** The files in the order of their paths. */
    public List<LedgerFile> files() {
        return files;
    }

    /**
     * By school year, deliverer and kind: everything that arrived, and for closed years also what did not.
     */
    public List<Delivery> deliveries() {
        return deliveries;
    }

    /** Deliveries of closed school years that were expected and did not come. */
    public List<Delivery> missing() {
        return deliveries.stream()
                .filter(d -> d.status() == Status.MISSING && isExpected(d.kind(), d.year()))
                .toList();
    }

    /** Files rejected whole. */
    public List<LedgerFile> rejectedFiles() {
        return files.stream().filter(f -> f.report().rejectedWhole()).toList();
    }

    /** How often each rule warned, by rule id. */
    public Map<Rule, Integer> warnings() {
        return new TreeMap<>(warnings);
    }

    /** Direct identifiers found. */
    public int fatal() {
        return fatal;
    }

    /** Whether all deliverers of the kind delivered it for the year, and none of its files was rejected. */
    public boolean isDelivered(Kind kind, SchoolYear year) {
        return deliverers().filter(d -> delivers(d, kind)).allMatch(d -> isDelivered(kind, year, d));
    }

    /** Whether the deliverer delivered the kind for the year, and none of its files was rejected. */
    public boolean isDelivered(Kind kind, SchoolYear year, String deliverer) {
        var theirs = byDelivery.getOrDefault(new Key(kind, year, deliverer), List.of());
        return !theirs.isEmpty() && theirs.stream().noneMatch(f -> f.report().rejectedWhole());
    }

    /**
     * Checks that the rows counted as used elsewhere are those this ledger calls used.
     *
     * @param used rows used, by file index
     * @throws IllegalStateException if a file's rows are not used + rejected
     */
    public void verifyUsed(Map<Integer, ? extends Number> used) {
        for (var file : files) {
            long counted = Optional.ofNullable(used.get(file.report().file().index()))
                    .map(Number::longValue)
                    .orElse(0L);
            if (counted != file.used()) {
                throw new IllegalStateException("%s: %d rows, %d rejected, but %d used"
                        .formatted(file.report().path(), file.rows(), file.rejected(), counted));
            }
        }
    }

    /** Why the run must stop, one sentence each; empty if it need not. */
    public List<String> objections(Acceptance acceptance, Language language) {
        return new Objections(this, language).to(acceptance);
    }

    private boolean isExpected(Kind kind, SchoolYear year) {
        var first = region.expectedFrom().get(kind.id());
        return first != null && year.isClosed(asOf) && year.compareTo(first) >= 0;
    }

    private Stream<String> deliverers() {
        return Stream.concat(
                        Stream.of(region.county().number()),
                        region.municipalities().stream().map(Municipality::number))
                .sorted();
    }

    private boolean delivers(String deliverer, Kind kind) {
        return deliverer.equals(region.county().number())
                ? kind.isDeliveredByCounty()
                : kind.isDeliveredByMunicipalities();
    }

    private List<Delivery> deliveries(Collection<SchoolYear> folders) {
        var years = new TreeSet<SchoolYear>();
        folders.stream().filter(y -> !y.firstDay().isAfter(asOf)).forEach(years::add);
        region.expectedFrom().values().stream().min(Comparator.naturalOrder()).ifPresent(first -> {
            for (var year = first; year.isClosed(asOf); year = year.plus(1)) {
                years.add(year);
            }
        });
        var found = new ArrayList<Delivery>();
        for (var year : years) {
            deliverers()
                    .forEach(deliverer -> Stream.of(Kind.values())
                            .filter(kind -> delivers(deliverer, kind))
                            .map(kind -> delivery(year, deliverer, kind))
                            .filter(d -> d.status() != Status.MISSING || year.isClosed(asOf))
                            .forEach(found::add));
        }
        return List.copyOf(found);
    }

    private Delivery delivery(SchoolYear year, String deliverer, Kind kind) {
        var theirs = byDelivery.getOrDefault(new Key(kind, year, deliverer), List.of());
        int rows = theirs.stream().mapToInt(LedgerFile::rows).sum();
        int rejected = theirs.stream().mapToInt(LedgerFile::rejected).sum();
        boolean partial =
                rejected > 0 || theirs.stream().anyMatch(f -> f.report().rejectedWhole());
        var status = theirs.isEmpty() ? Status.MISSING : partial ? Status.PARTIAL : Status.COMPLETE;
        return new Delivery(year, deliverer, kind, status, theirs.size(), rows, rows - rejected, rejected);
    }
}
