package no.tromsfylke.overgang.pipeline.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.cli.Overgang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unit-level files of a few pupils, from the command line to DuckDB. */
class UnitFilesTest {

    private static final String REGION = """
            {"code": "prove", "names": {"nb": "Prøveregionen"}, "synthetic": true,
             "county": {"number": "55", "names": {"nb": "Troms"}}, "expected_from": {},
             "municipalities": [{"number": "5520", "names": {"nb": "Bardu"}, "former": []},
                                {"number": "5530", "names": {"nb": "Senja"}, "former": []}],
             "lower_secondary_schools": [
               {"orgnr": "900000011", "name": "A", "municipality": "5530", "valid_from": "2000-08-01", "valid_to": null},
               {"orgnr": "900000012", "name": "B", "municipality": "5530", "valid_from": "2000-08-01", "valid_to": null},
               {"orgnr": "900000013", "name": "C", "municipality": "5520", "valid_from": "2000-08-01", "valid_to": null}],
             "upper_secondary_schools": [
               {"orgnr": "910000011", "name": "Vgs", "owner": "county", "in_region": true},
               {"orgnr": "000000000", "name": "Utenfor", "owner": "county", "in_region": false}],
             "programmes": [{"prefix": "ST", "code": "ST", "track": "academic", "names": {"nb": "Studiespesialisering"}},
                            {"prefix": "BA", "code": "BA", "track": "vocational", "names": {"nb": "Bygg"}}]}
            """;

    /** Six in 10A and two in 10B of school A; at school B five without a class, and one in 10X. */
    private static final String SENJA = """
            elev_id;skole;klasse;fravar_over_6;stort_avvik
            elev-0001;900000011;10A;x;
            elev-0002;900000011;10A;;Kari Normann sier fra
            elev-0003;900000011;10A;;
            elev-0004;900000011;10A;;
            elev-0005;900000011;10A;;
            elev-0006;900000011;10A;;
            elev-0007;900000011;10B;;
            elev-0008;900000011;10B;;
            elev-0011;900000012;;;
            elev-0012;900000012;;;
            elev-0013;900000012;;;
            elev-0014;900000012;;;
            elev-0015;900000012;;;
            elev-0016;900000012;10X;;
            """;

    /** Six in one class of school C; one of them twice. */
    private static final String BARDU = """
            elev_id;skole;klasse
            elev-0021;900000013;Per-Arne
            elev-0021;900000013;Per-Arne
            elev-0022;900000013;Per-Arne
            elev-0023;900000013;Per-Arne
            elev-0024;900000013;Per-Arne
            elev-0025;900000013;Per-Arne
            elev-0026;900000013;Per-Arne
            """;

    /** One at school in the year after; another, from outside the region, too. */
    private static final String ENROLLED = """
            elev_id;skole;programomrade;trinn;hjemkommune;rettstype;startdato
            elev-0001;910000011;STUSP1----;vg1;5530;ungdomsrett;2025-08-18
            elev-0099;910000011;STUSP1----;vg1;0301;ungdomsrett;2025-08-18
            """;

    /** Two contracts of one apprentice, one of another. */
    private static final String CONTRACTS = """
            elev_id;fag;hjemkommune;rettstype;type;startdato
            elev-0002;BATMF3----;5530;ungdomsrett;laerling;2025-08-01
            elev-0002;BABET3----;5530;ungdomsrett;laerling;2025-09-01
            elev-0003;BATMF3----;5520;ungdomsrett;laerling;2025-08-01
            """;

    @TempDir
    static Path folder;

    private static Path units;

    @BeforeAll
    static void run() throws IOException {
        deliver("2024-25/5530/kartlegging.csv", SENJA);
        deliver("2024-25/5520/kartlegging.csv", BARDU);
        deliver("2025-26/55/elevforhold.csv", ENROLLED);
        deliver("2025-26/55/laerekontrakt.csv", CONTRACTS);
        Files.writeString(folder.resolve("deliveries").resolve("region.json"), REGION);
        assertThat(execute("out", "--units")).isZero();
        units = restricted("out").resolve("units");
    }

