package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.List;

/**
 * The proof that a mask protects: tables y ≥ 0 of integers that reproduce everything known and shown, and for each primary
 * two of them that differ in it by at least the width demanded. Plain data for the restricted folder.
 *
 * @param problem the name of the problem
 * @param tables the witness tables; several primaries share one
 * @param pairs one for each primary, in the order of the problem, without the conceded ones
 */
public record Witnesses(String problem, List<Table> tables, List<Pair> pairs) {

    public Witnesses {
        tables = List.copyOf(tables);
        pairs = List.copyOf(pairs);
    }

    /**
     * A table, given where it differs from the true one.
     *
     * @param atoms ascending
     * @param values the count of each of these atoms in the table
     */
    public record Table(List<Integer> atoms, List<Long> values) {

        /** @throws IllegalArgumentException if the lists differ in length */
        public Table {
            atoms = List.copyOf(atoms);
            values = List.copyOf(values);
            if (atoms.size() != values.size()) {
                throw new IllegalArgumentException(atoms.size() + " atoms but " + values.size() + " values");
            }
        }

        /** The whole table, given the true one. */
        long[] over(long[] truth) {
            long[] table = truth.clone();
            for (int i = 0; i < atoms.size(); i++) {
                table[atoms.get(i)] = values.get(i);
            }
            return table;
        }
    }

    /**
     * The two tables of a primary.
     *
     * @param primary its key
     * @param low index of the table with the smaller value
     * @param high index of the table with the larger value
     */
    public record Pair(String primary, int low, int high) {}
}
