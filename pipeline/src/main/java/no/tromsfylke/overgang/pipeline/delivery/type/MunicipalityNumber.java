package no.tromsfylke.overgang.pipeline.delivery.type;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.tromsfylke.overgang.pipeline.delivery.Rule;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;

/** A municipality's four-digit number; kept as the number of today where it is one of the region's. */
public final class MunicipalityNumber extends ColumnType<String> {

    /** When the number must have been valid, if it is one of the region's; the number of today always is. */
    public enum Validity {
        /** On 1 January of the second calendar year (§ 3). */
        ON_1_JANUARY,
        /** On some day of the school year. */
        DURING_SCHOOL_YEAR
    }

    private static final int DIGITS = 4;

    /** The texts of the few numbers there are: they are asked for with every unit. */
    private static final Map<Long, String> NUMBERS = new ConcurrentHashMap<>();

    private final Validity validity;

    public MunicipalityNumber(Validity validity) {
        this.validity = validity;
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
        var register = judge.register();
        long number = cell.length() == DIGITS ? cell.digits(DIGITS) : -1;
        int municipality = number < 0 ? 0 : register.municipality((int) number, validity);
        if (municipality > 0) {
            return municipality;
        }
        if (Register.isUnknown(municipality)) {
            judge.reject(
                    Rule.MUNICIPALITY,
                    suggestion(cell, register).map(judge::didYouMean).orElse(""));
        } else {
            judge.reject(
                    Rule.MUNICIPALITY_VALIDITY,
                    validity == Validity.ON_1_JANUARY ? register.year().spring(1, 1) : register.year(),
                    register.findToday((int) number).orElseThrow());
        }
        return ABSENT;
    }

    /** A spreadsheet loses leading zeros: 301 was 0301. */
    private Optional<String> suggestion(Cell cell, Register register) {
        long number = cell.digits(DIGITS);
        if (cell.length() == DIGITS - 1 && number > 0 && register.municipality((int) number, validity) > 0) {
            return Optional.of(decode(number));
        }
        return number < 0 ? Optional.empty() : register.nearMunicipality(cell.ascii());
    }

    @Override
    public String description() {
        return switch (validity) {
            case ON_1_JANUARY -> "municipality number, of 1 January of the second calendar year or of today";
            case DURING_SCHOOL_YEAR -> "municipality number, of some day of the school year or of today";
        };
    }
}
