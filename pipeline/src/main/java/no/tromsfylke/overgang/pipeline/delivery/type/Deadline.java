package no.tromsfylke.overgang.pipeline.delivery.type;

import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;
import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;

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
    public boolean takesDates() {
        return true;
    }

    @Override
    public long read(Cell cell, Judge judge) {
        int month = month(cell);
        if (month == 2) {
            return encode(Frist.FEBRUARY_1);
        }
        if (month == 3) {
            return encode(Frist.MARCH_1);
        }
        int tick = form == Form.OR_TICK ? cell.tick() : -1;
        if (tick >= 0) {
            return encode(tick == 1 ? Frist.FEBRUARY_1 : Frist.MARCH_1);
        }
        judge.reject(Rule.DEADLINE);
        return ABSENT;
    }

    /** The month of which the cell means the first day, or 0. */
    private static int month(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            return monthOf(cell.epochDay());
        }
        if (cell.length() == 3 && cell.at(0) == '1' && (cell.at(1) == '.' || cell.at(1) == ',')) {
            return cell.at(2) - '0';
        }
        long day = Dates.parse(cell);
        if (day != ABSENT) {
            return monthOf(day);
        }
        return switch (Letters.folded(cell.text()).replaceAll("[ \u00a0]|\\.$", "")) {
            case "1.2", "01.02", "1.02", "1,02", "1.feb", "1.februar", "1feb", "1februar" -> 2;
            case "1.3", "01.03", "1.03", "1,03", "1.mar", "1.mars", "1mar", "1mars" -> 3;
            default -> 0;
        };
    }

    private static int monthOf(long epochDay) {
        var day = LocalDate.ofEpochDay(epochDay);
        return day.getDayOfMonth() == 1 ? day.getMonthValue() : 0;
    }

    @Override
    public String description() {
        String styles = "`1.2` or `1.3`, also `1,2`, `1.feb`, `1.mar`, or a date 1 February or 1 March";
        return form == Form.OR_TICK ? styles + "; a tick = `1.2`" : styles;
    }
}
