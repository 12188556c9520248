package no.tromsfylke.overgang.portal.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** A verified publication, wholly in memory: it can be served though its folder is gone. */
public final class Publication {
    private final Catalogue catalogue;
    private final Map<String, Table> tables;
    private final Map<String, CountTable> counts = new LinkedHashMap<>();
    private final Map<String, byte[]> files;

    Publication(Catalogue catalogue, Map<String, Table> tables, Map<String, byte[]> files) {
        this.catalogue = catalogue;
        this.tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        this.files = Map.copyOf(files);
        tables.forEach((name, table) -> CountTable.of(table).ifPresent(count -> counts.put(name, count)));
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public String id() {
        return catalogue.id();
    }

    /** The tables by name, in the catalogue's order. */
    public Map<String, Table> tables() {
        return tables;
    }

    public Optional<Table> findTable(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    public Optional<CountTable> findCounts(String name) {
        return Optional.ofNullable(counts.get(name));
    }

    /** A file of the publication as it was verified: a table by its name, or {@code catalogue.json}. */
    public byte[] getFile(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new NoSuchElementException("no file " + name);
        }
        return bytes.clone();
    }

    /** The cells of a statistic whose key passes, in the table's order; none where its table is not published. */
    public List<Cell> cells(Statistic statistic, Predicate<Cell.Key> wanted) {
        return findCounts(statistic.table())
                .map(table -> table.cells(statistic.id(), wanted))
                .orElse(List.of());
    }

    /** The cell of a key, if its statistic is known and its margin published. */
    public Optional<Cell> find(Cell.Key key) {
        return catalogue
                .findStatistic(key.statistic())
                .flatMap(statistic -> findCounts(statistic.table()))
                .flatMap(table -> table.find(key));
    }
}
