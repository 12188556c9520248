package no.tromsfylke.overgang.portal.figures;

import java.util.Locale;

/** A formatter for tests whose texts are easily told from anything a renderer might format by itself. */
public final class PlainText implements ValueText {

    @Override
    public String brief(Value value) {
        if (value instanceof Value.Shown shown) {
            return percent(shown.share());
        }
        if (value instanceof Value.Estimate estimate) {
            return decimal(estimate.value());
        }
        if (value instanceof Value.Provisional provisional) {
            return provisional.count() + "\u00a0av\u00a0" + provisional.total();
        }
        if (value instanceof Value.Hidden) {
            return ":";
        }
        return value instanceof Value.Missing ? ".." : ".";
    }

    @Override
    public String full(Value value) {
        if (value instanceof Value.Shown shown) {
            return shown.count() + " av " + shown.total() + " (" + percent(shown.share()) + ", " + percent(shown.low())
                    + " til " + percent(shown.high()) + ")";
        }
        if (value instanceof Value.Estimate estimate) {
            return decimal(estimate.value()) + " (" + decimal(estimate.low()) + " til " + decimal(estimate.high())
                    + ")";
        }
        if (value instanceof Value.Provisional) {
            return brief(value) + " (foreløpig)";
        }
        if (value instanceof Value.Hidden) {
            return "vises ikke";
        }
        return value instanceof Value.Missing ? "mangler" : "ikke aktuelt";
    }

    @Override
    public String tick(Axis.Unit unit, double position) {
        return switch (unit) {
            case PERCENT -> Math.round(position * 100) + "\u00a0%";
            case COUNT -> String.valueOf(Math.round(position));
            case NUMBER -> decimal(position);
        };
    }

    private static String percent(double share) {
        return decimal(share * 100) + "\u00a0%";
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
    }
}
