package no.tromsfylke.overgang.pipeline.recomputation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * All statistics a second time, written from their definitions in SQL and counted by DuckDB. The scripts in {@code
 * recomputation/} read in their order; {@code expected} is every row of the count tables before suppression, {@code
 * expected_quality} the rows of {@code data_quality}.
 */
public final class Recomputation implements AutoCloseable {

    private static final List<String> SCRIPTS = List.of(
            "01-region",
            "02-cells",
            "03-reading",
            "04-judging",
            "05-populations",
            "06-cells",
            "07-statistics",
            "08-expected");
    private static final int SHOWN = 30;

    private final Connection connection;

    private Recomputation(Connection connection) {
        this.connection = connection;
    }

    /** Reads and counts a deliveries folder as of a day. */
    static Recomputation of(Path deliveries, LocalDate asOf) throws IOException, SQLException {
        var recomputation = new Recomputation(DriverManager.getConnection("jdbc:duckdb:"));
        RawTables.load(deliveries, recomputation.connection);
        recomputation.count(deliveries, asOf);
        return recomputation;
    }

    /** Counts deliveries of plain CSV, read by DuckDB itself: the fastest way there is, and no other file is understood. */
    public static Recomputation ofPlain(Path deliveries, LocalDate asOf) throws IOException, SQLException {
        var recomputation = new Recomputation(DriverManager.getConnection("jdbc:duckdb:"));
        recomputation.execute("SET VARIABLE deliveries = '" + deliveries + "'");
        recomputation.execute(script("00-plain-deliveries"));
        recomputation.count(deliveries, asOf);
        return recomputation;
    }

    private void count(Path deliveries, LocalDate asOf) throws IOException, SQLException {
        execute("SET VARIABLE region_json = '" + deliveries.resolve("region.json") + "'");
        execute("SET VARIABLE as_of = DATE '" + asOf + "'");
        for (String script : SCRIPTS) {
            execute(script(script));
        }
    }

    /** The rows of a query as text, one line a row; at most thirty, and then how many there are. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            long count = 0;
            while (result.next()) {
                count++;
                if (count > SHOWN) {
                    continue;
                }
                var row = new StringJoiner(" | ");
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(row.toString());
            }
            if (count > SHOWN) {
                rows.add("… %d rows in all".formatted(count));
            }
        }
        return rows;
    }

    /** What margins.parquet counts otherwise. */
    List<String> differences(Path margins) throws IOException, SQLException {
        execute("SET VARIABLE margins = '" + margins + "'");
        execute(script("09-differences"));
        return rows("FROM differences");
    }

    /** Writes every row of the count tables to a Parquet file. */
    public void write(Path expected) throws SQLException {
        execute("COPY expected TO '" + expected + "' (FORMAT parquet)");
    }

    /** What margins.parquet counts otherwise than a file {@link #write} wrote. */
    public static List<String> differences(Path expected, Path margins) throws IOException, SQLException {
        try (var recomputation = new Recomputation(DriverManager.getConnection("jdbc:duckdb:"))) {
            recomputation.execute("CREATE VIEW expected AS FROM read_parquet('" + expected + "')");
            return recomputation.differences(margins);
        }
    }

    /** What data_quality.parquet says otherwise of the deliveries. */
    List<String> qualityDifferences(Path dataQuality) throws IOException, SQLException {
        execute("SET VARIABLE data_quality = '" + dataQuality + "'");
        execute(script("10-quality-differences"));
        return rows("FROM quality_differences");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String script(String name) throws IOException {
        try (InputStream stream = Recomputation.class.getResourceAsStream("/recomputation/" + name + ".sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
