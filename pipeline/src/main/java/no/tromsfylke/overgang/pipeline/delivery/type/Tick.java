package no.tromsfylke.overgang.pipeline.delivery.type;

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
    public String description() {
        return switch (form) {
            case PLAIN -> "tick: `x` `ja` `1` `true`; `nei` `0` `false` or blank = no";
            case OR_TEXT ->
                "tick, or text = yes (unless it begins with nei, ingen or ikke, or is a dash); the text is dropped";
            case OR_COUNT -> "tick, or count 0–30";
        };
    }
}