    private static void deliver(String name, String text) throws IOException {
        var file = folder.resolve("deliveries").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static int execute(String out, String... more) {
        var arguments = new ArrayList<>(List.of(
                "run",
                folder.resolve("deliveries").toString(),
                "--out",
                folder.resolve(out).toString(),
                "--as-of",
                "2026-11-22",
                "--partial"));
        arguments.addAll(List.of(more));
        return Overgang.execute(arguments.toArray(String[]::new));
    }

    private static Path restricted(String out) throws IOException {
        var id = Files.readString(folder.resolve(out).resolve("CURRENT")).strip();
        return folder.resolve(out + "-restricted").resolve(id);
    }

    private static List<String> query(String sql) throws SQLException {
        return query(sql, units);
    }

    private static List<String> query(String sql, Path place) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.replace("'units/", "'" + place + "/"))) {
            var texts = new ArrayList<String>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(rows.getObject(i)));
                }
                texts.add(String.join(" ", cells));
            }
            return texts;
        }
    }

    private static JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(units.resolve(name).toFile());
    }

    private static Map<String, String> report() throws IOException {
        var lines = new TreeMap<String, String>();
        for (var line : json("report.json").get("populations")) {
            lines.put(
                    line.get("population").asText() + " "
                            + line.get("school_year").asText(),
                    "%d %d %d %d %.4f %.4f"
                            .formatted(
                                    line.get("records").asLong(),
                                    line.get("classes").asLong(),
                                    line.get("smallest_class").asLong(),
                                    line.get("records_in_small_classes").asLong(),
                                    line.get("share_in_small_classes").asDouble(),
                                    line.get("average_risk").asDouble()));
        }
        return lines;
    }

    /** Records, classes, smallest class, records in classes under five, their share, average risk. */
    @Test
    void theReportTellsHowEasilyPupilsAreRecognised() throws IOException {
        assertThat(report())
                .containsExactly(
                        Map.entry("cohorts 2025-26", "2 2 1 2 1.0000 1.0000"),
                        Map.entry("contracts 2025-26", "3 2 1 3 1.0000 1.0000"),
                        Map.entry("enrolled 2025-26", "2 2 1 2 1.0000 1.0000"),
                        Map.entry("mapped 2024-25", "20 5 1 3 0.1500 0.2500"));
        assertThat(json("report.json").get("small_class").asInt()).isEqualTo(5);
        assertThat(json("report.json").get("class_columns").toString())
                .isEqualTo("[\"municipality\",\"lower_school\",\"upper_school\",\"programme\",\"level\",\"class\"]");
        assertThat(Files.readString(units.resolve("report.md")))
                .contains("| mapped | 2024-25 | 20 | 5 | 1 | 15.0 | 0.250 |")
                .contains(restricted("out").getFileName().toString());
    }

    @Test
    void oneRowAUnitWithItsKeysAndCategories() throws SQLException {
        assertThat(
                        query(
                                "select school_year, municipality, lower_school, upper_school, programme, risk_absence_over_6, risk_classification, count(*), count(distinct pupil) from read_parquet('units/mapped.parquet/**/*.parquet', hive_partitioning = true) group by all order by all"))
                .containsExactly(
                        "2024-25 5520 900000013 null null no ordinary 6 6",
                        "2024-25 5530 900000011 null null no follow_up 1 1",
                        "2024-25 5530 900000011 null null no ordinary 6 6",
                        "2024-25 5530 900000011 null null yes ordinary 1 1",
                        "2024-25 5530 900000012 null null no ordinary 6 6");
        assertThat(
                        query(
                                "select count(*), count(distinct class) from 'units/mapped.parquet/*/*.parquet' where lower_school = '900000011' group by class order by all"))
                .containsExactly("2 1", "6 1");
        assertThat(
                        query(
                                "select municipality, upper_school, programme, level from 'units/enrolled.parquet/*/*.parquet' order by all nulls last"))
                .containsExactly("5530 910000011 ST vg1", "null 910000011 ST vg1");
    }

    @Test
    void pupilsAreFoundAgainInOtherPopulations() throws SQLException {
        assertThat(
                        query(
                                "select m.risk_absence_over_6, e.programme from 'units/mapped.parquet/*/*.parquet' m join 'units/enrolled.parquet/*/*.parquet' e using (pupil)"))
                .containsExactly("yes ST");
        assertThat(
                        query(
                                "select m.risk_large_deviation, count(*) from 'units/mapped.parquet/*/*.parquet' m join 'units/contracts.parquet/*/*.parquet' c using (pupil) group by all order by all"))
                .containsExactly("no 1", "yes 2");
    }

    @Test
    void everyStatisticOfThePopulationIsAColumn() throws SQLException, IOException {
        var described = new TreeMap<String, Integer>();
        for (var population : List.of("mapped", "enrolled", "contracts", "cohorts")) {
            var columns = query(
                    "select name from parquet_schema('units/%s.parquet/*/*.parquet') where name <> 'root' and num_children is null"
                            .formatted(population));
            var told = new ArrayList<>(
                    List.of("pupil", "municipality", "lower_school", "upper_school", "programme", "level", "class"));
            for (var column : json("columns.json")) {
                if (column.get("population").asText().equals(population)) {
                    told.add(column.get("column").asText());
                }
            }
            assertThat(columns).isEqualTo(told);
            described.put(population, columns.size());
        }
        assertThat(described)
                .containsExactly(
                        Map.entry("cohorts", 10),
                        Map.entry("contracts", 8),
                        Map.entry("enrolled", 13),
                        Map.entry("mapped", 86));
    }

    /** Follow-up and applications were not delivered: nobody's contact is known, not even that there was none. */
    @Test
    void whatWasNotDeliveredIsUnknown() throws SQLException, IOException {
        assertThat(
                        query(
                                "select count(risk_classification), count(follow_up_contact), count(transition_first_year) from 'units/mapped.parquet/*/*.parquet'"))
                .containsExactly("20 0 0");
        for (var column : json("columns.json")) {
            if (column.get("column").asText().equals("follow_up_contact")) {
                assertThat(column.get("school_years")).isEmpty();
            }
        }
    }

    @Test
    void nothingThatWasDeliveredNamesAnybody() throws IOException, SQLException {
        var texts = new ArrayList<String>();
        for (var file : files(units)) {
            texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        for (var population : List.of("mapped", "enrolled", "contracts", "cohorts")) {
            texts.addAll(query("select * from 'units/%s.parquet/*/*.parquet'".formatted(population)));
        }
        assertThat(texts).hasSize(4 + 3 + 20 + 2 + 3 + 2);
        assertThat(texts)
                .noneMatch(text -> text.contains("elev-0"))
                .noneMatch(text -> text.contains("Kari"))
                .noneMatch(text -> text.contains("Per-Arne"))
                .noneMatch(text -> text.contains("10A"));
        assertThat(query("select distinct pupil from 'units/*/*/*.parquet'"))
                .hasSize(21)
                .allMatch(pupil -> pupil.matches("([a-z][0-9]){16}"));
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        for (var file : files(units)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            for (var parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)))
                        .isEqualTo("rwx------");
            }
        }
        assertThat(files(folder.resolve("out")))
                .noneMatch(file -> file.toString().contains("units"));
    }

    /** A later run changes nothing published, and its pseudonyms match none of the run before. */
    @Test
    void withoutUnitsThePublicationIsTheSameAndNoneAreKept() throws IOException, SQLException {
        assertThat(execute("plain")).isZero();
        assertThat(restricted("plain").resolve("units")).doesNotExist();
        assertThat(restricted("plain").getFileName())
                .isEqualTo(restricted("out").getFileName());
        assertThat(tables("plain")).containsExactlyEntriesOf(tables("out"));

        assertThat(execute("plain", "--units", "--language", "nb")).isZero();
        assertThat(folder.resolve("plain").resolve("publications").toFile().list())
                .hasSize(1);
        var again = restricted("plain").resolve("units");
        assertThat(query("select count(*) from 'units/*/*/*.parquet'", again)).containsExactly("27");
        assertThat(Files.readString(again.resolve("report.md")))
                .startsWith(
                        "# Enkeltdata til publikasjon " + restricted("plain").getFileName())
                .contains("| mapped | 2024-25 | 20 | 5 | 1 | 15,0 | 0,250 |");
        assertThat(query("select distinct pupil from 'units/*/*/*.parquet'", again))
                .doesNotContainAnyElementsOf(query("select distinct pupil from 'units/*/*/*.parquet'"));
        assertThat(tables("plain")).containsExactlyEntriesOf(tables("out"));
    }

    @Test
    void anAddressIsNoRestrictedFolder() {
        assertThat(execute("refused", "--units", "--restricted", "hdfs://storage/restricted"))
                .isEqualTo(2);
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    private static List<Path> files(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Map<String, String> tables(String out) throws IOException {
        var tables = new TreeMap<String, String>();
        var id = restricted(out).getFileName().toString();
        for (var file :
                files(folder.resolve(out).resolve("publications").resolve(id).resolve("tables"))) {
            tables.put(
                    file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return tables;
    }
}
