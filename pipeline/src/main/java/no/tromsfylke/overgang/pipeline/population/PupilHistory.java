package no.tromsfylke.overgang.pipeline.population;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Every used row of one pupil, over all school years and deliverers. */
final class PupilHistory {

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::year).thenComparingInt(Row::file).thenComparingInt(Row::line);

    private final Map<Kind, SortedMap<SchoolYear, List<Row>>> rows = new EnumMap<>(Kind.class);

    PupilHistory(List<Row> used) {
        used.stream()
                .sorted(ORDER)
                .forEach(row -> rows.computeIfAbsent(row.kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(row.year(), year -> new java.util.ArrayList<>())
                        .add(row));
    }

    /** The rows of a kind in a school year's deliveries, in the order of file and line. */
    List<Row> of(Kind kind, SchoolYear year) {
        return byYear(kind).getOrDefault(year, List.of());
    }

    /** The rows of a kind by school year, ascending. */
    SortedMap<SchoolYear, List<Row>> byYear(Kind kind) {
        return rows.getOrDefault(kind, new TreeMap<>());
    }

    Stream<Row> all(Kind kind) {
        return byYear(kind).values().stream().flatMap(List::stream);
    }
}
