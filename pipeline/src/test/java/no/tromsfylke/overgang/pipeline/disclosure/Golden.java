package no.tromsfylke.overgang.pipeline.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A reference result; see golden/README.md for where it comes from. Cells are numbered from 1. */
record Golden(String name, List<Long> inner, Map<Integer, SparseRow> rows, List<Map<String, String>> cells) {

    static Golden of(String name) {
        List<Map<String, String>> cells = csv(name + "/cells.csv");
        var atoms = new TreeMap<Integer, List<Integer>>();
        int last = 0;
        for (Map<String, String> line : csv(name + "/x_triplets.csv")) {
            if (!line.get("coef").equals("1")) {
                throw new IllegalStateException("A coefficient other than 1");
            }
            int atom = Integer.parseInt(line.get("inner")) - 1;
            atoms.computeIfAbsent(Integer.parseInt(line.get("cell")), cell -> new ArrayList<>())
                    .add(atom);
            last = Math.max(last, atom);
        }
        var rows = new TreeMap<Integer, SparseRow>();
        atoms.forEach((cell, list) -> rows.put(
                cell, SparseRow.sum(list.stream().mapToInt(Integer::intValue).toArray())));
        return new Golden(name, inner(rows, cells, last + 1), rows, cells);
    }

    /** The inner cells: those that are published cells themselves. */
    private static List<Long> inner(Map<Integer, SparseRow> rows, List<Map<String, String>> cells, int atoms) {
        long[] inner = new long[atoms];
        Arrays.fill(inner, -1);
        for (Map<String, String> cell : cells) {
            SparseRow row = rows.get(Integer.parseInt(cell.get("cell")));
            if (row.size() == 1) {
                inner[row.atom(0)] = value(cell);
            }
        }
        return Arrays.stream(inner).boxed().toList();
    }

    static long value(Map<String, String> cell) {
        return Long.parseLong(cell.containsKey("freq") ? cell.get("freq") : cell.get("ant"));
    }

    /** The cells in the order in which they are tried. */
    List<Integer> order() {
        return cells.stream()
                .sorted(Comparator.comparingInt(cell -> Integer.parseInt(cell.get("candidate_rank"))))
                .map(cell -> Integer.parseInt(cell.get("cell")))
                .toList();
    }

    Set<Integer> withFlag(String flag) {
        var set = new TreeSet<Integer>();
        cells.stream()
                .filter(cell -> cell.get(flag).equals("TRUE"))
                .forEach(cell -> set.add(Integer.parseInt(cell.get("cell"))));
        return set;
    }

    /** The problem, with every cell a candidate; the counts of inner cells that are not published are made up as 0. */
    Problem problem() {
        var builder = Problem.named(
                name, inner.stream().mapToLong(y -> Math.max(0, y)).toArray());
        for (int cell : order()) {
            builder.candidate(Integer.toString(cell), rows.get(cell));
        }
        for (int cell : withFlag("primary")) {
            builder.primary(
                    new Primary(Integer.toString(cell), rows.get(cell), Long.MAX_VALUE, new Assumption.Nothing()));
        }
        return builder.build();
    }

    static List<Map<String, String>> csv(String file) {
        var stream = Objects.requireNonNull(Golden.class.getResourceAsStream("golden/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> names = fields(reader.readLine());
            return reader.lines()
                    .map(line -> {
                        List<String> fields = fields(line);
                        var cells = new HashMap<String, String>();
                        for (int i = 0; i < fields.size(); i++) {
                            cells.put(names.get(i), fields.get(i));
                        }
                        return (Map<String, String>) cells;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.replace("\"", "").split(",", -1)).toList();
    }
}
