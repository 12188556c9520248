package no.tromsfylke.overgang.portal.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.publication.Status;

/**
 * Numbers with all that is needed to read them away from their page: what every file format is written from.
 *
 * @param id unique within the page; letters, digits, hyphens and underscores
 * @param dimensions what tells the rows apart; every row has one code in each
 * @param measures what is told about each combination
 */
public record Dataset(
        String id, String title, Notes notes, List<Dimension> dimensions, List<Measure> measures, List<Row> rows) {

    public Dataset {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.codes.size() != dimensions.size() || row.values.size() != measures.size()) {
                throw new IllegalArgumentException("a row that does not fit the dataset " + id);
            }
        }
    }

    /**
     * What must not be lost when the numbers leave the page.
     *
     * @param source who publishes them, from what
     * @param banner the warning that goes with synthetic or partial data
     * @param statuses what the symbols mean, by status
     * @param definition how the numbers are made
     */
    public record Notes(
            String source,
            String publicationId,
            String updated,
            Optional<String> banner,
            Map<Status, String> statuses,
            String definition,
            Headings headings) {
        public Notes {
            statuses = Map.copyOf(statuses);
        }
    }

    /** Headings of the columns that every file has beside its dimensions and measures. */
    public record Headings(
            String label, String symbol, String explanation, String publication, String notice, String status) {}

    /** What a dimension is of, in the words of JSON-stat. */
    public enum Role {
        TIME,
        GEO,
        OTHER
    }

    /** A dimension and its codes with their labels, in order. */
    public record Dimension(String id, String label, Role role, Map<String, String> categories) {
        public Dimension {
            categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
        }
    }

    /** What kind of value a measure has. */
    public enum Kind {
        WHOLE,
        DECIMAL,
        TEXT
    }

    /** A measure, e.g. the count or the lower end of the interval. */
    public record Measure(String id, String label, Kind kind) {}

    /** One combination: a code for each dimension and a value for each measure, empty where there is none. */
    public record Row(List<String> codes, List<Optional<Object>> values, Optional<Status> status) {
        public Row {
            codes = List.copyOf(codes);
            values = List.copyOf(values);
        }
    }
}
