package no.tromsfylke.overgang.pipeline.pseudonym;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Norwegian identity number: fødselsnummer, D-number (day + 40), H-number (month + 40) or synthetic test number (month
 * + 65 or + 80). It never prints itself.
 */
final class IdentityNumber {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.\\-]");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");

    /** Weights of the control digits, each ending with that of the control digit itself. Source: Skatteetaten. */
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};

    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** From 2032 the first weighted sum may leave a remainder of up to 3. */
    private static final int GREATEST_FIRST_REMAINDER = 3;

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final String digits;

    private IdentityNumber(String digits) {
        this.digits = digits;
    }

    /** Reads an identity number, with or without spaces, dots and hyphens; empty if the text is none. */
    static Optional<IdentityNumber> find(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        return ELEVEN_DIGITS.matcher(digits).matches() && hasDate(digits) && hasControlDigits(digits)
                ? Optional.of(new IdentityNumber(digits))
                : Optional.empty();
    }

    /** The eleven digits, for the keyed hash alone. */
    String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "an identity number";
    }

    private static boolean hasDate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        if (day > 40) {
            day -= 40;
        }
        for (int shift : new int[] {80, 65, 40}) {
            if (month > shift) {
                month -= shift;
                break;
            }
        }
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
    }

    private static boolean hasControlDigits(String digits) {
        return remainder(digits, FIRST) <= GREATEST_FIRST_REMAINDER && remainder(digits, SECOND) == 0;
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
