package no.tromsfylke.overgang.pipeline.delivery;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Niva;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Trinn;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Arshjul;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Elevforhold;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Laerekontrakt;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Soknad;
import no.tromsfylke.overgang.pipeline.delivery.type.Register;

/** The rules that look at several columns of one row. A column whose own value failed is not held against others. */
final class RowChecks {

    /** Absence above this many percent is a risk factor (R 2.2, samleskjema 1). */
    private static final double ABSENCE = 6;

    /** A grade average below this is a risk factor (R 2.2, samleskjema 1). */
    private static final double AVERAGE = 3;

    private static final int LOWEST_LEVEL = 1;
    private static final int MEETINGS = 3;

    private final RowReader reader;
    private final Register register;
    private final boolean fromCounty;
    private long filled;
    private long failed;

    RowChecks(RowReader reader, Register register, boolean fromCounty) {
        this.reader = reader;
        this.register = register;
        this.fromCounty = fromCounty;
    }

    /**
     * @param filledColumns a bit for each column whose cell is not blank
     * @param failedColumns a bit for each column whose value was rejected
     */
    void check(Row row, long filledColumns, long failedColumns) {
        filled = filledColumns;
        failed = failedColumns;
        switch (row.kind()) {
            case KARTLEGGING -> mapped(row);
            case ARSHJUL -> wheel(row);
            case SOKNAD -> application(row);
            case ELEVFORHOLD -> enrolment(row);
            case LAEREKONTRAKT -> contract(row);
            case OPPFOLGING, ELEVTALL, ONSKE -> {}
        }
    }

    private boolean sound(Column<?>... columns) {
        for (var column : columns) {
            if ((failed & (1L << column.index())) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean filled(Column<?> column) {
        return (filled & (1L << column.index())) != 0;
    }

    private boolean disagree(Row row, Column<Boolean> tick, Column<Double> measured, boolean measuredTick) {
        return filled(tick) && filled(measured) && sound(tick, measured) && row.is(tick) != measuredTick;
    }

    private void mapped(Row row) {
        var absence = row.get(Kartlegging.FRAVAR_PROSENT);
        if (absence != null
                && disagree(row, Kartlegging.FRAVAR_OVER_6, Kartlegging.FRAVAR_PROSENT, absence > ABSENCE)) {
            reader.warn(Rule.ABSENCE_TICK, Kartlegging.FRAVAR_OVER_6);
        }
        var average = row.get(Kartlegging.SNITT);
        if (average != null && disagree(row, Kartlegging.SNITT_UNDER_3, Kartlegging.SNITT, average < AVERAGE)) {
            reader.warn(Rule.AVERAGE_TICK, Kartlegging.SNITT_UNDER_3);
        }
        boolean lowest = isLowest(row, Kartlegging.NP_LESING)
                || isLowest(row, Kartlegging.NP_REGNING)
                || isLowest(row, Kartlegging.NP_ENGELSK);
        if (lowest && filled(Kartlegging.NP_NIVA_1) && sound(Kartlegging.NP_NIVA_1) && !row.is(Kartlegging.NP_NIVA_1)) {
            reader.warn(Rule.NP_TICK, Kartlegging.NP_NIVA_1);
        }
    }

    private static boolean isLowest(Row row, Column<Integer> test) {
        var level = row.get(test);
        return level != null && level == LOWEST_LEVEL;
    }

    private void wheel(Row row) {
        if (!sound(Arshjul.NIVA)) {
            return;
        }
        var level = row.get(Arshjul.NIVA);
        if ((level == Niva.SAMHANDLING) != fromCounty) {
            reader.reject(Rule.LEVEL_DELIVERER, Arshjul.NIVA);
        }
        if ((level == Niva.ENHET) != filled(Arshjul.SKOLE)) {
            reader.reject(Rule.WHEEL_SCHOOL, Arshjul.SKOLE);
        }
        if (level == Niva.SAMHANDLING && sound(Arshjul.TILTAK) && row.get(Arshjul.TILTAK) > MEETINGS) {
            reader.reject(Rule.ACTION_RANGE, Arshjul.TILTAK);
        }
        if (level != Niva.SAMHANDLING && filled(Arshjul.DELTAKERE)) {
            reader.reject(Rule.PARTICIPANTS_LEVEL, Arshjul.DELTAKERE);
        }
    }

    private void application(Row row) {
        if (sound(Soknad.TRINN) && !filled(Soknad.BESTATT_ALLE_FAG)) {
            var level = row.get(Soknad.TRINN);
            if (level == Trinn.VG2 || level == Trinn.VG3) {
                reader.reject(Rule.PASSED_REQUIRED, Soknad.BESTATT_ALLE_FAG);
            }
        }
    }

    private void enrolment(Row row) {
        var year = register.year();
        LocalDate start = row.get(Elevforhold.STARTDATO);
        LocalDate end = row.get(Elevforhold.SLUTTDATO);
        if (start != null && (start.isBefore(year.firstDay()) || start.isAfter(year.lastDay()))) {
            reader.reject(Rule.START_YEAR, Elevforhold.STARTDATO, year.firstDay(), year.lastDay());
        }
        if (end != null && ((start != null && end.isBefore(start)) || end.isAfter(year.lastDay()))) {
            reader.reject(Rule.END_ORDER, Elevforhold.SLUTTDATO, year.lastDay());
        }
        if (filled(Elevforhold.SLUTTDATO) != filled(Elevforhold.SLUTTARSAK)) {
            reader.reject(
                    Rule.END_REASON, filled(Elevforhold.SLUTTDATO) ? Elevforhold.SLUTTARSAK : Elevforhold.SLUTTDATO);
        }
    }

    private void contract(Row row) {
        LocalDate start = row.get(Laerekontrakt.STARTDATO);
        LocalDate end = row.get(Laerekontrakt.SLUTTDATO);
        if (start != null && end != null && end.isBefore(start)) {
            reader.reject(Rule.CONTRACT_END_ORDER, Laerekontrakt.SLUTTDATO);
        }
        boolean terminated = row.is(Laerekontrakt.HEVET);
        if ((terminated || filled(Laerekontrakt.RESULTAT)) && !filled(Laerekontrakt.SLUTTDATO)) {
            reader.reject(Rule.CONTRACT_END_NEEDED, Laerekontrakt.SLUTTDATO);
        }
        if (terminated && filled(Laerekontrakt.RESULTAT)) {
            reader.reject(Rule.CONTRACT_OUTCOME, Laerekontrakt.HEVET);
        }
    }
}
