package no.tromsfylke.overgang.pipeline.delivery.type;

import no.tromsfylke.overgang.pipeline.delivery.Codes.Konklusjon;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;

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
    public boolean isFree() {
        return true;
    }

    @Override
    public long read(Cell cell, Judge judge) {
        String text = Letters.folded(cell.text());
        if (text.equals("oppfolging") || text.contains("overgangsoppfolging")) {
            return encode(Konklusjon.OPPFOLGING);
        }
        if (text.contains("ordinaert")) {
            return encode(Konklusjon.ORDINAERT);
        }
        return encode(text.contains("saerskilt") ? Konklusjon.SAERSKILT : Konklusjon.UNKNOWN);
    }

    @Override
    public String description() {
        return "`ordinaert` `oppfolging` `saerskilt`, or a text that contains overgangsoppfølging, ordinært or særskilt; "
                + "any other text = unknown; the text is dropped";
    }
}
