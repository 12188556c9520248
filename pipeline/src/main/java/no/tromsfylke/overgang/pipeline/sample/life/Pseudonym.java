package no.tromsfylke.overgang.pipeline.sample.life;

/**
 * Pseudonyms of twelve characters, letter and digit in turn ({@code k3f7a0…}): no run of digits that could be taken for
 * an identity or telephone number, nor for a number in scientific notation. Different persons of a world never share
 * one, because both steps, scrambling 48 bits and writing them in mixed base, can be undone.
 */
final class Pseudonym {

    private static final long MASK = (1L << 48) - 1;
    private static final int PAIRS = 6;

    private Pseudonym() {}

    /**
     * The pseudonym of one person.
     *
     * @param seed the world's
     * @param person a number below 2⁴⁸ that no other person of this world has
     */
    static String of(long seed, long person) {
        long bits = (person ^ ((seed * 0x9E3779B97F4A7C15L) >>> 16)) & MASK;
        bits = ((bits ^ (bits >>> 23)) * 0x2127599BF4325C37L) & MASK;
        bits = ((bits ^ (bits >>> 25)) * 0x880355F21E6D1965L) & MASK;
        bits ^= bits >>> 24;
        char[] text = new char[2 * PAIRS];
        for (int i = 0; i < text.length; i += 2) {
            text[i] = (char) ('a' + bits % 26);
            bits /= 26;
            text[i + 1] = (char) ('0' + bits % 10);
            bits /= 10;
        }
        return new String(text);
    }
}
