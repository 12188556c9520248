package no.tromsfylke.overgang.pipeline.sample.world;

/**
 * Made-up organisation numbers. They begin with 31, a range that the register of legal entities does not hand out
 * (its numbers begin with 8 or 9), and end with the usual control digit.
 */
final class Orgnr {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private int serial;

    /** The next number; numbers that have no control digit are left out. */
    String next() {
        while (true) {
            String digits = Integer.toString(31_000_000 + 7 * ++serial);
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (digits.charAt(i) - '0');
            }
            int control = (11 - sum % 11) % 11;
            if (control < 10) {
                return digits + control;
            }
        }
    }
}
