package no.tromsfylke.overgang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The yearly run on the synthetic deliveries, from the command line to the files. */
class YearlyRunTest {

    private static final Path SAMPLES = Path.of("..", "data-samples");

    @TempDir
    static Path folder;

    private static Path out;

    @BeforeAll
    static void runOnce() {
        out = folder.resolve("out");
        assertThat(run(out)).isZero();
    }

    private static int run(Path target) {
        return Overgang.execute(
                "run", SAMPLES.resolve("deliveries").toString(), "--out", target.toString(), "--as-of", "2026-11-22");
    }

    private static Path current(Path publications) throws IOException {
        var id = Files.readString(publications.resolve("CURRENT")).strip();
        return publications.resolve("publications").resolve(id);
    }

    private static Map<String, byte[]> tables(Path publications) throws IOException {
        var tables = new TreeMap<String, byte[]>();
        for (File file : current(publications).resolve("tables").toFile().listFiles()) {
            tables.put(file.getName(), Files.readAllBytes(file.toPath()));
        }
        return tables;
    }

    private static JsonNode catalogue() throws IOException {
        return new ObjectMapper()
                .readTree(current(out).resolve("catalogue.json").toFile());
    }

    /** What lies in data-samples is what the software of today makes: the id holds the hash of all rows and words. */
    @Test
    void theGoldenPublicationIsOfToday() throws IOException {
        assertThat(current(out).getFileName())
                .isEqualTo(current(SAMPLES.resolve("publication")).getFileName());
        assertThat(tables(out).keySet())
                .isEqualTo(tables(SAMPLES.resolve("publication")).keySet());
    }

    @Test
    void localeAndTimeZoneChangeNoByte() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var other = folder.resolve("elsewhere");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(run(other)).isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(tables(other)).containsExactlyEntriesOf(tables(out));
    }

    @Test
    void aSecondRunPublishesNothingNew() throws IOException {
        assertThat(run(out)).isZero();
        assertThat(out.resolve("publications").toFile().list()).hasSize(1);
    }

    @Test
    void duckDbReadsEveryTable() throws IOException, SQLException {
        var rows = new TreeMap<String, Long>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var name : tables(out).keySet()) {
                try (var result = statement.executeQuery("select count(*) from read_parquet('%s')"
                        .formatted(current(out).resolve("tables").resolve(name)))) {
                    result.next();
                    rows.put(name, result.getLong(1));
                }
            }
        }
        var told = new TreeMap<String, Long>();
        catalogue()
                .get("resources")
                .forEach(resource -> told.put(
                        resource.get("name").asText() + ".parquet",
                        resource.get("rows").asLong()));
        assertThat(rows).containsExactlyEntriesOf(told).hasSize(14);
    }

    /** Until rows below the region can be proved safe, none that touches persons is shown. */
    @Test
    void nothingAboutPersonsIsShownBelowTheRegion() throws IOException, SQLException {
        var open = new java.util.TreeSet<String>();
        catalogue().get("statistics").forEach(statistic -> {
            if (statistic.get("class").asText().equals("O")) {
                open.add("'" + statistic.get("id").asText() + "'");
            }
        });
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            for (var theme : catalogue().get("themes")) {
                try (var result = statement.executeQuery(
                        "select count(*) from read_parquet('%s') where count is not null and statistic not in (%s) and area_level not in ('region', 'region_schools')"
                                .formatted(
                                        current(out)
                                                .resolve("tables")
                                                .resolve(theme.get("id").asText() + ".parquet"),
                                        String.join(", ", open)))) {
                    result.next();
                    assertThat(result.getLong(1)).isZero();
                }
            }
        }
    }

    @Test
    void aCommandThatIsNotUnderstoodIsUsage() {
        assertThat(Overgang.execute("run", "--no-such-option")).isEqualTo(2);
        assertThat(Overgang.execute("run", "anywhere", "--out", "x", "--threshold", "0"))
                .isEqualTo(2);
    }

    @Test
    void lackingDeliveriesAreNotAcceptable() throws IOException {
        var few = Files.createDirectory(folder.resolve("few"));
        Files.copy(SAMPLES.resolve("deliveries").resolve("region.json"), few.resolve("region.json"));
        Files.createDirectory(few.resolve("2024-25"));
        assertThat(Overgang.execute("check", few.toString(), "--as-of", "2026-11-22"))
                .isEqualTo(3);
        assertThat(Overgang.execute(
                        "run", few.toString(), "--out", folder.resolve("none").toString()))
                .isEqualTo(3);
        assertThat(folder.resolve("none").resolve("CURRENT")).doesNotExist();
    }

    @Test
    void aTargetThatCannotBeWrittenIsTheEnvironment() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");
        assertThat(run(file.resolve("below"))).isEqualTo(5);
    }
}
