package no.tromsfylke.overgang.portal.figures;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * The school year as a ring from August to July with what is due when, and the same as an ordered list.
 *
 * @param caption the words around it
 * @param months twelve short month names, August first
 * @param rings who acts, outermost first, at most three
 * @param events in the order of the school year
 * @param today the day to mark, if it lies in the school year shown
 */
public record YearWheel(
        Caption caption, List<String> months, List<String> rings, List<Event> events, Optional<Day> today)
        implements Figure {

    /**
     * Something that is due.
     *
     * @param ring index of who acts
     * @param due last day
     * @param dueText that day in the reader's language
     * @param label what is due
     * @param state how it went, in words; empty where nothing is known yet
     */
    public record Event(int ring, MonthDay due, String dueText, String label, Optional<String> state) {
        public Event {
            if (ring < 0 || dueText.isBlank() || label.isBlank()) {
                throw new IllegalArgumentException("not an event of the year: " + label);
            }
        }
    }

    /**
     * A marked day.
     *
     * @param date the day
     * @param label its name, such as "today"
     */
    public record Day(MonthDay date, String label) {}

    public YearWheel {
        months = Figure.requireNames(months);
        rings = Figure.requireNames(rings);
        events = List.copyOf(events);
        if (months.size() != 12 || rings.size() > 3) {
            throw new IllegalArgumentException("a year wheel has twelve months and at most three rings");
        }
        for (Event event : events) {
            if (event.ring >= rings.size()) {
                throw new IllegalArgumentException(event.label + " lies on no ring");
            }
        }
    }

    @Override
    public String kind() {
        return "year-wheel";
    }
}
