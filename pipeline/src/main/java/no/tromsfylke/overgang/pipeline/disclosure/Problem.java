package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One linear problem of disclosure control: a family of statistics in one block of years.
 *
 * <p>The attacker knows that the unknown table y consists of integers ≥ 0, knows {@link #known()}, and will know the rows of
 * the candidates that are shown. Whatever is shown, the {@link #primaries()} must stay uncertain. The order of the
 * candidates is their priority: the first are shown before the last.
 */
public final class Problem {

    private final String name;
    private final long[] values;
    private final List<Known> known;
    private final List<Candidate> candidates;
    private final List<Primary> primaries;

    private Problem(Builder builder) {
        this.name = builder.name;
        this.values = builder.values;
        this.known = List.copyOf(builder.known);
        this.candidates = List.copyOf(builder.candidates);
        this.primaries = List.copyOf(builder.primaries);
    }

    /**
     * Begins a problem.
     *
     * @param name for messages and for the order of results
     * @param values the true count of every atom
     * @throws IllegalArgumentException if a count is negative
     */
    public static Builder named(String name, long[] values) {
        return new Builder(name, values);
    }

    public String name() {
        return name;
    }

    public int atoms() {
        return values.length;
    }

    /** The true count of an atom. */
    public long value(int atom) {
        return values[atom];
    }

    /** A copy of the true counts. */
    public long[] values() {
        return values.clone();
    }

    /** The true value of a row. */
    public long value(SparseRow row) {
        return row.dot(values);
    }

    public List<Known> known() {
        return known;
    }

    /** In order of priority, the first to be shown first. */
    public List<Candidate> candidates() {
        return candidates;
    }

    public List<Primary> primaries() {
        return primaries;
    }

    /** Collects a problem; not thread-safe. */
    public static final class Builder {

        private final String name;
        private final long[] values;
        private final List<Known> known = new ArrayList<>();
        private final List<Candidate> candidates = new ArrayList<>();
        private final List<Primary> primaries = new ArrayList<>();
        private final HashSet<String> candidateKeys = new HashSet<>();
        private final HashSet<String> primaryKeys = new HashSet<>();

        private Builder(String name, long[] values) {
            this.name = name;
            this.values = values.clone();
            for (long value : this.values) {
                if (value < 0) {
                    throw new IllegalArgumentException("A count of " + value + " in " + name);
                }
            }
        }

        /** Adds what the attacker knows beforehand; a piece that is not true of the values is refused. */
        public Builder known(Known piece) {
            check(piece.row());
            if (piece instanceof Known.Between between) {
                checkLimits(between);
            }
            known.add(piece);
            return this;
        }

        private void checkLimits(Known.Between between) {
            long value = between.row().dot(values);
            if (value < between.low() || value > between.high()) {
                throw new IllegalArgumentException("%s: %s = %d, said to lie in %d to %d"
                        .formatted(name, between.row(), value, between.low(), between.high()));
            }
        }

        /** Adds a public total or a tie between statistics ({@code left.minus(right)}, of value 0). */
        public Builder knownTotal(SparseRow row) {
            return known(new Known.Equality(row));
        }

        /** Adds a candidate of lower priority than all before it. */
        public Builder candidate(Candidate candidate) {
            if (!candidateKeys.add(candidate.key())) {
                throw new IllegalArgumentException("Two candidates named " + candidate.key());
            }
            candidate.rows().forEach(this::check);
            candidate.ranges().forEach(range -> check(range.row()));
            candidate.ranges().forEach(this::checkLimits);
            candidates.add(candidate);
            return this;
        }

        /** Adds a candidate with a status and a partition of its own. */
        public Builder candidate(String key, SparseRow... rows) {
            return candidate(new Candidate(key, List.of(rows), Optional.empty(), Optional.empty()));
        }

        /** Adds a number to protect. */
        public Builder primary(Primary primary) {
            if (!primaryKeys.add(primary.key())) {
                throw new IllegalArgumentException("Two primaries named " + primary.key());
            }
            check(primary.row());
            long value = primary.row().dot(values);
            if (value < 1 && !(primary.assumption() instanceof Assumption.Nothing)) {
                throw new IllegalArgumentException(
                        "Primary %s is %d but assumed to be at least 1".formatted(primary.key(), value));
            }
            primaries.add(primary);
            return this;
        }

        public Problem build() {
            return new Problem(this);
        }

        private void check(SparseRow row) {
            if (row.lastAtom() >= values.length) {
                throw new IllegalArgumentException(
                        "Atom %d of %d in %s".formatted(row.lastAtom(), values.length, name));
            }
        }
    }
}
