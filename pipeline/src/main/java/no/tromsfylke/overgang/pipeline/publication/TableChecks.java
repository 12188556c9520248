package no.tromsfylke.overgang.pipeline.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tromsfylke.overgang.pipeline.inference.Interval;
import no.tromsfylke.overgang.pipeline.inference.Verdict;

/** What the rows of one table must satisfy, by the kind of table. */
final class TableChecks {

    private TableChecks() {}

    static List<Complaint> forTable(Table table, Catalogue catalogue) {
        List<Complaint> problems = new ArrayList<>(duplicateKeys(table));
        if (table.schema().columns().equals(CountColumns.ALL)) {
            problems.addAll(CountChecks.of(table, catalogue));
        } else if (table.name().equals(PublishedTables.DATA_QUALITY)) {
            problems.addAll(ledgerSums(table));
        } else if (table.name().equals(PublishedTables.TRENDS)) {
            problems.addAll(verdicts(table));
        } else if (table.name().equals(PublishedTables.ACCURACY_MEASURES)) {
            problems.addAll(intervals(table));
        }
        return problems;
    }

    private static List<Complaint> duplicateKeys(Table table) {
        List<Complaint> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Object[] row : table.rows()) {
            String key = Verification.keyOf(table.schema(), row);
            if (!seen.add(key)) {
                problems.add(new Complaint(
                        table.name() + ": two rows have the key " + key + ".",
                        table.name() + ": to rader har nøkkelen " + key + "."));
            }
        }
        return problems;
    }

    private static List<Complaint> ledgerSums(Table table) {
        List<Complaint> problems = new ArrayList<>();
        Cells cells = new Cells(table.schema());
        for (Object[] row : table.rows()) {
            Long rows = cells.number(row, "rows");
            if (rows != null && rows != cells.number(row, "used") + cells.number(row, "rejected")) {
                problems.add(at(
                        "data_quality: rows are not used + rejected",
                        "data_quality: radene er ikke brukte + avviste",
                        table,
                        row));
            }
        }
        return problems;
    }

    private static List<Complaint> verdicts(Table table) {
        List<Complaint> problems = new ArrayList<>();
        Cells cells = new Cells(table.schema());
        for (Object[] row : table.rows()) {
            Double change = cells.decimal(row, "change");
            if (change == null) {
                continue;
            }
            var interval = new Interval(change, cells.decimal(row, "change_low"), cells.decimal(row, "change_high"));
            if (!Verdict.on(interval).id().equals(cells.text(row, "verdict"))) {
                problems.add(at(
                        "trends: the verdict does not follow from the interval",
                        "trends: konklusjonen følger ikke av intervallet",
                        table,
                        row));
            }
        }
        return problems;
    }

    private static List<Complaint> intervals(Table table) {
        List<Complaint> problems = new ArrayList<>();
        Cells cells = new Cells(table.schema());
        for (Object[] row : table.rows()) {
            Double value = cells.decimal(row, "value");
            Double low = cells.decimal(row, "low");
            Double high = cells.decimal(row, "high");
            if (value != null && low != null && high != null && !(low <= value && value <= high)) {
                problems.add(at(
                        "accuracy_measures: the value lies outside its interval",
                        "accuracy_measures: verdien ligger utenfor intervallet sitt",
                        table,
                        row));
            }
        }
        return problems;
    }

    private static Complaint at(String english, String norwegian, Table table, Object[] row) {
        String key = Verification.keyOf(table.schema(), row);
        return new Complaint(english + " at " + key + ".", norwegian + " ved " + key + ".");
    }

    /** Cells of a row by the names of the columns. */
    static final class Cells {

        private final Map<String, Integer> indexes = new HashMap<>();

        Cells(TableSchema schema) {
            for (int i = 0; i < schema.columns().size(); i++) {
                indexes.put(schema.columns().get(i).name(), i);
            }
        }

        String text(Object[] row, String column) {
            return (String) row[indexes.get(column)];
        }

        Long number(Object[] row, String column) {
            return (Long) row[indexes.get(column)];
        }

        int years(Object[] row) {
            return (Integer) row[indexes.get("years")];
        }

        Double decimal(Object[] row, String column) {
            return (Double) row[indexes.get(column)];
        }
    }
}
