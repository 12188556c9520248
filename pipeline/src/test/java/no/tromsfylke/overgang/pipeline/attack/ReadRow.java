package no.tromsfylke.overgang.pipeline.attack;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a count table as anybody reads it.
 *
 * @param count −1 where none is shown
 * @param total −1 where none is shown
 * @param primary told by the restricted file alone
 */
record ReadRow(Cell cell, long count, long total, String status, boolean primary) {

    static Map<Cell, ReadRow> published(Path tables, String theme) throws SQLException {
        return read("select *, false as hidden from read_parquet('%s')".formatted(tables.resolve(theme + ".parquet")));
    }

    static Map<Cell, ReadRow> restricted(Path margins) throws SQLException {
        return read(
                "select *, \"primary\" as hidden from read_parquet('%s') where published_margin".formatted(margins));
    }

    private static Map<Cell, ReadRow> read(String query) throws SQLException {
        var rows = new LinkedHashMap<Cell, ReadRow>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                var cell = new Cell(
                        result.getString("statistic"),
                        result.getString("group"),
                        result.getString("school_year"),
                        result.getInt("years"),
                        result.getString("area_level"),
                        result.getString("area"),
                        result.getString("programme"),
                        result.getString("level"),
                        result.getString("category"));
                long count = result.getLong("count");
                count = result.wasNull() ? -1 : count;
                long total = result.getLong("total");
                total = result.wasNull() ? -1 : total;
                rows.put(
                        cell, new ReadRow(cell, count, total, result.getString("status"), result.getBoolean("hidden")));
            }
        }
        return rows;
    }
}
