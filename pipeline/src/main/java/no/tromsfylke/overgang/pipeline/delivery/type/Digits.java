package no.tromsfylke.overgang.pipeline.delivery.type;

/** Numbers whose leading zeros count. */
final class Digits {

    private Digits() {}

    static String padded(long number, int digits) {
        String plain = Long.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
