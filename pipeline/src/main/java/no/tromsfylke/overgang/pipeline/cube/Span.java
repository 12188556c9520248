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

    private static final int POOLED = 0;
    private static final int SINGLE = 1;
    private static final int BLOCK = 3;

    public static Span single(SchoolYear year) {
        return new Span(SINGLE, List.of(year));
    }

    /** The three-year block that ends in a year. */
    public static Span block(SchoolYear last) {
        return new Span(BLOCK, List.of(last.plus(-2), last.plus(-1), last));
    }

    /** Whether it is one school year. */
    public boolean isSingle() {
        return years == SINGLE;
    }

    /** Whether it is a fixed block of three school years. */
    public boolean isBlock() {
        return years == BLOCK;
    }

    /** Whether it is all complete blocks together. */
    public boolean isPooled() {
        return years == POOLED;
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
