package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * The prices of one simplex step. The <em>dual</em> of a row is what a unit of its value is worth to the objective at the
 * present basis; the <em>gain</em> of a variable outside the basis is what one unit of it would add.
 */
final class Pricing {

    private static final double EPSILON = 1e-9;

    private final Constraints system;
    private final int atoms;
    private final double[] dual;
    private final double[] gain;
    private final boolean[] seen;
    private int[] touched = new int[64];
    private int touchedCount;
    private int[] offers = new int[64];
    private int offerCount;

    Pricing(Constraints system) {
        this.system = system;
        this.atoms = system.atoms();
        this.dual = new double[system.size()];
        this.gain = new double[atoms + system.size()];
        this.seen = new boolean[gain.length];
    }

    void begin() {
        Arrays.fill(dual, 0);
        for (int k = 0; k < touchedCount; k++) {
            gain[touched[k]] = 0;
            seen[touched[k]] = false;
        }
        touchedCount = 0;
        offerCount = 0;
    }

    double[] dual() {
        return dual;
    }

    /** Works out the gains from the duals. */
    void finish(SparseRow objective, int sign) {
        for (int k = 0; k < objective.size(); k++) {
            add(objective.atom(k), sign * objective.coefficient(k));
        }
        for (int i = 0; i < dual.length; i++) {
            dual[i] = BasisInverse.snap(dual[i]);
            if (dual[i] != 0) {
                add(atoms + i, dual[i]);
                SparseRow row = system.row(i);
                for (int k = 0; k < row.size(); k++) {
                    add(row.atom(k), -dual[i] * row.coefficient(k));
                }
            }
        }
    }

    private void add(int variable, double amount) {
        if (!seen[variable]) {
            seen[variable] = true;
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touchedCount);
            }
            touched[touchedCount++] = variable;
        }
        gain[variable] += amount;
    }

    double gain(int variable) {
        return gain[variable];
    }

    /** Collects the variables outside the basis that would improve the objective; the first dozen are a random choice. */
    int collectOffers(double[] now, int[] rowOf, SplittableRandom random) {
        offerCount = 0;
        for (int k = 0; k < touchedCount; k++) {
            int variable = touched[k];
            if (rowOf[variable] < 0 && isImproving(variable, now[variable])) {
                if (offerCount == offers.length) {
                    offers = Arrays.copyOf(offers, 2 * offerCount);
                }
                offers[offerCount++] = variable;
            }
        }
        for (int k = 0; k < Math.min(offerCount, 12); k++) {
            int other = k + random.nextInt(offerCount - k);
            int swapped = offers[k];
            offers[k] = offers[other];
            offers[other] = swapped;
        }
        return offerCount;
    }

    private boolean isImproving(int variable, double value) {
        if (variable < atoms) {
            return gain[variable] > EPSILON ? !system.isLocked(variable) : gain[variable] < -EPSILON && value > EPSILON;
        }
        int row = variable - atoms;
        return gain[variable] > EPSILON
                ? value < system.high(row) - EPSILON
                : gain[variable] < -EPSILON && value > system.low(row) + EPSILON;
    }

    int offer(int position) {
        return offers[position];
    }

    /** The rows that hold the objective back: those with a price, and those that lock an atom which would improve it. */
    BitSet holdingRows() {
        var rows = new BitSet(dual.length);
        for (int i = 0; i < dual.length; i++) {
            if (Math.abs(dual[i]) > EPSILON && system.isLimited(i)) {
                rows.set(i);
            }
        }
        for (int k = 0; k < touchedCount; k++) {
            int atom = touched[k];
            if (atom < atoms && gain[atom] > EPSILON && system.isLocked(atom)) {
                for (int row : system.rowsOf(atom)) {
                    if (system.isLocking(row)) {
                        rows.set(row);
                    }
                }
            }
        }
        return rows;
    }
}
