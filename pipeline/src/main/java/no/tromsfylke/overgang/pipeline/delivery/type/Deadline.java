package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;

/** An application deadline, in any of the styles in which people write 1 February and 1 March. */
public final class Deadline extends ColumnType<Frist> {

    /** Whether the printed form's tick, which means 1 February, may stand in the cell. */
    public enum Form {
        PLAIN,
        OR_TICK
    }

    private static final Frist[] CONSTANTS = Frist.values();

    private final Form form;

    public Deadline(Form form) {
        this.form = form;
    }

    @Override
    public Frist decode(long number) {
        return CONSTANTS[(int) number];
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // lives no longer than the run
    public long encode(Frist value) {
        return value.ordinal();
    }

    @Override
    public String description() {
        String styles = "`1.2` or `1.3`, also `1,2`, `1.feb`, `1.mar`, or a date 1 February or 1 March";
        return form == Form.OR_TICK ? styles + "; a tick = `1.2`" : styles;
    }
}
