package no.tromsfylke.overgang.pipeline.delivery.type;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/** A school's nine-digit organisation number, known to region.json. */
public final class SchoolNumber extends ColumnType<String> {

    /** Which schools may be named. */
    public enum Level {
        /** A lower-secondary school of the municipality that delivers, existing on 1 October. */
        LOWER_SECONDARY,
        /** An upper-secondary school of the county, or {@code 000000000} for any school outside it. */
        UPPER_SECONDARY
    }

    private static final int DIGITS = 9;

    /** The texts of the few numbers there are: they are asked for with every unit. */
    private static final Map<Long, String> NUMBERS = new ConcurrentHashMap<>();

    private final Level level;

    public SchoolNumber(Level level) {
        this.level = level;
    }

    @Override
    public String decode(long number) {
        return NUMBERS.computeIfAbsent(number, n -> Digits.padded(n, DIGITS));
    }

    @Override
    public long encode(String value) {
        return Long.parseLong(value);
    }

    @Override
    public long read(Cell cell, Judge judge) {
        long number = cell.length() == DIGITS ? cell.digits(DIGITS) : -1;
        if (number < 0) {
            String spaced = cell.text().replaceAll("[ \u00a0]", "");
            if (!spaced.matches("[0-9]{9}")) {
                judge.reject(Rule.SCHOOL_NUMBER);
                return ABSENT;
            }
            number = Long.parseLong(spaced);
        }
        var register = judge.register();
        if (level == Level.LOWER_SECONDARY ? register.hasLowerSchool(number) : register.hasUpperSchool(number)) {
            return number;
        }
        if (level == Level.LOWER_SECONDARY) {
            rejectLower(decode(number), judge);
        } else {
            judge.reject(
                    Rule.UPPER_SCHOOL,
                    register.nearUpperSchool(decode(number))
                            .map(judge::didYouMean)
                            .orElse(""));
        }
        return ABSENT;
    }

    private static void rejectLower(String orgnr, Judge judge) {
        var register = judge.register();
        var known = register.findLowerSchool(orgnr);
        if (known.isEmpty()) {
            judge.reject(
                    Rule.LOWER_SCHOOL,
                    register.nearLowerSchool(orgnr).map(judge::didYouMean).orElse(""));
        } else if (!register.isOfDeliverer(known.get())) {
            judge.reject(Rule.SCHOOL_MUNICIPALITY, known.get().municipality());
        } else {
            judge.reject(Rule.SCHOOL_VALIDITY, register.october());
        }
    }

    @Override
    public String description() {
        return switch (level) {
            case LOWER_SECONDARY ->
                "organisation number of a lower-secondary school of this municipality, valid on 1 October";
            case UPPER_SECONDARY ->
                "organisation number of an upper-secondary school of the county, or `000000000` for any other";
        };
    }
}
