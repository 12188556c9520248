package no.tromsfylke.overgang.pipeline.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.Told.Row;

/** The categories of the themes dropout, transition, completion and accuracy, and of the rule of regulation § 12. */
final class SchoolBranches {

    private static final Set<String> ACADEMIC = Set.of("ST", "ID", "MD", "KD", "PB");

    private final Branches branches;
    private final Map<String, TreeMap<SchoolYear, List<Row>>> years = new HashMap<>();
    private final Map<String, List<Row>> contracts;
    private final Map<String, List<Row>> applications;

    private SchoolBranches(Told told, Branches branches) {
        this.branches = branches;
        this.contracts = told.byPupil("laerekontrakt");
        this.applications = told.byPupil("soknad");
        for (Row row : told.of("elevforhold")) {
            years.computeIfAbsent(row.get("elev_id"), p -> new TreeMap<>())
                    .computeIfAbsent(row.year(), y -> new ArrayList<>())
                    .add(row);
        }
        var order = Comparator.comparing((Row row) -> row.get("startdato"))
                .thenComparing(row -> row.get("skole"))
                .thenComparing(row -> row.get("programomrade"));
        years.values().forEach(y -> y.values().forEach(rows -> rows.sort(order)));
    }

    static void count(Told told, Map<String, String> coverage, Branches branches) {
        var counter = new SchoolBranches(told, branches);
        counter.years.values().forEach(y -> y.values().forEach(counter::enrolled));
        told.of("kartlegging").forEach(row -> counter.mapped(row, coverage));
        counter.years.values().forEach(counter::cohort);
    }

    private static boolean endedBefore(Row row, LocalDate day) {
        return row.has("sluttdato") && row.day("sluttdato").isBefore(day);
    }

    private static String status(List<Row> rows) {
        Row last = rows.get(rows.size() - 1);
        SchoolYear year = last.year();
        boolean absent = rows.stream()
                .allMatch(row -> row.is("sluttarsak", "ikke_mott")
                        || (row.is("mott_forste_dag", "nei") && endedBefore(row, year.autumn(10, 1))));
        if (absent) {
            return "no_show";
        }
        if (rows.stream().anyMatch(row -> row.has("permisjon"))) {
            return "on_leave";
        }
        if (rows.stream().anyMatch(row -> row.has("utveksling"))) {
            return "exchange";
        }
        String stayedOrChanged = rows.size() > 1 ? "changed" : "stayed";
        return switch (last.get("sluttarsak")) {
            case "sluttet", "annet" -> endedBefore(last, year.autumn(11, 1)) ? "left_before_1_november" : "left_later";
            case "laereplass" -> "to_apprenticeship";
            case "flyttet" -> "moved";
            case "byttet_skole", "byttet_program" -> "changed";
            default -> stayedOrChanged;
        };
    }

    private void enrolled(List<Row> rows) {
        Row first = rows.get(0);
        Row last = rows.get(rows.size() - 1);
        String open = first.year().isClosed(Told.AS_OF) ? "" : "open.";
        branches.count(open + "dropout.year_status", status(rows));
        branches.count(open + "dropout.load", first.get("omfang"));
        if (open.isEmpty()) {
            String code = last.get("fullfortkode");
            branches.count("dropout.result", Set.of("B", "I", "H", "S", "").contains(code) ? code : "other");
        }
        if (first.day("startdato").isBefore(first.year().autumn(9, 1))) {
            branches.count(open + "dropout.first_day", first.get("mott_forste_dag"));
        }
        if (first.is("mott_forste_dag", "nei") && Told.isOneOfTheSeven(first.get("hjemkommune"))) {
            boolean still = !first.has("sluttdato")
                    || first.day("sluttdato").isAfter(first.year().autumn(10, 1));
            branches.count(open + "rule_checks.absent_yet_enrolled", still ? "breach" : "ok");
        }
    }

