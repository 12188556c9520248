package no.tromsfylke.overgang.pipeline.statistics;

import java.util.Set;

/**
 * Something that is true of counts whatever is delivered, because of what the categories mean. Whoever sees some of the
 * counts can reckon with it; so must whoever hides one.
 *
 * <p>It holds of any units counted together, over the same school years at the same place, where all its statistics are
 * counted at all.
 *
 * @param name what it says, in a few words
 * @param relation how {@code sum} stands to 0
 * @param whereZero it holds only where each of these cells is 0; empty if always
 * @param scope of which sums it holds
 * @param levels it holds only at these levels (vg1–vg3); empty for all
 */
public record Identity(
        String name, CellSum sum, Relation relation, Set<Cell> whereZero, Scope scope, Set<String> levels) {

    /** How the sum stands to 0. */
    public enum Relation {
        EQUAL,
        AT_LEAST
    }

    /** Of which sums an identity holds. */
    public enum Scope {
        EVERYWHERE,
        /** Not in the open year, where deadlines may lie ahead. */
        CLOSED_YEARS,
        /** Of the whole region's schools only: its statistics count different units. */
        WHOLE_REGION
    }

    public Identity {
        whereZero = Set.copyOf(whereZero);
        levels = Set.copyOf(levels);
    }

    static Identity equal(String name, CellSum one, CellSum other) {
        return new Identity(name, one.minus(other), Relation.EQUAL, Set.of(), Scope.EVERYWHERE, Set.of());
    }

    static Identity atLeast(String name, CellSum greater, CellSum smaller) {
        return new Identity(name, greater.minus(smaller), Relation.AT_LEAST, Set.of(), Scope.EVERYWHERE, Set.of());
    }

    /** Whether it says only that the population of one statistic is part of another's categories. */
    public boolean isOfPopulation() {
        return name.startsWith("population of ");
    }

    /** The same, but only where all of these cells are 0. */
    Identity whereNone(CellSum cells) {
        return new Identity(name, sum, relation, cells.coefficients().keySet(), scope, levels);
    }

    Identity within(Scope some) {
        return new Identity(name, sum, relation, whereZero, some, levels);
    }

    Identity atLevels(Set<String> some) {
        return new Identity(name, sum, relation, whereZero, scope, some);
    }

    /** Whether it holds of a value of its sum. */
    public boolean holdsOf(long value) {
        return relation == Relation.EQUAL ? value == 0 : value >= 0;
    }

    @Override
    public String toString() {
        return name + ": " + sum + (relation == Relation.EQUAL ? " = 0" : " ≥ 0")
                + (whereZero.isEmpty() ? "" : " where " + whereZero + " are 0");
    }
}
