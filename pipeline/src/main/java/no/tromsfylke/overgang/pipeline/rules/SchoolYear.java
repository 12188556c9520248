package no.tromsfylke.overgang.pipeline.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school year, from 1 August to 31 July, named by its two calendar years: {@code 2024-25}.
 *
 * @param firstYear the calendar year in which it begins
 */
public record SchoolYear(int firstYear) implements Comparable<SchoolYear>, Serializable {

    private static final Pattern LABEL = Pattern.compile("(20\\d\\d)-(\\d\\d)");

    /** Reads {@code YYYY-YY}; empty if the text has another form or its years do not follow each other. */
    public static Optional<SchoolYear> find(String label) {
        var parts = LABEL.matcher(label);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        return (first + 1) % 100 == Integer.parseInt(parts.group(2))
                ? Optional.of(new SchoolYear(first))
                : Optional.empty();
    }

    /**
     * Reads {@code YYYY-YY}.
     *
     * @throws IllegalArgumentException if the text is no school year
     */
    public static SchoolYear of(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("Not a school year: " + label));
    }

    /** The school year a day lies in. */
    public static SchoolYear containing(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** {@code 2024-25}. */
    public String label() {
        int second = (firstYear + 1) % 100;
        return firstYear + (second < 10 ? "-0" : "-") + second;
    }

    public SchoolYear plus(int years) {
        return new SchoolYear(firstYear + years);
    }

    public LocalDate firstDay() {
        return autumn(8, 1);
    }

    public LocalDate lastDay() {
        return spring(7, 31);
    }

    /** A day in the first calendar year (autumn) of the school year. */
    public LocalDate autumn(int month, int day) {
        return LocalDate.of(firstYear, month, day);
    }

    /** A day in the second calendar year (spring) of the school year. */
    public LocalDate spring(int month, int day) {
        return LocalDate.of(firstYear + 1, month, day);
    }

    /** Whether the year is over: as-of on or after the 1 August that follows it. */
    public boolean isClosed(LocalDate asOf) {
        return asOf.isAfter(lastDay());
    }

    /** Whether a fixed three-year block ends here: its first year is divisible by three. */
    public boolean endsBlock() {
        return firstYear % 3 == 0;
    }

    /** The last year of the fixed three-year block this year lies in. */
    public SchoolYear blockEnd() {
        return plus(Math.floorMod(-firstYear, 3));
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
