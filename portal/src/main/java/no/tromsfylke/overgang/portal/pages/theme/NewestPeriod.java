package no.tromsfylke.overgang.portal.pages.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Status;

/**
 * Which span and which period are shown where the reader has not chosen: the newest that say something. A page should
 * open with numbers; but numbers that are older than a few periods are no news, and then it is better to say that the
 * newest are hidden.
 */
final class NewestPeriod {
    /** How many of the newest closed years may be tried before a hidden one is shown; of blocks only the newest. */
    private static final int RECENT_YEARS = 3;

    private static final Set<Status> CLOSED = Set.of(Status.PUBLISHED, Status.SUPPRESSED);

    private NewestPeriod() {}

    /** The first span with final numbers, shown or hidden; the first one where there is none; a year without any cells. */
    static int span(List<Cell> cells, List<Integer> spans) {
        return spans.stream()
                .filter(span -> cells.stream().anyMatch(c -> c.key().years() == span && CLOSED.contains(c.status())))
                .findFirst()
                .orElse(spans.isEmpty() ? 1 : spans.get(0));
    }

    /**
     * The newest of the recent closed periods that shows the category, else the newest closed one, else the newest with
     * anything but a missing delivery, else the newest.
     *
     * @param cells of one area and group
     * @param periods published for the span, oldest first
     * @param openYear the year that is not over yet
     */
    static String of(List<Cell> cells, int years, List<String> periods, String category, Optional<String> openYear) {
        List<Cell> ofSpan = cells.stream().filter(c -> c.key().years() == years).toList();
        List<String> closed = ofSpan.stream()
                .filter(c -> CLOSED.contains(c.status()))
                .filter(c -> openYear.filter(c.key().schoolYear()::equals).isEmpty())
                .map(c -> c.key().schoolYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Optional<String> shown = closed.stream()
                .limit(years == 1 ? RECENT_YEARS : 1)
                .filter(period -> ofSpan.stream()
                        .anyMatch(c -> c.key().schoolYear().equals(period)
                                && c.key().category().equals(category)
                                && c.status() == Status.PUBLISHED))
                .findFirst();
        return shown.or(() -> closed.stream().findFirst())
                .or(() -> ofSpan.stream()
                        .filter(c -> c.status() != Status.MISSING)
                        .map(c -> c.key().schoolYear())
                        .max(Comparator.naturalOrder()))
                .orElse(periods.isEmpty() ? "" : periods.get(periods.size() - 1));
    }
}
