package no.tromsfylke.overgang.pipeline.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.inference.Interval;
import no.tromsfylke.overgang.pipeline.inference.Proportion;

/**
 * What the rows of a count table must satisfy: known codes, order, empty cells where nothing is shown, and figures that
 * follow from each other.
 */
final class CountChecks {

    /** Shares and bounds are computed once, in double precision; more than rounding is a fault. */
    private static final double ROUNDING = 1e-12;

    private static final Set<String> STATUSES =
            Set.of("published", "provisional", "suppressed", "missing", "not_applicable");
    private static final List<String> PARTITION_KEY =
            List.of("statistic", "school_year", "area_level", "area", "programme", "level", "group");

    private final Table table;
    private final Catalogue catalogue;
    private final TableChecks.Cells cells;
    private final Map<String, Catalogue.Statistic> statistics = new HashMap<>();
    private final Map<String, Integer> categoryOrder = new HashMap<>();
    private final List<Complaint> problems = new ArrayList<>();

    private CountChecks(Table table, Catalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
        cells = new TableChecks.Cells(table.schema());
        for (Catalogue.Statistic statistic : catalogue.statistics()) {
            if (statistic.table().equals(table.name())) {
                statistics.put(statistic.id(), statistic);
                for (int i = 0; i < statistic.categories().size(); i++) {
                    categoryOrder.put(
                            statistic.id() + " " + statistic.categories().get(i).code(), i);
                }
            }
        }
    }

    static List<Complaint> of(Table table, Catalogue catalogue) {
        var checks = new CountChecks(table, catalogue);
        Map<List<Object>, List<Object[]>> partitions = new LinkedHashMap<>();
        Object[] before = null;
        for (Object[] row : table.rows()) {
            if (checks.isKnown(row)) {
                checks.verifyRow(row);
                if (before != null && checks.compare(before, row) >= 0) {
                    checks.report(
                            "stands before, though not smaller than,",
                            "har en rad som står foran uten å være mindre enn",
                            row);
                }
                before = row;
                partitions
                        .computeIfAbsent(checks.partition(row), key -> new ArrayList<>())
                        .add(row);
            }
        }
        partitions.values().forEach(checks::verifyPartition);
        checks.verifyBlocks(partitions);
        return checks.problems;
    }

    private boolean isKnown(Object[] row) {
        Catalogue.Statistic statistic = statistics.get(cells.text(row, "statistic"));
        boolean known = statistic != null
                && categoryOrder.containsKey(statistic.id() + " " + cells.text(row, "category"))
                && statistic.groups().stream().anyMatch(g -> g.code().equals(cells.text(row, "group")))
                && statistic.areaLevels().contains(cells.text(row, "area_level"))
                && STATUSES.contains(cells.text(row, "status"));
        if (!known) {
            report("has a code the catalogue does not know at", "har en kode som katalogen ikke kjenner, ved", row);
        }
        return known;
    }

    private void verifyRow(Object[] row) {
        String status = cells.text(row, "status");
        Long count = cells.number(row, "count");
        Long total = cells.number(row, "total");
        boolean shown = status.equals("published") || status.equals("provisional");
        boolean empty = count == null && total == null && cells.decimal(row, "share") == null && noBounds(row);
        if (!shown) {
            if (!empty) {
                report(
                        "shows figures though it is " + status + " at",
                        "viser tall, men har statusen " + status + ", ved",
                        row);
            }
        } else if (count == null || total == null || count < 0 || count > total) {
            report("has no count within a total at", "har ikke et antall innenfor summen ved", row);
        } else if (status.equals("provisional") && !isOpen(row)) {
            verifyProvisional(row, count, total);
        } else if (status.equals("published") || cells.decimal(row, "share") != null) {
            verifyShare(row, new Proportion(count, total));
        }
    }

    private boolean isPublished(Object[] row) {
        return "published".equals(cells.text(row, "status"))
                && cells.number(row, "count") != null
                && cells.number(row, "total") != null;
    }

    private boolean isOpen(Object[] row) {
        return statistics.get(cells.text(row, "statistic")).protectionClass() == Catalogue.ProtectionClass.O;
    }

    /** Provisional counts are rounded down to a multiple of the threshold and have no share. */
    private void verifyProvisional(Object[] row, long count, long total) {
        int k = catalogue.threshold();
        if (count % k != 0 || total % k != 0 || cells.decimal(row, "share") != null || !noBounds(row)) {
            report(
                    "is provisional but not rounded down to multiples of " + k + " without a share at",
                    "er foreløpig, men ikke rundet ned til det nærmeste som går opp i " + k + ", uten andel, ved",
                    row);
        }
    }