    private void mapped(Row row, Map<String, String> coverage) {
        SchoolYear next = row.year().plus(1);
        if (!next.isClosed(Told.AS_OF)) {
            return;
        }
        String pupil = row.get("elev_id");
        List<Row> rows = years.getOrDefault(pupil, new TreeMap<>()).getOrDefault(next, List.of());
        LocalDate day = next.autumn(10, 1);
        String classification = MappingBranches.classification(row);
        String direct = direct(pupil, row, rows, day);
        branches.count("transition.direct", classification + "." + direct);
        boolean adverse = !direct.equals("apprenticeship");
        if (direct.equals("in_upper_secondary")) {
            String firstYear = firstYear(rows);
            branches.count("transition.first_year", classification + "." + firstYear);
            if (classification.equals("follow_up")) {
                branches.count("transition.first_year", coverage.get(pupil) + "." + firstYear);
            }
            adverse = firstYear.equals("left");
        }
        if (!classification.equals("special_process")) {
            int factors = Math.min(4, MappingBranches.factors(row).size());
            branches.count("accuracy.factor_count", factors + (adverse ? "_adverse" : "_fine"));
            boolean flagged = classification.equals("follow_up");
            branches.count(
                    "accuracy.follow_up", (flagged ? "positive_" : "negative_") + (adverse ? "adverse" : "fine"));
            for (String factor : MappingBranches.factors(row)) {
                branches.count("accuracy." + factor, adverse ? "adverse" : "fine");
            }
        }
    }

    private String direct(String pupil, Row row, List<Row> rows, LocalDate day) {
        boolean attends =
                rows.stream().anyMatch(r -> !r.day("startdato").isAfter(day) && !endedBefore(r, day.plusDays(1)));
        if (attends) {
            return "in_upper_secondary";
        }
        boolean learns = contracts.getOrDefault(pupil, List.of()).stream()
                .anyMatch(c -> !c.day("startdato").isAfter(day) && !endedBefore(c, day));
        if (learns) {
            return "apprenticeship";
        }
        boolean applied = applications.getOrDefault(pupil, List.of()).stream()
                .anyMatch(application -> application.year().equals(row.year()));
        return applied ? "applied_not_started" : "not_applied";
    }

    private static String firstYear(List<Row> rows) {
        return switch (status(rows)) {
            case "left_before_1_november", "left_later" -> "left";
            case "no_show", "on_leave", "exchange", "moved" -> "other";
            default -> "not_left";
        };
    }

    private void cohort(NavigableMap<SchoolYear, List<Row>> rows) {
        Row first = rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.is("trinn", "vg1"))
                .findFirst()
                .orElse(null);
        if (first == null || first.year().equals(Told.FIRST)) {
            return;
        }
        boolean academic = ACADEMIC.contains(first.get("programomrade").substring(0, 2));
        int length = academic ? 5 : 6;
        if (first.year().plus(length).isClosed(Told.AS_OF)) {
            branches.count(
                    "completion." + (academic ? "academic" : "vocational"),
                    completion(
                            first,
                            rows,
                            first.year().plus(academic ? 2 : 3),
                            first.year().plus(length - 1)));
        }
    }

    private String completion(Row first, NavigableMap<SchoolYear, List<Row>> rows, SchoolYear onTime, SchoolYear last) {
        List<Row> own = contracts.getOrDefault(first.get("elev_id"), List.of());
        if (passed(rows, own, onTime)) {
            return "completed_on_time";
        }
        if (passed(rows, own, last)) {
            return "completed_later";
        }
        LocalDate day = last.autumn(10, 1);
        boolean atSchool = rows.getOrDefault(last, List.of()).stream()
                .anyMatch(r -> !r.day("startdato").isAfter(day) && !endedBefore(r, day));
        boolean learning = own.stream().anyMatch(c -> !c.day("startdato").isAfter(day) && !endedBefore(c, day));
        if (atSchool || learning) {
            return "in_training";
        }
        boolean failed = rows.headMap(last, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(r -> r.is("trinn", "vg3") && r.is("fullfortkode", "I"))
                || own.stream().anyMatch(c -> c.is("resultat", "ikke_bestatt") && ended(c, last));
        return failed ? "not_passed" : "left";
    }

    private static boolean passed(NavigableMap<SchoolYear, List<Row>> rows, List<Row> contracts, SchoolYear until) {
        return rows.headMap(until, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(r -> r.is("trinn", "vg3") && r.is("fullfortkode", "B"))
                || contracts.stream().anyMatch(c -> c.is("resultat", "bestatt") && ended(c, until));
    }

    private static boolean ended(Row contract, SchoolYear until) {
        return !contract.day("sluttdato").isAfter(until.plus(1).autumn(12, 31));
    }
}
