package no.tromsfylke.overgang.portal.pages.meeting;

import java.time.LocalDate;
import java.time.Month;

/** The three dialogue meetings of a school year (routine, part 4). */
public enum Meeting {
    /** September; called by the county's educational-psychological service. */
    FIRST(1, Month.SEPTEMBER),
    /** November or December; called by the county's education department. */
    SECOND(2, Month.DECEMBER),
    /** April; called by the municipalities. */
    THIRD(3, Month.APRIL);

    private final int number;
    private final Month lastMonth;

    Meeting(int number, Month lastMonth) {
        this.number = number;
        this.lastMonth = lastMonth;
    }

    public int number() {
        return number;
    }

    /** The path of the meeting's page below the language. */
    public String path() {
        return "moete/" + number;
    }

    /** The meeting that is next, or under way, by the calendar. */
    public static Meeting nextAfter(LocalDate today) {
        int month = today.getMonthValue();
        if (month <= THIRD.lastMonth.getValue()) {
            return THIRD;
        }
        return month <= FIRST.lastMonth.getValue() ? FIRST : SECOND;
    }
}
