package no.tromsfylke.overgang.pipeline.delivery;

import java.util.Optional;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;
import no.tromsfylke.overgang.pipeline.pseudonym.IdentityNumber;

/**
 * Finds direct identifiers of persons in a cell: identity numbers (fødselsnummer, D- and H-numbers, synthetic test
 * numbers), e-mail addresses and, where asked for, telephone numbers. Never tells what it found, only the rule.
 */
final class Identifiers {

    private static final int SHORTEST = 6;
    private static final int IDENTITY_DIGITS = IdentityNumber.DIGITS;
    private static final int PHONE_DIGITS = 8;

    private final int[] digits = new int[IDENTITY_DIGITS];

    /** Which telephone numbers are looked for: in codes and numbers eight digits are nothing unusual. */
    enum Phones {
        EVERYWHERE,
        BESIDE_LETTERS,
        NOWHERE
    }

    Optional<Rule> find(Cell cell, Phones phones) {
        if (cell.length() < SHORTEST) {
            return Optional.empty();
        }
        int digitCount = 0;
        int letterCount = 0;
        boolean at = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.at(i);
            if (isDigit(c)) {
                digitCount++;
            } else if (c == '@') {
                at = true;
            } else if (Character.isLetter(c)) {
                letterCount++;
            }
        }
        if (digitCount >= IDENTITY_DIGITS - 1 && hasIdentityNumber(cell)) {
            return Optional.of(Rule.IDENTITY_NUMBER);
        }
        if (at && hasEmailAddress(cell)) {
            return Optional.of(Rule.EMAIL_ADDRESS);
        }
        boolean wanted = phones == Phones.EVERYWHERE || (phones == Phones.BESIDE_LETTERS && letterCount > 0);
        return wanted && digitCount >= PHONE_DIGITS && hasPhoneNumber(cell)
                ? Optional.of(Rule.PHONE_NUMBER)
                : Optional.empty();
    }

    private boolean hasIdentityNumber(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER && cell.length() == IDENTITY_DIGITS - 1) {
            // a spreadsheet has lost the leading zero
            digits[0] = 0;
            for (int i = 0; i < cell.length(); i++) {
                digits[i + 1] = cell.at(i) - '0';
            }
            return IdentityNumber.isOne(digits);
        }
        for (int from = nextRun(cell, 0); from < cell.length(); from = nextRun(cell, endOfRun(cell, from))) {
            if (collect(cell, from) && IdentityNumber.isOne(digits)) {
                return true;
            }
        }
        return false;
    }

    /** Collects exactly eleven digits from whole runs of digits parted by spaces, dots and hyphens. */
    private boolean collect(Cell cell, int from) {
        int count = 0;
        int i = from;
        while (i < cell.length()) {
            char c = cell.at(i);
            if (isDigit(c)) {
                if (count == IDENTITY_DIGITS) {
                    return false;
                }
                digits[count++] = c - '0';
            } else if (c != '.' && c != '-' && c != '\u2013' && !Letters.isSpace(c)) {
                return false;
            }
            i++;
            if (count == IDENTITY_DIGITS && (i == cell.length() || !isDigit(cell.at(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEmailAddress(Cell cell) {
        for (int at = 1; at < cell.length() - 3; at++) {
            if (cell.at(at) == '@' && isLocalPart(cell.at(at - 1))) {
                int i = at + 1;
                int dot = -1;
                while (i < cell.length() && (Character.isLetterOrDigit(cell.at(i)) || ".-".indexOf(cell.at(i)) >= 0)) {
                    if (cell.at(i) == '.' && i > at + 1 && i + 2 < cell.length()) {
                        dot = i;
                    }
                    i++;
                    if (dot > 0 && i - dot == 3 && Character.isLetter(cell.at(i - 1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isLocalPart(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    /** Eight digits, the first 2–9, in one run or in runs parted by spaces. */
    private static boolean hasPhoneNumber(Cell cell) {
        for (int from = nextRun(cell, 0); from < cell.length(); from = nextRun(cell, endOfRun(cell, from))) {
            int to = endOfPhone(cell, from);
            if (to > 0
                    && cell.at(from) >= '2'
                    && !isDecimalPart(cell, from, to)
                    && !isDateOfThisCentury(cell, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfPhone(Cell cell, int from) {
        int count = 0;
        int i = from;
        while (i < cell.length() && (isDigit(cell.at(i)) || Letters.isSpace(cell.at(i)))) {
            count += isDigit(cell.at(i)) ? 1 : 0;
            i++;
            if (count == PHONE_DIGITS) {
                return i == cell.length() || !isDigit(cell.at(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** Digits with a dot or comma between them are numbers and dates. */
    private static boolean isDecimalPart(Cell cell, int from, int to) {
        boolean before = from > 1 && ".,".indexOf(cell.at(from - 1)) >= 0 && isDigit(cell.at(from - 2));
        boolean after = to + 1 < cell.length() && ".,".indexOf(cell.at(to)) >= 0 && isDigit(cell.at(to + 1));
        return before || after;
    }

    /** {@code 20241001}: no Norwegian telephone number begins with 20. */
    private static boolean isDateOfThisCentury(Cell cell, int from, int to) {
        if (to - from != PHONE_DIGITS || cell.at(from) != '2' || cell.at(from + 1) != '0') {
            return false;
        }
        int month = (cell.at(from + 4) - '0') * 10 + cell.at(from + 5) - '0';
        int day = (cell.at(from + 6) - '0') * 10 + cell.at(from + 7) - '0';
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static int nextRun(Cell cell, int from) {
        int i = from;
        while (i < cell.length() && !isDigit(cell.at(i))) {
            i++;
        }
        return i;
    }

    private static int endOfRun(Cell cell, int from) {
        int i = from;
        while (i < cell.length() && isDigit(cell.at(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
