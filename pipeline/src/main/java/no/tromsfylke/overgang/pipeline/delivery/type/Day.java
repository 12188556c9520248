package no.tromsfylke.overgang.pipeline.delivery.type;

import java.time.LocalDate;

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
    public String description() {
        return switch (window) {
            case SCHOOL_YEAR -> "date";
            case CONTRACT_START -> "date, not before 1 July six years earlier";
        };
    }
}
