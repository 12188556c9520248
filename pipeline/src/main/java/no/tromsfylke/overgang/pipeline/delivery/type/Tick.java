package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;

/** A tick: yes or no, blank is no. */
public final class Tick extends ColumnType<Boolean> {

    /** What else than a tick may stand in the cell. */
    public enum Form {
        PLAIN,
        /** Free text, which means yes unless it begins with a no; the text itself is dropped. */
        OR_TEXT,
        /** A count, which means yes when it is more than 0. */
        OR_COUNT
    }

    private static final int MOST_SUBJECTS = 30;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private final Form form;

    public Tick(Form form) {
        this.form = form;
    }

    @Override
    public Boolean decode(long number) {
        return number != 0;
    }

    @Override
    public long encode(Boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public boolean isFree() {
        return form == Form.OR_TEXT;
    }

    @Override
    public long read(Cell cell, Judge judge) {
        int tick = cell.tick();
        if (tick >= 0) {
            return tick;
        }
        return switch (form) {
            case PLAIN -> {
                judge.reject(Rule.TICK);
                yield ABSENT;
            }
            case OR_TEXT -> {
                judge.dropText();
                boolean no = saysNo(Letters.folded(cell.text()));
                if (no) {
                    judge.warn(Rule.TEXT_SAYS_NO);
                }
                yield no ? 0 : 1;
            }
            case OR_COUNT -> {
                long count = cell.digits(9);
                if (count >= 0 && count <= MOST_SUBJECTS) {
                    yield count > 0 ? 1 : 0;
                }
                judge.reject(WholeNumber.isWhole(cell) ? Rule.GRADE_COUNT_RANGE : Rule.TICK);
                yield ABSENT;
            }
        };
    }

    private static boolean saysNo(String text) {
        return text.startsWith("nei")
                || text.startsWith("ingen")
                || text.startsWith("ikke")
                || text.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
    }

    @Override
    public String description() {
        return switch (form) {
            case PLAIN -> "tick: `x` `ja` `1` `true`; `nei` `0` `false` or blank = no";
            case OR_TEXT ->
                "tick, or text = yes (unless it begins with nei, ingen or ikke, or is a dash); the text is dropped";
            case OR_COUNT -> "tick, or count 0–30";
        };
    }
}
