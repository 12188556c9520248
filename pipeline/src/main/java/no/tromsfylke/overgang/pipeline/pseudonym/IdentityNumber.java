package no.tromsfylke.overgang.pipeline.pseudonym;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Norwegian identity number: fødselsnummer, D-number (day + 40), H-number (month + 40) or synthetic test number (month
 * + 65 or + 80). It never prints itself.
 */
public final class IdentityNumber {

    /** How many digits one has. */
    public static final int DIGITS = 11;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.\\-]");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");

    /** Weights of the control digits, each ending with that of the control digit itself. Source: Skatteetaten. */
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};

    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** From 2032 the first weighted sum may leave a remainder of up to 3. */
    private static final int GREATEST_FIRST_REMAINDER = 3;

    /** Days of the months, February of leap years. */
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int FEBRUARY = 2;

    private final String digits;

    private IdentityNumber(String digits) {
        this.digits = digits;
    }

    /** Reads an identity number, with or without spaces, dots and hyphens; empty if the text is none. */
    static Optional<IdentityNumber> find(String text) {
        String digits = SEPARATORS.matcher(text).replaceAll("");
        return ELEVEN_DIGITS.matcher(digits).matches()
                        && isOne(digits.chars().map(c -> c - '0').toArray())
                ? Optional.of(new IdentityNumber(digits))
                : Optional.empty();
    }

    /** Whether eleven digits are an identity number: a date of birth, and control digits that fit. */
    public static boolean isOne(int[] digits) {
        return hasDate(digits) && hasControlDigits(digits);
    }

    /** The eleven digits, for the keyed hash alone. */
    String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "an identity number";
    }

    private static boolean hasDate(int[] digits) {
        int day = digits[0] * 10 + digits[1];
        int month = digits[2] * 10 + digits[3];
        int year = digits[4] * 10 + digits[5];
        if (day > 40) {
            day -= 40;
        }
        for (int shift : new int[] {80, 65, 40}) {
            if (month > shift) {
                month -= shift;
                break;
            }
        }
        if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return false;
        }
        return month != FEBRUARY || day < DAYS[FEBRUARY - 1] || year % 4 == 0;
    }

    private static boolean hasControlDigits(int[] digits) {
        return remainder(digits, FIRST) <= GREATEST_FIRST_REMAINDER && remainder(digits, SECOND) == 0;
    }

    private static int remainder(int[] digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digits[i];
        }
        return sum % 11;
    }
}
