package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some rows of a system, numbered from 0, by atoms. */
final class Matrix {

    private final int[] chosen;
    private final int[][] rowsOf;
    private final int[][] coefficientsOf;
    private final Map<SparseRow, Integer> positions = new HashMap<>();

    /** @param chosen the numbers of the rows among all */
    Matrix(List<SparseRow> rows, int[] chosen, int atoms) {
        this.chosen = chosen;
        this.rowsOf = new int[atoms][];
        this.coefficientsOf = new int[atoms][];
        var found = new ArrayList<List<int[]>>();
        for (int atom = 0; atom < atoms; atom++) {
            found.add(new ArrayList<>(8));
        }
        for (int position = 0; position < chosen.length; position++) {
            SparseRow row = rows.get(chosen[position]);
            positions.putIfAbsent(row, position);
            for (int k = 0; k < row.size(); k++) {
                found.get(row.atom(k)).add(new int[] {position, row.coefficient(k)});
            }
        }
        for (int atom = 0; atom < atoms; atom++) {
            rowsOf[atom] = found.get(atom).stream().mapToInt(entry -> entry[0]).toArray();
            coefficientsOf[atom] =
                    found.get(atom).stream().mapToInt(entry -> entry[1]).toArray();
        }
    }

    int size() {
        return chosen.length;
    }

    /** The number of a row among all rows. */
    int row(int position) {
        return chosen[position];
    }

    /** Where a row stands; −1 if it does not. */
    int findPosition(SparseRow row) {
        return positions.getOrDefault(row, -1);
    }

    /** The rows an atom lies in, by their position. */
    int[] rowsOf(int atom) {
        return rowsOf[atom];
    }

    /** The coefficients of an atom in these rows. */
    int[] coefficientsOf(int atom) {
        return coefficientsOf[atom];
    }
}
