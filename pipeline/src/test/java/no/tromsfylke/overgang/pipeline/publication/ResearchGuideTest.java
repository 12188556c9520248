package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/research-guide.md run as they stand. */
class ResearchGuideTest {

    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path temporary;

    @Test
    void theDuckDbExamplesRun() throws IOException, SQLException {
        Path folder = temporary.resolve("out");
        try (var store = PublicationStore.open(folder, PublicationStore.restrictedBeside(folder))) {
            List<Table> tables =
                    List.of(Samples.dataQuality(), Samples.risk(0), new Table(PublishedTables.trends(), List.of()));
            store.publish(Samples.catalogue(), tables, RestrictedFiles.none(), staged -> {});
        }
        String place = PublicationFolder.at(folder).findCurrent().orElseThrow().folder() + "/";

        List<Integer> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String query : queries()) {
                String placed = query.replace("'tables/", "'" + place + "tables/")
                        .replace("'catalogue", "'" + place + "catalogue");
                rows.add(count(statement.executeQuery(placed)));
            }
        }

        // No municipality rows in the sample; two periods of one statistic; two statistics of three categories.
        assertThat(rows).containsExactly(0, 2, 6);
    }

    private static List<String> queries() throws IOException {
        var block = SQL.matcher(Files.readString(Path.of("..", "docs", "research-guide.md")));
        assertThat(block.find()).isTrue();
        return Arrays.stream(block.group(1).split(";\\s*\n"))
                .filter(q -> !q.isBlank())
                .toList();
    }

    private static int count(ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
        }
        return count;
    }
}
