package no.tromsfylke.overgang.pipeline.delivery.type;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/** A local date; kept as days since 1970-01-01. */
public final class Day extends ColumnType<LocalDate> {

    /** Within which limits a date makes sense; none may lie in the future. */
    public enum Window {
        /** From 1 July before to 31 December after the school year. */
        SCHOOL_YEAR,
        /** A contract's start: not before 1 July six years earlier. */
        CONTRACT_START
    }

    private final Window window;

    public Day(Window window) {
        this.window = window;
    }

    @Override
    public LocalDate decode(long number) {
        return LocalDate.ofEpochDay(number);
    }

    @Override
    public long encode(LocalDate value) {
        return value.toEpochDay();
    }

    @Override
    public boolean takesDates() {
        return true;
    }

    @Override
    public long read(Cell cell, Judge judge) {
        long day = cell.kind() == Cell.Kind.DATE ? cell.epochDay() : Dates.parse(cell);
        if (day == ABSENT) {
            boolean serial = cell.kind() == Cell.Kind.NUMBER || cell.digits(6) >= 0;
            judge.reject(serial ? Rule.SERIAL_DATE : Rule.DATE);
            return ABSENT;
        }
        var register = judge.register();
        if (day > register.asOfDay()) {
            judge.reject(Rule.FUTURE_DATE, register.asOf());
            return ABSENT;
        }
        return switch (window) {
            case SCHOOL_YEAR -> {
                if (day >= register.firstDay() && day <= register.lastDay()) {
                    yield day;
                }
                judge.reject(
                        Rule.DATE_WINDOW,
                        LocalDate.ofEpochDay(register.firstDay()),
                        LocalDate.ofEpochDay(register.lastDay()));
                yield ABSENT;
            }
            case CONTRACT_START -> {
                if (day >= register.firstContractDay()) {
                    yield day;
                }
                judge.reject(Rule.CONTRACT_START, LocalDate.ofEpochDay(register.firstContractDay()));
                yield ABSENT;
            }
        };
    }

    @Override
    public String description() {
        return switch (window) {
            case SCHOOL_YEAR -> "date";
            case CONTRACT_START -> "date, not before 1 July six years earlier";
        };
    }
}
