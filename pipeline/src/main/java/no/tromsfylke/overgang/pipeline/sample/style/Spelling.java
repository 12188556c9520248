package no.tromsfylke.overgang.pipeline.sample.style;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.form.Form;
import no.tromsfylke.overgang.pipeline.sample.form.PrintedForm;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Deadlines;
import no.tromsfylke.overgang.pipeline.sample.style.Style.Format;
import no.tromsfylke.overgang.pipeline.sample.world.Dice;

/** Spells the values of one file in its style. People are not consistent with ticks, hence the dice. */
final class Spelling {

    private static final List<String> TICKS = List.of("x", "X", "ja", "1");
    private static final double[] HABITS = {0.86, 0.08, 0.04, 0.02};

    private final Style style;
    private final Form form;
    private final SchoolYear year;
    private final Dice dice;
    private final Map<LocalDate, String> days = new HashMap<>();
    private final IdentityHashMap<Enum<?>, String> codes = new IdentityHashMap<>();

    Spelling(Style style, Form form, SchoolYear year, Dice dice) {
        this.style = style;
        this.form = form;
        this.year = year;
        this.dice = dice;
    }

    Style style() {
        return style;
    }

    String heading(String column) {
        return switch (style.headings()) {
            case TECHNICAL -> column;
            case CAPITALS -> column.toUpperCase(Locale.ROOT);
            case PRINTED -> form == Form.KARTLEGGING ? PrintedForm.HEADINGS.getOrDefault(column, column) : column;
            case NORWEGIAN ->
                column.replace("fravar", "fravær")
                        .replace("niva", "nivå")
                        .replace("soknad", "søknad")
                        .replace("oppfolging", "oppfølging")
                        .replace("omrade", "område")
                        .replace("radgiver", "rådgiver")
                        .replace("saerlig", "særlig")
                        .replace("prove", "prøve")
                        .replace("forste", "første")
                        .replace("mott_", "møtt_")
                        .replace("fullfort", "fullført")
                        .replace("arsak", "årsak");
        };
    }

    /** The value as text; empty for a blank. */
    String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Boolean tick) {
            return tick ? tick() : "";
        }
        if (value instanceof LocalDate day) {
            return days.computeIfAbsent(day, this::day);
        }
        if (value instanceof Deadline deadline) {
            return deadline(deadline);
        }
        if (value instanceof Enum<?> code) {
            return code(code);
        }
        if (value instanceof Double) {
            String text = value.toString();
            return style.format().hasDecimalComma() ? text.replace('.', ',') : text;
        }
        return value.toString();
    }

    String code(Enum<?> code) {
        return codes.computeIfAbsent(code, c -> c.name().toLowerCase(Locale.ROOT));
    }

    private String tick() {
        return style.format() == Format.CSV_PLAIN ? "x" : TICKS.get(dice.weighted(HABITS));
    }

    private String day(LocalDate day) {
        return switch (style.dates()) {
            case ISO -> day.toString();
            case NORWEGIAN ->
                twoDigits(day.getDayOfMonth()) + "." + twoDigits(day.getMonthValue()) + "." + day.getYear();
            case NORWEGIAN_SHORT -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String deadline(Deadline deadline) {
        boolean early = deadline == Deadline.FEBRUARY_1;
        return switch (style.deadline()) {
            case POINT, NUMBER -> early ? "1.2" : "1.3";
            case COMMA -> early ? "1,2" : "1,3";
            case WORD -> early ? "1.feb" : "1.mar";
            case DAY -> day(dayOf(deadline));
        };
    }

    /** The deadline as something that is not text, for files that have such cells. */
    Object cell(Deadline deadline) {
        if (style.deadline() == Deadlines.NUMBER) {
            return deadline == Deadline.FEBRUARY_1 ? 1.2 : 1.3;
        }
        return style.deadline() == Deadlines.DAY ? dayOf(deadline) : deadline(deadline);
    }

    private LocalDate dayOf(Deadline deadline) {
        return deadline == Deadline.FEBRUARY_1 ? year.spring(2, 1) : year.spring(3, 1);
    }
}
