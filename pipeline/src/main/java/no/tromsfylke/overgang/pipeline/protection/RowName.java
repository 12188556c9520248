package no.tromsfylke.overgang.pipeline.protection;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.MarginKey;
import no.tromsfylke.overgang.pipeline.cube.Span;

/** What rows are called in problems, masks and messages. */
final class RowName {

    private RowName() {}

    static String of(MarginKey key) {
        return String.join(
                "|",
                key.statistic(),
                key.group(),
                key.span().last().label(),
                String.valueOf(key.span().years()),
                key.areaLevel().code(),
                key.area(),
                key.programme(),
                key.level());
    }

    static String of(MarginKey key, String category) {
        return of(key) + "|" + category;
    }

    /** The same sum of each year alone. */
    static List<MarginKey> years(MarginKey key) {
        return key.span().members().stream()
                .map(year -> key.withSpan(Span.single(year)))
                .toList();
    }
}
