package no.tromsfylke.overgang.portal.figures;

import java.util.List;

/**
 * A figure: what is to be seen, in words and values; nothing of how it is drawn. The picture drawn on the server, the
 * live layer in the browser and the table beside it are made from this one object.
 */
public sealed interface Figure
        permits Bars, DotInterval, Trend, SmallMultiples, HeatTable, Funnel, YearWheel, StageBars {

    /** Title, source and the other words around it. */
    Caption caption();

    /** The name of the kind in class names and JSON. */
    String kind();

    /** Refuses a list without content or with a blank name. */
    static List<String> requireNames(List<String> names) {
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("places without a name: " + names);
        }
        return List.copyOf(names);
    }
}