    private void verifyShare(Object[] row, Proportion proportion) {
        Optional<Interval> expected = proportion.wilson();
        boolean agrees = expected.isEmpty()
                ? cells.decimal(row, "share") == null && noBounds(row)
                : isClose(expected.get().value(), cells.decimal(row, "share"))
                        && isClose(expected.get().low(), cells.decimal(row, "low"))
                        && isClose(expected.get().high(), cells.decimal(row, "high"));
        if (!agrees) {
            report(
                    "has a share or bounds that do not follow from its count at",
                    "har en andel eller grenser som ikke følger av antallet, ved",
                    row);
        }
    }

    private boolean noBounds(Object[] row) {
        return cells.decimal(row, "low") == null && cells.decimal(row, "high") == null;
    }

    private static boolean isClose(double expected, Double found) {
        return found != null && Math.abs(found - expected) <= ROUNDING;
    }

    /** The categories of one population: one row each, one total, and counts that sum to it. */
    private void verifyPartition(List<Object[]> rows) {
        Object[] first = rows.get(0);
        Catalogue.Statistic statistic = statistics.get(cells.text(first, "statistic"));
        if (rows.size() != statistic.categories().size()) {
            report("has not one row for each category at", "har ikke én rad for hver kategori ved", first);
        }
        List<Object[]> published = rows.stream().filter(this::isPublished).toList();
        if (published.isEmpty()) {
            return;
        }
        long sum =
                published.stream().mapToLong(row -> cells.number(row, "count")).sum();
        long total = cells.number(published.get(0), "total");
        boolean oneTotal = published.stream().allMatch(row -> cells.number(row, "total") == total);
        if (!oneTotal || sum > total || (published.size() == rows.size() && sum != total)) {
            report(
                    "has counts that do not sum to the total at",
                    "har antall som ikke blir summen til sammen, ved",
                    first);
        }
    }

    /** A three-year block is the sum of its years, where all are shown. */
    private void verifyBlocks(Map<List<Object>, List<Object[]>> partitions) {
        Map<List<Object>, Object[]> rows = new HashMap<>();
        partitions
                .values()
                .forEach(partition -> partition.forEach(row -> {
                    if (isPublished(row)) {
                        rows.put(cell(row, cells.text(row, "school_year"), cells.years(row)), row);
                    }
                }));
        for (Object[] row : table.rows()) {
            if (isPublished(row) && cells.years(row) == 3) {
                verifyBlock(row, rows);
            }
        }
    }

    private void verifyBlock(Object[] block, Map<List<Object>, Object[]> rows) {
        long count = 0;
        long total = 0;
        int last = Integer.parseInt(cells.text(block, "school_year").substring(0, 4));
        for (int year = last - 2; year <= last; year++) {
            Object[] single = rows.get(cell(block, label(year), 1));
            if (single == null) {
                return;
            }
            count += cells.number(single, "count");
            total += cells.number(single, "total");
        }
        if (count != cells.number(block, "count") || total != cells.number(block, "total")) {
            report("is not the sum of its three years at", "er ikke summen av sine tre år ved", block);
        }
    }

    private static String label(int year) {
        int next = (year + 1) % 100;
        return year + (next < 10 ? "-0" : "-") + next;
    }

    private List<Object> cell(Object[] row, String schoolYear, int years) {
        List<Object> key = partition(row);
        key.set(1, schoolYear);
        key.set(key.size() - 1, years);
        key.add(cells.text(row, "category"));
        return key;
    }

    private List<Object> partition(Object[] row) {
        List<Object> key = new ArrayList<>();
        PARTITION_KEY.forEach(column -> key.add(cells.text(row, column)));
        key.add(cells.years(row));
        return key;
    }

    private int compare(Object[] one, Object[] other) {
        for (String column : CountColumns.KEY) {
            int difference = switch (column) {
                case "years" -> Integer.compare(cells.years(one), cells.years(other));
                case "category" -> Integer.compare(order(one), order(other));
                default -> compareBytes(cells.text(one, column), cells.text(other, column));
            };
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int order(Object[] row) {
        return categoryOrder.get(cells.text(row, "statistic") + " " + cells.text(row, "category"));
    }

    private static int compareBytes(String one, String other) {
        return one.equals(other)
                ? 0
                : Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private void report(String english, String norwegian, Object[] row) {
        String key = Verification.keyOf(table.schema(), row);
        problems.add(new Complaint(
                table.name() + " " + english + " " + key + ".", table.name() + " " + norwegian + " " + key + "."));
    }
}
