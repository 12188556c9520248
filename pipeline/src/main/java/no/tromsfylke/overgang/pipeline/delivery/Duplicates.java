package no.tromsfylke.overgang.pipeline.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Judges the rows that share a key: of identical rows the first counts, whoever delivers them; as soon as two of them
 * say different things none counts.
 */
public final class Duplicates {

    /** More places than this are counted, not named. */
    private static final int MOST_PLACES = 10;

    private final IntFunction<String> pathOf;
    private final Messages messages;

    /** @param pathOf the path of a file by its index */
    public Duplicates(IntFunction<String> pathOf, Language language) {
        this.pathOf = pathOf;
        this.messages = Messages.in(language);
    }

    /** A row that does not count, and why. */
    public record Rejection(Row row, Finding finding) {}

    /** Which row counts, if one does, and which do not. */
    public record Verdict(Optional<Row> used, List<Rejection> rejected) {
        public Verdict {
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * Judges the otherwise valid rows of one key.
     *
     * @param rows of the same kind, school year and {@link Row#key}, by file index and line; at least one
     */
    public Verdict judge(List<Row> rows) {
        Row first = rows.get(0);
        if (rows.size() == 1) {
            return new Verdict(Optional.of(first), List.of());
        }
        var rejected = new ArrayList<Rejection>();
        if (rows.stream().allMatch(first::sameContent)) {
            for (Row row : rows.subList(1, rows.size())) {
                rejected.add(new Rejection(row, finding(Rule.DUPLICATE, row, place(first))));
            }
            return new Verdict(Optional.of(first), rejected);
        }
        String key = Forms.of(first.kind()).key().stream().map(Column::name).collect(Collectors.joining(", "));
        for (Row row : rows) {
            rejected.add(new Rejection(row, finding(Rule.CONTRADICTION, row, key, places(rows, row))));
        }
        return new Verdict(Optional.empty(), rejected);
    }

    private Finding finding(Rule rule, Row row, Object... arguments) {
        return Finding.of(messages, rule, pathOf.apply(row.file()), row.line(), "", arguments);
    }

    private String place(Row row) {
        return pathOf.apply(row.file()) + messages.language().choose(" line ", " linje ") + row.line();
    }

    private String places(List<Row> rows, Row without) {
        var others = rows.stream().filter(r -> r != without).toList();
        String named = others.stream().limit(MOST_PLACES).map(this::place).collect(Collectors.joining(", "));
        int more = others.size() - MOST_PLACES;
        return more > 0 ? named + messages.language().choose(" and " + more + " more", " og " + more + " til") : named;
    }
}
