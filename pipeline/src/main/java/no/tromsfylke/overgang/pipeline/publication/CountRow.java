package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A row of a count table, as far as disclosure control has to remember it.
 *
 * @param count 0 where the row shows none
 * @param total 0 where the row shows none
 */
public record CountRow(
        String statistic,
        String schoolYear,
        int years,
        String areaLevel,
        String area,
        String programme,
        String level,
        String group,
        String category,
        long count,
        long total,
        String status) {

    /** All rows of all count tables of a publication. */
    public static List<CountRow> of(Publication publication) {
        return publication.tableNames().stream()
                .flatMap(name -> publication.findTable(name).stream())
                .filter(table -> table.schema().primaryKey().equals(CountColumns.KEY))
                .flatMap(table -> rows(table).stream())
                .toList();
    }

    /**
     * The exact rows that a run left in its restricted folder; empty if they are no longer there.
     *
     * @throws EnvironmentFailure if the file is damaged
     */
    public static Optional<List<CountRow>> ofMargins(Path restricted) {
        Path file = restricted.resolve(RestrictedWriter.MARGINS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(rows(ParquetTables.read(file, PublishedTables.margins())));
        } catch (IOException e) {
            throw EnvironmentFailure.unusable(file, e);
        }
    }

    private static List<CountRow> rows(Table table) {
        var cells = new TableChecks.Cells(table.schema());
        return table.rows().stream()
                .map(row -> new CountRow(
                        cells.text(row, "statistic"),
                        cells.text(row, "school_year"),
                        cells.years(row),
                        cells.text(row, "area_level"),
                        cells.text(row, "area"),
                        cells.text(row, "programme"),
                        cells.text(row, "level"),
                        cells.text(row, "group"),
                        cells.text(row, "category"),
                        numberOf(cells, row, "count"),
                        numberOf(cells, row, "total"),
                        cells.text(row, "status")))
                .toList();
    }

    private static long numberOf(TableChecks.Cells cells, Object[] row, String column) {
        return Optional.ofNullable(cells.number(row, column)).orElse(0L);
    }

    /** Whether it shows numbers, be they of a year that is not over. */
    public boolean isShown() {
        return isPublished() || status.equals("provisional");
    }

    /** Whether it is hidden to protect somebody. */
    public boolean isSuppressed() {
        return status.equals("suppressed");
    }

    /** Whether it shows the numbers of a closed year. */
    public boolean isPublished() {
        return status.equals("published");
    }
}
