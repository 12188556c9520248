package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A row over the atoms: the linear form {@code x·y = Σ x[a]·y[a]}, with integer coefficients, most of them 0.
 *
 * <p>Immutable. Atoms are held in ascending order, each once, and no stored coefficient is 0; two rows are equal exactly
 * if they are the same linear form.
 */
public final class SparseRow {

    private final int[] atoms;
    private final int[] coefficients;
    private final int hash;

    private SparseRow(int[] atoms, int[] coefficients) {
        this.atoms = atoms;
        this.coefficients = coefficients;
        this.hash = 31 * Arrays.hashCode(atoms) + Arrays.hashCode(coefficients);
    }

    /**
     * The plain sum of some atoms, in any order.
     *
     * @throws IllegalArgumentException if an atom is named twice or is negative
     */
    public static SparseRow sum(int... atoms) {
        int[] sorted = atoms.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] < 0 || (i > 0 && sorted[i] == sorted[i - 1])) {
                throw new IllegalArgumentException("Atom " + sorted[i] + " is negative or named twice");
            }
        }
        int[] ones = new int[sorted.length];
        Arrays.fill(ones, 1);
        return new SparseRow(sorted, ones);
    }

    /**
     * A row with given coefficients; the coefficients of an atom named several times are added.
     *
     * @throws IllegalArgumentException if the arrays differ in length or an atom is negative
     */
    public static SparseRow of(int[] atoms, int[] coefficients) {
        if (atoms.length != coefficients.length) {
            throw new IllegalArgumentException(
                    "%d atoms but %d coefficients".formatted(atoms.length, coefficients.length));
        }
        var sums = new TreeMap<Integer, Integer>();
        for (int i = 0; i < atoms.length; i++) {
            if (atoms[i] < 0) {
                throw new IllegalArgumentException("Atom " + atoms[i] + " is negative");
            }
            sums.merge(atoms[i], coefficients[i], Math::addExact);
        }
        sums.values().removeIf(sum -> sum == 0);
        return new SparseRow(
                sums.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sums.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** {@code this + factor·other}: sums of margins, differences of blocks, changes of a revised year. */
    public SparseRow plus(int factor, SparseRow other) {
        int[] bothAtoms = new int[size() + other.size()];
        int[] bothCoefficients = new int[bothAtoms.length];
        int count = 0;
        int mine = 0;
        int others = 0;
        while (mine < size() || others < other.size()) {
            int atom = Math.min(
                    mine < size() ? atoms[mine] : Integer.MAX_VALUE,
                    others < other.size() ? other.atoms[others] : Integer.MAX_VALUE);
            int sum = 0;
            if (mine < size() && atoms[mine] == atom) {
                sum = coefficients[mine++];
            }
            if (others < other.size() && other.atoms[others] == atom) {
                sum = Math.addExact(sum, Math.multiplyExact(factor, other.coefficients[others++]));
            }
            if (sum != 0) {
                bothAtoms[count] = atom;
                bothCoefficients[count++] = sum;
            }
        }
        return new SparseRow(Arrays.copyOf(bothAtoms, count), Arrays.copyOf(bothCoefficients, count));
    }

    public SparseRow plus(SparseRow other) {
        return plus(1, other);
    }

    public SparseRow minus(SparseRow other) {
        return plus(-1, other);
    }

    /**
     * What some atoms contribute, renumbered.
     *
     * @param positions the new number of every atom, ascending with the old ones; negative for those left out
     */
    SparseRow within(int[] positions) {
        int[] kept = IntStream.range(0, atoms.length)
                .filter(i -> positions[atoms[i]] >= 0)
                .toArray();
        return new SparseRow(
                Arrays.stream(kept).map(i -> positions[atoms[i]]).toArray(),
                Arrays.stream(kept).map(i -> coefficients[i]).toArray());
    }

    /** The value {@code x·y}. */
    public long dot(long[] y) {
        long sum = 0;
        for (int i = 0; i < atoms.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], y[atoms[i]]));
        }
        return sum;
    }

    /** The number of atoms with a coefficient other than 0. */
    public int size() {
        return atoms.length;
    }

    public int atom(int position) {
        return atoms[position];
    }

    public int coefficient(int position) {
        return coefficients[position];
    }

    public boolean isEmpty() {
        return atoms.length == 0;
    }

    /** The largest atom it names, −1 if it names none. */
    int lastAtom() {
        return isEmpty() ? -1 : atoms[atoms.length - 1];
    }

    /** True if no coefficient is negative: then a value of 0 forces each of its atoms to 0. */
    boolean isPlain() {
        return Arrays.stream(coefficients).allMatch(c -> c > 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseRow row
                && hash == row.hash
                && Arrays.equals(atoms, row.atoms)
                && Arrays.equals(coefficients, row.coefficients);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = 0; i < atoms.length; i++) {
            text.append(coefficients[i] < 0 ? "-" : i == 0 ? "" : "+");
            text.append(Math.abs(coefficients[i]) == 1 ? "" : Math.abs(coefficients[i]) + "·");
            text.append('y').append(atoms[i]);
        }
        return text.isEmpty() ? "0" : text.toString();
    }
}
