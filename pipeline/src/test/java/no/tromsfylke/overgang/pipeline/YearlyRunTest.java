package no.tromsfylke.overgang.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import no.tromsfylke.overgang.pipeline.publication.Complaint;
import no.tromsfylke.overgang.pipeline.publication.PublicationFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The yearly run on the synthetic deliveries, from the command line to the files. */
class YearlyRunTest {

    private static final Path SAMPLES = Path.of("..", "data-samples");

    @TempDir
    static Path folder;

    private static Path out;

    @BeforeAll
    static void runOnce() {
        out = folder.resolve("out");
        assertThat(run(out, "--units")).isZero();
    }

    private static int run(Path target, String... more) {
        var arguments = new ArrayList<>(List.of(
                "run", SAMPLES.resolve("deliveries").toString(), "--out", target.toString(), "--as-of", "2026-11-22"));
        arguments.addAll(List.of(more));
        return Overgang.execute(arguments.toArray(String[]::new));
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

    /** Small municipalities are shown too, three years together most of all; how much is a figure to be watched. */
    @Test
    void muchIsShownBelowTheRegion() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select sum((status = 'published')::int) / count(*) from read_parquet('%s/*.parquet', union_by_name = true) where area_level = 'municipality' and years = 3 and status in ('published', 'suppressed')"
                                .formatted(current(out).resolve("tables")))) {
            result.next();
            assertThat(result.getDouble(1)).isGreaterThan(0.4);
        }
    }

    /** Which hidden rows are primary is told in the restricted folder alone, and as the margins and tables have it. */
    @Test
    void theRestrictedFolderTellsWhyRowsAreHidden() throws IOException, SQLException {
        var restricted = folder.resolve("out-restricted")
                .resolve(current(out).getFileName().toString());
        var told = new TreeMap<String, String>();
        for (var line : new ObjectMapper()
                .readTree(restricted.resolve("suppression.json").toFile())) {
            told.put(
                    "%s %s %d"
                            .formatted(
                                    line.get("class").asText(),
                                    line.get("area_level").asText(),
                                    line.get("years").asInt()),
                    "%d %d %d"
                            .formatted(
                                    line.get("published").asLong(),
                                    line.get("primary").asLong(),
                                    line.get("secondary").asLong()));
        }
        var found = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        with class as (
                            select s.id as statistic, s.class from (
                                select unnest(statistics) as s from read_json('%1$s/catalogue.json', maximum_object_size = 100000000))),
                        shown as (
                            select * from read_parquet('%1$s/tables/*.parquet', union_by_name = true)
                            where status is not null and category is not null)
                        select concat_ws(' ', class, area_level, years),
                            concat_ws(' ', count(*) filter (shown.status in ('published', 'provisional')),
                                count(*) filter (shown.status = 'suppressed' and "primary"),
                                count(*) filter (shown.status = 'suppressed' and not "primary"))
                        from shown join class using (statistic)
                            join read_parquet('%2$s/margins.parquet') as margins
                            using (statistic, school_year, years, area_level, area, programme, level, "group", category)
                        where class <> 'O' group by class, area_level, years
                        """.formatted(current(out), restricted))) {
            while (result.next()) {
                found.put(result.getString(1), result.getString(2));
            }
        }
        assertThat(told).hasSizeGreaterThan(8).containsExactlyEntriesOf(found);
        assertThat(current(out).toFile().list()).doesNotContain("suppression.json");
    }

    /** Whoever counts the unit-level files gets the margins: every figure of the region, of the year and of the open year. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mapped",
                "applicants",
                "skill_test_admissions",
                "apprentice_applicants",
                "contracts",
                "enrolled",
                "cohorts"
            })
    void unitsAddUpToTheMargins(String population) throws IOException, SQLException {
        var restricted = folder.resolve("out-restricted")
                .resolve(current(out).getFileName().toString());
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        with units as (
                            select * from read_parquet('%2$s/units/%1$s.parquet/**/*.parquet',
                                hive_partitioning = true, hive_types_autocast = false)),
                        named as (select * from read_json('%2$s/units/columns.json') where population = '%1$s'),
                        told as (
                            unpivot units on columns(* exclude (pupil, municipality, lower_school, upper_school,
                                programme, level, class, school_year)) into name "column" value category),
                        counted as (
                            select statistic, "group", school_year, category,
                                count(*) filter (municipality is not null) as region,
                                count(*) filter (upper_school is not null) as region_schools
                            from told join named using ("column") group by all)
                        select count(*), count(*) filter (count <>
                            coalesce(case area_level when 'region' then region else region_schools end, 0))
                        from read_parquet('%2$s/margins.parquet')
                            left join counted using (statistic, "group", school_year, category)
                        where area_level in ('region', 'region_schools') and years = 1
                            and programme = 'all' and level = 'all' and count is not null
                            and statistic in (select statistic from named)
                        """.formatted(population, restricted))) {
            result.next();
            assertThat(result.getInt(1)).isGreaterThan(20);
            assertThat(result.getInt(2)).isZero();
        }
    }

    @Test
    void everyShownRowIsProvedByWhatLiesOnDisk() {
        assertThat(Overgang.execute("audit", out.toString())).isZero();
    }

    /** Were a hidden number shown, its witnesses would no longer hold. */
    @Test
    void theAuditFindsAProofThatDoesNotHold() throws IOException {
        var id = current(out).getFileName().toString();
        var tampered = Files.createDirectories(folder.resolve("tampered").resolve(id));
        var proofs =
                Files.readString(folder.resolve("out-restricted").resolve(id).resolve("proofs.json"));
        Files.writeString(
                tampered.resolve("proofs.json"),
                proofs.replaceFirst("\"status\":\"PRIMARY\"", "\"status\":\"PUBLISHED\""));
        assertThat(Overgang.execute(
                        "audit",
                        out.toString(),
                        "--restricted",
                        tampered.getParent().toString()))
                .isEqualTo(4);
    }

    @Test
    void proofsThatAreNotThereAreNamedOnce() throws IOException {
        var publication = PublicationFolder.at(out).findCurrent().orElseThrow();
        var empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(ProofAudit.complaints(publication, List.of(publication.id()), empty))
                .extracting(Complaint::english)
                .containsExactly(empty.resolve(publication.id().toString()).resolve("proofs.json")
                        + " is not there; nothing it proved can be proved anew.");
    }

    /** A published year does not change: the difference of two publications would tell of single pupils. */
    @Test
    void aPublishedYearIsFrozen() throws IOException {
        var changed = folder.resolve("changed");
        copy(SAMPLES.resolve("deliveries"), changed);
        var file = changed.resolve("2020-21").resolve("55").resolve("elevforhold.csv");
        var lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        lines.remove(lines.size() - 1);
        Files.write(file, lines, StandardCharsets.ISO_8859_1);
        assertThat(Overgang.execute("run", changed.toString(), "--out", out.toString(), "--as-of", "2026-11-22"))
                .isEqualTo(3);
        assertThat(out.resolve("publications").toFile().list()).hasSize(1);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
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
