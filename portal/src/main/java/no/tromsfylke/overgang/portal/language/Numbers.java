package no.tromsfylke.overgang.portal.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Numbers, shares, school years and dates as they are written in a language. */
public final class Numbers {
    /** Below this population a share is not written as a percentage at all. */
    public static final long NO_PERCENT_BELOW = 20;
    /** Below this population a percentage has no decimals. */
    public static final long WHOLE_PERCENT_BELOW = 200;

    private static final char NO_BREAK = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final Map<Language, Numbers> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Numbers(language));
        }
    }

    private final Language language;
    private final LocalizedNumberFormatter[] byDecimals = new LocalizedNumberFormatter[4];

    private Numbers(Language language) {
        this.language = language;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign(MINUS);
        if (language != Language.EN) {
            symbols.setGroupingSeparator(NO_BREAK);
            symbols.setDecimalSeparator(',');
        }
        for (int decimals = 0; decimals < byDecimals.length; decimals++) {
            byDecimals[decimals] = NumberFormatter.withLocale(language.locale())
                    .symbols(symbols)
                    .grouping(GroupingStrategy.ON_ALIGNED)
                    .precision(Precision.fixedFraction(decimals));
        }
    }

    /** The forms of a language. */
    public static Numbers in(Language language) {
        return ALL.get(language);
    }

    /** A count: {@code 1 234}. */
    public String count(long count) {
        return byDecimals[0].format(count).toString();
    }

    /** A number with up to three decimals: {@code 1,83}. */
    public String decimal(double value, int decimals) {
        return byDecimals[decimals].format(value).toString();
    }

    /** A share of 1 in percent: {@code 12,7 %}. */
    public String percent(double share, int decimals) {
        return decimal(100 * share, decimals) + percentSign();
    }

    /** A share as precisely as its population bears: whole percent under 200. */
    public String percentOf(double share, long total) {
        return percent(share, total < WHOLE_PERCENT_BELOW ? 0 : 1);
    }

    /** An interval of shares: {@code 9,4–16,9 %}. */
    public String interval(double low, double high) {
        return decimal(100 * low, 1) + "–" + decimal(100 * high, 1) + percentSign();
    }

    /** Percentage points with sign: {@code +1,3}. */
    public String points(double points) {
        return (points > 0 ? "+" : "") + decimal(points, 1);
    }

    private String percentSign() {
        return language == Language.EN ? "%" : NO_BREAK + "%";
    }

    /** A school year: {@code 2024/25} of {@code 2024-25}. */
    public String schoolYear(String year) {
        return year.replace('-', '/');
    }

    /** A school year or the block that ends in it: {@code 2022/23–2024/25} for three years; 0 is all up to it. */
    public String period(String lastYear, int years) {
        return switch (years) {
            case 1 -> schoolYear(lastYear);
            case 0 -> Messages.in(language).text("period.pooled", schoolYear(lastYear));
            default -> schoolYear(yearsBefore(lastYear, years - 1)) + "–" + schoolYear(lastYear);
        };
    }

    private static String yearsBefore(String year, int back) {
        int first = Integer.parseInt(year.substring(0, 4)) - back;
        return String.format(Locale.ROOT, "%04d-%02d", first, (first + 1) % 100);
    }

    /** A date: {@code 1. mars 2025}; the day stays with its month. */
    public String date(LocalDate date) {
        String pattern = (language == Language.EN ? "d" : "d.") + NO_BREAK + "MMMM y";
        SimpleDateFormat format = new SimpleDateFormat(pattern, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
