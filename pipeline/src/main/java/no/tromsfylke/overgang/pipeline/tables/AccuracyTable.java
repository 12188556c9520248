package no.tromsfylke.overgang.pipeline.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.inference.Fourfold;
import no.tromsfylke.overgang.pipeline.inference.Interval;
import no.tromsfylke.overgang.pipeline.inference.OrderedSign;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin.Cell;
import no.tromsfylke.overgang.pipeline.protection.Status;
import no.tromsfylke.overgang.pipeline.publication.PublishedTables;
import no.tromsfylke.overgang.pipeline.publication.Table;

/** How well the risk factors hit; made of published counts only, and only where all of a statistic's counts are. */
public final class AccuracyTable {

    private static final String THEME = "accuracy";
    private static final String FACTOR_COUNT = "accuracy.factor_count";

    private AccuracyTable() {}

    public static Table of(List<SafeMargin> margins) {
        var rows = new ArrayList<Object[]>();
        margins.stream()
                .filter(margin -> CountTables.theme(margin.key().statistic()).equals(THEME))
                .filter(margin -> margin.cells().stream().allMatch(cell -> cell.status() == Status.PUBLISHED))
                .sorted(KeyOrder.MARGIN)
                .forEach(margin -> addRows(margin, rows));
        return new Table(PublishedTables.accuracyMeasures(), rows);
    }

    private static void addRows(SafeMargin margin, List<Object[]> rows) {
        if (margin.key().statistic().equals(FACTOR_COUNT)) {
            var sign = new OrderedSign(counts(margin, "_adverse"), counts(margin, "_fine"));
            add("auc", sign.auc(), sign.positives(), sign.negatives(), margin, rows);
            return;
        }
        Map<String, Long> counts = margin.cells().stream().collect(Collectors.toMap(Cell::category, Cell::count));
        var table = new Fourfold(
                counts.get("true_positive"),
                counts.get("false_positive"),
                counts.get("false_negative"),
                counts.get("true_negative"));
        add("sensitivity", table.sensitivity(), table.positives(), table.negatives(), margin, rows);
        add("specificity", table.specificity(), table.positives(), table.negatives(), margin, rows);
        add("ppv", table.ppv(), table.positives(), table.negatives(), margin, rows);
        add("npv", table.npv(), table.positives(), table.negatives(), margin, rows);
        add("risk_ratio", table.riskRatio(), table.positives(), table.negatives(), margin, rows);
    }

    /** Counts of the categories with an ending, from few factors to many. */
    private static long[] counts(SafeMargin margin, String ending) {
        return margin.cells().stream()
                .filter(cell -> cell.category().endsWith(ending))
                .mapToLong(Cell::count)
                .toArray();
    }

    private static void add(
            String measure,
            Optional<Interval> value,
            long positives,
            long negatives,
            SafeMargin margin,
            List<Object[]> rows) {
        value.ifPresent(interval -> rows.add(new Object[] {
            margin.key().statistic(),
            measure,
            interval.value(),
            interval.low(),
            interval.high(),
            positives,
            negatives,
            margin.key().span().last().label()
        }));
    }
}
