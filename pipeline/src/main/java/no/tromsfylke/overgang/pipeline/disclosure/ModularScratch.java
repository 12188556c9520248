package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A dense working vector over a prime field that remembers which positions were touched, so that clearing it costs no more
 * than what was done with it.
 */
final class ModularScratch {

    private final PrimeField field;
    private final long[] entries;
    private final boolean[] seen;
    private int[] touched = new int[16];
    private int count;

    ModularScratch(int size, PrimeField field) {
        this.field = field;
        this.entries = new long[size];
        this.seen = new boolean[size];
    }

    long at(int position) {
        return entries[position];
    }

    /** Adds −factor·vector; positions it reaches for the first time are reported. */
    void subtract(long factor, ModularVector vector, IntConsumer firstTouch) {
        int[] positions = vector.positions();
        long[] values = vector.entries();
        for (int i = 0; i < positions.length; i++) {
            int position = positions[i];
            if (touch(position)) {
                firstTouch.accept(position);
            }
            entries[position] = field.minusProduct(entries[position], factor, values[i]);
        }
    }

    private boolean touch(int position) {
        if (seen[position]) {
            return false;
        }
        seen[position] = true;
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = position;
        return true;
    }

    /** What has been worked out; the scratch is empty afterwards. */
    ModularVector drain() {
        Arrays.sort(touched, 0, count);
        int size = 0;
        for (int i = 0; i < count; i++) {
            size += entries[touched[i]] == 0 ? 0 : 1;
        }
        int[] positions = new int[size];
        long[] values = new long[size];
        int n = 0;
        for (int i = 0; i < count; i++) {
            int position = touched[i];
            if (entries[position] != 0) {
                positions[n] = position;
                values[n++] = entries[position];
            }
            entries[position] = 0;
            seen[position] = false;
        }
        count = 0;
        return size == 0 ? ModularVector.ZERO : new ModularVector(positions, values);
    }
}
