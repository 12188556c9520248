package no.tromsfylke.overgang.pipeline.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.inference.Proportion;
import no.tromsfylke.overgang.pipeline.protection.SafeMargin;
import no.tromsfylke.overgang.pipeline.protection.Status;
import no.tromsfylke.overgang.pipeline.publication.PublishedTables;
import no.tromsfylke.overgang.pipeline.publication.Table;

/** Safe margins as the count tables of their themes. Shares and intervals are made here, from what is shown only. */
public final class CountTables {

    private static final int COLUMNS = 15;

    private CountTables() {}

    /** One table a theme, in the order of their names. */
    public static List<Table> of(List<SafeMargin> margins) {
        Map<String, List<Object[]>> rows = new TreeMap<>();
        margins.stream().sorted(KeyOrder.MARGIN).forEach(margin -> {
            var theme = rows.computeIfAbsent(theme(margin.key().statistic()), name -> new ArrayList<>());
            margin.cells().forEach(cell -> theme.add(row(margin.key(), cell)));
        });
        var tables = new ArrayList<Table>();
        rows.forEach((theme, all) -> tables.add(
                new Table(PublishedTables.counts(theme, ThemeTexts.title(theme), ThemeTexts.DESCRIPTION), all)));
        return tables;
    }

    static String theme(String statistic) {
        int point = statistic.indexOf('.');
        return point < 0 ? statistic : statistic.substring(0, point);
    }

    static Object[] row(MarginKey key, SafeMargin.Cell cell) {
        var row = new Object[COLUMNS];
        row[0] = key.statistic();
        row[1] = key.span().last().label();
        row[2] = key.span().years();
        row[3] = key.areaLevel().code();
        row[4] = key.area();
        row[5] = key.programme();
        row[6] = key.level();
        row[7] = key.group();
        row[8] = cell.category();
        row[14] = cell.status().code();
        if (cell.status().isShown()) {
            row[9] = cell.count();
            row[10] = cell.total();
        }
        if (cell.status() == Status.PUBLISHED) {
            var proportion = new Proportion(cell.count(), cell.total());
            proportion.wilson().ifPresent(interval -> {
                row[11] = interval.value();
                row[12] = interval.low();
                row[13] = interval.high();
            });
        }
        return row;
    }
}
