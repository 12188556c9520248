package no.tromsfylke.overgang.pipeline.disclosure;

/**
 * Arithmetic modulo a prime below 2³¹, on numbers 0 … p − 1.
 *
 * @param prime the modulus
 */
record PrimeField(long prime) {

    /** The Mersenne prime 2³¹ − 1. */
    static final PrimeField FIRST = new PrimeField(2_147_483_647L);

    /** The largest prime below it, to confirm what the first one says. */
    static final PrimeField SECOND = new PrimeField(2_147_483_629L);

    long of(long number) {
        return Math.floorMod(number, prime);
    }

    long times(long a, long b) {
        return a * b % prime;
    }

    /** {@code a − b·c}. */
    long minusProduct(long a, long b, long c) {
        return Math.floorMod(a - b * c % prime, prime);
    }

    /** The reciprocal, by Fermat: a^(p − 2). */
    long inverse(long a) {
        long result = 1;
        long power = a;
        for (long exponent = prime - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = times(result, power);
            }
            power = times(power, power);
        }
        return result;
    }
}
