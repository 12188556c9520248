package no.tromsfylke.overgang.pipeline.sample.world;

import java.time.LocalDate;
import java.util.List;

/**
 * A small seeded source of chance. The same seed gives the same throws on every machine, and {@link #of} makes
 * independent dice from a seed and the numbers of whatever they are thrown for, so that a pupil's life does not depend
 * on how many pupils came before. The generator is SplitMix64 (Steele, Lea and Flood 2014, <i>Fast splittable
 * pseudorandom number generators</i>). Not thread-safe.
 */
public final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for the thing that these numbers identify. */
    public static Dice of(long seed, long... identity) {
        long state = mix(seed + GOLDEN_GAMMA);
        for (long part : identity) {
            state = mix(state ^ mix(part + GOLDEN_GAMMA));
        }
        return new Dice(state);
    }

    /** Dice for the thing with this name. */
    public static Dice of(long seed, String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return of(seed, hash);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Evenly between 0 (included) and 1 (excluded). */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** True with that probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** One of {@code 0 … bound − 1}. */
    public int below(int bound) {
        return (int) (unit() * bound);
    }

    /** A whole number, both ends included. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** A day, both ends included. */
    public LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** About normally distributed, mean 0, deviation 1, never beyond ±3.5: the sum of four even throws. */
    public double normal() {
        return (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3);
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** The index of one of the weights, in proportion to them. */
    public int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = unit() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
