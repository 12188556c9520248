package no.tromsfylke.overgang.pipeline.cube;

import java.util.List;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * The school years a row sums.
 *
 * @param years as in {@link Margin}
 * @param members ascending, never empty
 */
public record Span(int years, List<SchoolYear> members) {

    public Span {
        members = List.copyOf(members);
    }

    public static Span single(SchoolYear year) {
        return new Span(1, List.of(year));
    }

    /** The three-year block that ends in a year. */
    public static Span block(SchoolYear last) {
        return new Span(3, List.of(last.plus(-2), last.plus(-1), last));
    }

    /** All that a published row tells of its years: how many, and the last. */
    public Span named() {
        return new Span(years, List.of(last()));
    }

    /** The last year, by which the row is named. */
    public SchoolYear last() {
        return members.get(members.size() - 1);
    }
}
