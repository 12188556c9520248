package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One step of the reference in which a table is published quarter by quarter, with what was published before kept. Cells
 * are tried in order of size, zeros first, and named by their line, from 0.
 */
record Quarters(String name, List<Map<String, String>> inputs, List<Map<String, String>> cells, List<SparseRow> rows) {

    static Quarters of(String name) {
        List<Map<String, String>> inputs = Golden.csv("incremental_time/d2s_4quarters_seed10.csv");
        List<Map<String, String>> cells = Golden.csv("incremental_time/" + name + ".csv");
        int quarters = name.equals("a1") ? 1 : name.charAt(1) - '0';
        var rows = new ArrayList<SparseRow>();
        for (Map<String, String> cell : cells) {
            rows.add(SparseRow.sum(IntStream.range(0, inputs.size())
                    .filter(atom -> isIn(inputs.get(atom), cell, quarters))
                    .toArray()));
        }
        return new Quarters(name, inputs, cells, rows);
    }

    private static boolean isIn(Map<String, String> input, Map<String, String> cell, int quarters) {
        int quarter = input.get("quarter").charAt(1) - '0';
        String span = cell.get("quarter");
        int last = span.charAt(span.length() - 1) - '0';
        boolean isInSpan = span.equals("Total")
                ? quarter <= quarters
                : span.startsWith("quarter_") ? quarter <= last : quarter == last;
        return isInSpan && matches(input, cell, "main_income") && matches(input, cell, "size");
    }

    private static boolean matches(Map<String, String> input, Map<String, String> cell, String dimension) {
        return cell.get(dimension).equals("Total") || cell.get(dimension).equals(input.get(dimension));
    }

    long[] inner() {
        return inputs.stream().mapToLong(Golden::value).toArray();
    }

    Set<Integer> suppressed() {
        var set = new TreeSet<Integer>();
        IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).get("suppressed").equals("TRUE"))
                .forEach(set::add);
        return set;
    }

    Problem problem() {
        var builder = Problem.named(name, inner());
        IntStream.range(0, cells.size())
                .boxed()
                .sorted(Comparator.comparingLong(cell -> {
                    long count = Golden.value(cells.get(cell));
                    return count == 0 ? Long.MIN_VALUE : -count;
                }))
                .forEach(cell -> {
                    if ("TRUE".equals(cells.get(cell).get("forced"))) {
                        builder.known(new Known.Published(rows.get(cell)));
                    }
                    builder.candidate(Integer.toString(cell), rows.get(cell));
                });
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.get(cell).get("primary").equals("TRUE")) {
                builder.primary(
                        new Primary(Integer.toString(cell), rows.get(cell), Long.MAX_VALUE, new Assumption.Nothing()));
            }
        }
        return builder.build();
    }
}
