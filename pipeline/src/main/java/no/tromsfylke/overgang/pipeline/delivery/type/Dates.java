package no.tromsfylke.overgang.pipeline.delivery.type;

import java.time.LocalDate;
import java.time.YearMonth;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/** Dates as people write them: {@code 2024-10-01}, {@code 1.10.2024}, {@code 01.10.2024}. */
final class Dates {

    private Dates() {}

    /** Days since 1970-01-01, or {@link ColumnType#ABSENT} for what is no date of the calendar. */
    static long parse(Cell cell) {
        int length = cell.length();
        if (length == 10 && cell.at(4) == '-' && cell.at(7) == '-') {
            return day(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
        }
        if (length < 8 || length > 10) {
            return ColumnType.ABSENT;
        }
        int first = cell.at(1) == '.' ? 1 : 2;
        int second = length - 5;
        if (cell.at(first) != '.' || cell.at(second) != '.' || second - first < 2 || second - first > 3) {
            return ColumnType.ABSENT;
        }
        return day(number(cell, second + 1, length), number(cell, first + 1, second), number(cell, 0, first));
    }

    private static int number(Cell cell, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = cell.at(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static long day(int year, int month, int day) {
        boolean exists = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return exists ? LocalDate.of(year, month, day).toEpochDay() : ColumnType.ABSENT;
    }
}
