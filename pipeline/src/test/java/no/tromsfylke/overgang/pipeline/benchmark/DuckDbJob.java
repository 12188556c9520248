package no.tromsfylke.overgang.pipeline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import no.tromsfylke.overgang.pipeline.recomputation.Recomputation;

/**
 * All statistics in DuckDB, by the SQL of the independent recomputation: files to judged rows to every row of the count
 * tables before suppression. No disclosure control, no publication.
 */
public final class DuckDbJob {

    static final String COUNTS = "expected.parquet";

    private DuckDbJob() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]);
        Files.createDirectories(folder);
        try (var recomputation = Recomputation.ofPlain(Path.of(arguments[0]), LocalDate.parse(arguments[1]))) {
            recomputation.write(folder.resolve(COUNTS));
        }
        Runtime.getRuntime().halt(0);
    }

    static String version() {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            return "?";
        }
    }
}
