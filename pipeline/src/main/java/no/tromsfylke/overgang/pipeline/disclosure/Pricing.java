package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * The prices of one simplex step. The <em>dual</em> of a row is what a unit of its value is worth to the objective at the
 * present basis; the <em>gain</em> of a variable is what one unit of it would add to the objective.
 */
final class Pricing {

    private static final double EPSILON = 1e-9;

    /** How far a variable may go up (1) or down (−1). */
    interface Room {
        double of(int variable, int direction);
    }

    private final Constraints system;
    private final Matrix matrix;
    private final int atoms;
    private final double[] dual;
    private final double[] worth;
    private int[] worthy = {};
    private final int[] offers;
    private final int[] asked;
    private int round;

    /** @param mostOffers how many variables are offered at a time */
    Pricing(Constraints system, int mostOffers) {
        this.system = system;
        this.matrix = system.matrix();
        this.atoms = system.atoms();
        this.dual = new double[matrix.size()];
        this.worth = new double[atoms + matrix.size()];
        this.offers = new int[mostOffers];
        this.asked = new int[atoms + matrix.size()];
    }

    /** Begins with an objective; the duals are then to be added up. */
    void begin(Objective objective) {
        Arrays.fill(dual, 0);
        for (int variable : worthy) {
            worth[variable] = 0;
        }
        worthy = objective.variables();
        for (int k = 0; k < worthy.length; k++) {
            worth[worthy[k]] += objective.costs()[k];
        }
    }

    double[] dual() {
        return dual;
    }

    void finish() {
        for (int i = 0; i < dual.length; i++) {
            dual[i] = BasisInverse.snap(dual[i]);
        }
    }

    double gain(int variable) {
        if (variable >= atoms) {
            return worth[variable] + dual[variable - atoms];
        }
        double gain = worth[variable];
        int[] rows = matrix.rowsOf(variable);
        int[] coefficients = matrix.coefficientsOf(variable);
        for (int k = 0; k < rows.length; k++) {
            gain -= dual[rows[k]] * coefficients[k];
        }
        return gain;
    }

    /**
     * Collects variables outside the basis that would improve the objective, from a random one onwards; returns how many. If
     * there are none, the basis is optimal.
     *
     * <p>Only atoms of rows with a price, and those of the objective itself, can have a gain.
     */
    int collectOffers(int[] rowOf, Room room, SplittableRandom random) {
        int count = 0;
        round++;
        for (int variable : worthy) {
            count = offer(variable, count, rowOf, room);
        }
        if (dual.length > 0) {
            int start = random.nextInt(dual.length);
            for (int k = 0; k < dual.length && count < offers.length; k++) {
                int row = start + k < dual.length ? start + k : start + k - dual.length;
                if (dual[row] != 0) {
                    count = offer(atoms + row, count, rowOf, room);
                    count = offerAtomsOf(system.row(matrix.row(row)), count, rowOf, room, random);
                }
            }
        }
        return count;
    }

    private int offerAtomsOf(SparseRow row, int before, int[] rowOf, Room room, SplittableRandom random) {
        int count = before;
        int start = random.nextInt(row.size());
        for (int k = 0; k < row.size() && count < offers.length; k++) {
            count = offer(row.atom(start + k < row.size() ? start + k : start + k - row.size()), count, rowOf, room);
        }
        return count;
    }

    /** Offers a variable that would improve the objective, once a round; returns how many are offered then. */
    private int offer(int variable, int count, int[] rowOf, Room room) {
        if (asked[variable] == round || count == offers.length) {
            return count;
        }
        asked[variable] = round;
        if (!isImproving(variable, rowOf, room)) {
            return count;
        }
        offers[count] = variable;
        return count + 1;
    }

    private boolean isImproving(int variable, int[] rowOf, Room room) {
        if (rowOf[variable] >= 0) {
            return false;
        }
        double gain = gain(variable);
        return Math.abs(gain) > EPSILON && room.of(variable, gain > 0 ? 1 : -1) > EPSILON;
    }

    int offer(int position) {
        return offers[position];
    }

    /** The rows that hold the objective back: those with a price, and those that keep an atom from improving it. */
    BitSet holdingRows(Room room) {
        var rows = new BitSet(system.size());
        for (int i = 0; i < dual.length; i++) {
            if (Math.abs(gain(atoms + i)) > EPSILON && system.isLimited(matrix.row(i))) {
                rows.set(matrix.row(i));
            }
        }
        for (int atom = 0; atom < atoms; atom++) {
            double gain = gain(atom);
            if (Math.abs(gain) > EPSILON && room.of(atom, gain > 0 ? 1 : -1) < 1) {
                for (int row : system.rowsOf(atom)) {
                    if (system.isLocking(row) || (system.isSingle(row) && system.isLimited(row))) {
                        rows.set(row);
                    }
                }
            }
        }
        return rows;
    }
}
