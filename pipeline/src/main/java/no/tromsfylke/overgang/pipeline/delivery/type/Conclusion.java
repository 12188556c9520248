package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Codes.Konklusjon;

/** The school's conclusion: a code, or the form's sentence, of which only the meaning is kept. */
public final class Conclusion extends ColumnType<Konklusjon> {

    private static final Konklusjon[] CONSTANTS = Konklusjon.values();

    @Override
    public Konklusjon decode(long number) {
        return CONSTANTS[(int) number];
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // lives no longer than the run
    public long encode(Konklusjon value) {
        return value.ordinal();
    }

    @Override
    public String description() {
        return "`ordinaert` `oppfolging` `saerskilt`, or a text that contains overgangsoppfølging, ordinært or særskilt; "
                + "any other text = unknown; the text is dropped";
    }
}
