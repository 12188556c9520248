package no.tromsfylke.overgang.pipeline.sample.folder;

import java.io.IOException;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.style.RowSink;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;

/**
 * Adds the mistakes people make: a row pasted twice, a row that cannot be right, a blank line, a follow-up of somebody
 * nobody has mapped, a tick that contradicts the number beside it. Never so many that a delivery as a whole would be
 * refused: at most two rows that must be rejected, in longer files up to one in forty.
 */
final class Untidy implements RowSink {

    private static final double TWICE = 1 / 2200.0;
    private static final double WRONG = 1 / 1400.0;
    private static final double BLANK_LINE = 1 / 900.0;
    private static final double ORPHAN = 1 / 700.0;
    private static final double CONTRADICTION = 1 / 250.0;
    private static final double MUST_BE_REJECTED = 1 / 40.0;

    private final RowSink sink;
    private final Form form;
    private final Dice dice;
    private int written;
    private int rejected;

    Untidy(RowSink sink, Form form, Dice dice) {
        this.sink = sink;
        this.form = form;
        this.dice = dice;
    }

    @Override
    public void write(Object[] row) throws IOException {
        written++;
        if (dice.chance(BLANK_LINE)) {
            sink.skipLine();
        }
        if (form == Form.KARTLEGGING && dice.chance(CONTRADICTION)) {
            contradict(row);
        }
        sink.write(row);
        if (dice.chance(TWICE) && mayReject()) {
            sink.write(row);
        }
        if (dice.chance(WRONG) && mayReject()) {
            sink.write(wrong(row.clone()));
        }
        if ((form == Form.OPPFOLGING || form == Form.ONSKE) && dice.chance(ORPHAN)) {
            sink.write(orphan(row.clone()));
        }
    }

    private boolean mayReject() {
        if (rejected >= Math.max(2, (int) (written * MUST_BE_REJECTED))) {
            return false;
        }
        rejected++;
        return true;
    }

    private void contradict(Object[] row) {
        int measured = form.indexOf("fravar_prosent");
        if (row[measured] instanceof Double absence) {
            row[form.indexOf("fravar_over_6")] = absence <= 6;
        }
        row[form.indexOf("stort_avvik")] = row[form.indexOf("stort_avvik")] == null ? "Ingen" : "Se eget notat";
    }

    /** A copy of a row with something in it that the rules for the form do not allow. */
    private Object[] wrong(Object[] row) {
        switch (form) {
            case KARTLEGGING -> {
                if (dice.chance(0.5)) {
                    row[form.indexOf("elev_id")] = "(Arne)";
                } else {
                    row[form.indexOf("elev_id")] = unknownPupil();
                    row[form.indexOf("fravar_prosent")] = 140.0;
                }
            }
            case OPPFOLGING -> row[form.indexOf("tiltak")] = "kontakt_vg";
            case ARSHJUL -> row[form.indexOf("tiltak")] = 7;
            case ELEVTALL -> row[form.indexOf("elever_10_trinn")] = "ca. 20";
            case SOKNAD -> row[form.indexOf("hjemkommune")] = "301";
            case ONSKE -> row[form.indexOf("programomrade")] = "XXSTU1----";
            case ELEVFORHOLD -> row[form.indexOf("startdato")] = "2023-02-29";
            case LAEREKONTRAKT -> row[form.indexOf("type")] = "elev";
        }
        return row;
    }

    private Object[] orphan(Object[] row) {
        row[form.indexOf("elev_id")] = unknownPupil();
        return row;
    }

    /** Longer than any pseudonym of the world, so that nobody bears it. */
    private String unknownPupil() {
        var id = new StringBuilder("u");
        for (int i = 0; i < 7; i++) {
            id.append(dice.below(10)).append((char) ('a' + dice.below(26)));
        }
        return id.toString();
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
