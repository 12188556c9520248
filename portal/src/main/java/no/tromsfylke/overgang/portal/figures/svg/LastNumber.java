package no.tromsfylke.overgang.portal.figures.svg;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.Value;
import no.tromsfylke.overgang.portal.figures.ValueText;

/**
 * The newest number of a line over the years, which stands for the line in its label; the last year's symbol where the
 * line has no number at all.
 *
 * @param year the year of the number where it is not the last one, which the reader would take it for
 */
record LastNumber(Value value, Optional<String> year) {

    static LastNumber of(Series series, Axis axis, List<String> years) {
        int last = years.size() - 1;
        for (int place = last; place >= 0; place--) {
            Value value = series.values().get(place);
            if (axis.position(value).isPresent()) {
                return new LastNumber(value, place == last ? Optional.empty() : Optional.of(years.get(place)));
            }
        }
        return new LastNumber(series.values().get(last), Optional.empty());
    }

    String number(ValueText text) {
        return text.brief(value);
    }

    /** The number, with its year in brackets where it is not the last one. */
    String text(ValueText text) {
        return year.map(one -> number(text) + " (" + one + ")").orElse(number(text));
    }
}
