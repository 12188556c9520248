package no.tromsfylke.overgang.portal.language;

import java.util.Locale;
import java.util.Optional;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;

/**
 * Sentences about numbers. The rules: count before percent; no percent when the population is under 20 and whole percent
 * under 200; higher or lower only where the interval of the difference excludes zero; a hidden number gets its own
 * sentence; nothing is ever said about what remains when shown numbers are taken from a total.
 */
public final class Sentences {
    private final Messages messages;
    private final Numbers numbers;
    private final Phrases phrases;

    public Sentences(Language language) {
        this.messages = Messages.in(language);
        this.numbers = Numbers.in(language);
        this.phrases = new Phrases(language);
    }

    /** What a number is about, in words. */
    public record Subject(
            Statistic statistic, Statistic.Category category, Optional<Statistic.Group> group, String place) {}

    /** One sentence that says what a cell holds. */
    public String cell(Subject subject, Cell cell) {
        String period = numbers.period(cell.key().schoolYear(), cell.key().years());
        return switch (cell.status()) {
            case PUBLISHED -> shown(subject, cell, period);
            case PROVISIONAL ->
                messages.text(
                        "sentence.provisional",
                        Phrases.inside(what(subject)),
                        numbers.count(cell.count().orElseThrow()),
                        numbers.count(cell.total().orElseThrow()),
                        subject.place,
                        period);
            case SUPPRESSED -> messages.text("sentence.suppressed", what(subject), subject.place, period);
            case MISSING -> messages.text("sentence.missing", what(subject), subject.place, period);
            case NOT_APPLICABLE -> messages.text("sentence.not_applicable", what(subject), subject.place, period);
        };
    }

    /** The first category of a statistic that has a headline of its own, a sentence written for it. */
    public Optional<Statistic.Category> findHeadlined(Statistic statistic) {
        return statistic.categories().stream()
                .filter(category -> messages.has(headline(statistic, category)))
                .findFirst();
    }

    private static String headline(Statistic statistic, Statistic.Category category) {
        return "headline." + statistic.id() + "." + category.code();
    }

    private String shown(Subject subject, Cell cell, String period) {
        long count = cell.count().orElseThrow();
        long total = cell.total().orElseThrow();
        String key = headline(subject.statistic, subject.category);
        boolean plain = subject.group.isEmpty() && messages.has(key);
        String share = total < Numbers.NO_PERCENT_BELOW
                ? ""
                : " (" + numbers.percentOf(cell.share().orElseThrow(), total) + ")";
        return plain
                ? messages.text(
                        key, numbers.count(count), numbers.count(total), share, subject.place, period, count, total)
                : messages.text(
                        "sentence.shown",
                        Phrases.inside(what(subject)),
                        numbers.count(count),
                        numbers.count(total),
                        share,
                        subject.place,
                        period);
    }

    /**
     * One sentence on the change from an earlier cell to a later one, where both are published.
     *
     * @return empty where either has no number
     */
    public Optional<String> change(Cell earlier, Cell later) {
        if (earlier.share().isEmpty() || later.share().isEmpty()) {
            return Optional.empty();
        }
        long smallest = Math.min(earlier.total().orElseThrow(), later.total().orElseThrow());
        Difference difference = Difference.between(
                earlier.count().orElseThrow(),
                earlier.total().orElseThrow(),
                later.count().orElseThrow(),
                later.total().orElseThrow());
        String since = numbers.period(earlier.key().schoolYear(), earlier.key().years());
        String key = "change." + difference.verdict().name().toLowerCase(Locale.ROOT);
        if (difference.verdict() == Difference.Verdict.NO_CLEAR_CHANGE || smallest < Numbers.NO_PERCENT_BELOW) {
            return Optional.of(messages.text(key, since));
        }
        return Optional.of(messages.text(
                key + ".points",
                since,
                numbers.points(100 * difference.value()),
                numbers.points(100 * difference.low()),
                numbers.points(100 * difference.high())));
    }

    private String what(Subject subject) {
        return phrases.part(subject.statistic, subject.group, subject.category);
    }
}
