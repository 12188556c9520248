package no.tromsfylke.overgang.pipeline.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tromsfylke.overgang.pipeline.sample.folder.Manner;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every office has its own kind of file. */
class StylesTest {

    private static Path folder;

    @BeforeAll
    static void generate(@TempDir Path temporary) throws IOException {
        folder = temporary;
        SampleWriter.write(Told.sample(350, 7, Manner.LIVED_IN), folder);
    }

    private static String text(String file, Charset charset) throws IOException {
        return Files.readString(folder.resolve(file), charset);
    }

    private static List<Row> sheet(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file));
                var workbook = new ReadableWorkbook(in)) {
            return workbook.getFirstSheet().read();
        }
    }

    @Test
    void senjaSavesCsvFromASpreadsheet() throws IOException {
        String csv = text("2016-17/5530/kartlegging.csv", StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFelev_id;skole;klasse;fravar_prosent;").contains("\r\n");
        assertThat(csv)
                .containsPattern(";\\d+,\\d;")
                .containsPattern(";\\d\\d\\.\\d\\d\\.2016;")
                .contains(";1,3;");
    }

    @Test
    void maalselvSavesOldCsvWithTheFormsOwnHeadings() throws IOException {
        String csv = text("2022-23/5524/Kartlegging.csv", Charset.forName("windows-1252"));
        assertThat(csv).startsWith("Elev;Skole;Klasse;fravar_prosent;Fravær mer enn 6%;Tidligere hatt;");
        assertThat(csv).contains(";1.mar;").containsPattern(";\\d\\.9\\.2022;");
    }

    @Test
    void sorreisaSeparatesByCommas() throws IOException {
        assertThat(text("2022-23/5526/kartlegging.csv", StandardCharsets.UTF_8))
                .startsWith("ELEV_ID,SKOLE,KLASSE,FRAVAR_PROSENT,")
                .containsPattern(",\\d+\\.\\d,")
                .containsPattern(",2022-09-\\d\\d,");
    }

    @Test
    void lavangenSeparatesByTabs() throws IOException {
        assertThat(text("2022-23/5518/Kartlegging.csv", StandardCharsets.UTF_8))
                .startsWith("elev_id\tskole\tklasse\tfravær_prosent\t")
                .contains("\t01.03.2023\t");
    }

    @Test
    void salangenSendsJson() throws IOException {
        JsonNode rows = new ObjectMapper()
                .readTree(folder.resolve("2022-23/5522/kartlegging.json").toFile());
        assertThat(rows.isArray()).isTrue();
        assertThat(rows.get(0).get("elev_id").asText()).hasSize(12);
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.get("soknadsfrist").isNumber()).isTrue());
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.path("np_niva_1").isBoolean()).isTrue());
    }

    @Test
    void barduFillsInThePrintedFormSchoolBySchool() throws IOException {
        List<Row> rows = sheet("2017-18/5520/kartlegging-Bjørkmoen.xlsx");
        assertThat(rows.get(0).getCellAsString(0)).hasValue("Skole");
        assertThat(rows.get(0).getCellAsString(1)).hasValue("Bjørkmoen ungdomsskole");
        assertThat(rows.get(0).getCellAsString(2)).hasValue("Klasse");
        assertThat(rows.get(1).getCellAsString(0)).hasValue("Elev");
        assertThat(rows.get(1).getCellAsString(10)).hasValue("Søknadsfrist");
        assertThat(rows.get(1).getCellAsString(13)).hasValue("Samtykke gitt");
        assertThat(rows.get(2).getCellAsString(0))
                .hasValueSatisfying(id -> assertThat(id).hasSize(12));
        assertThat(rows).anyMatch(row -> row.getCellAsString(11).orElse("").contains("ordinært"));
        assertThat(rows).anyMatch(row -> row.getCellAsString(11).orElse("").contains("Overgangsoppfølging"));
    }

    @Test
    void aSpreadsheetKeepsNumbersAndDaysAsSuch() throws IOException {
        List<Row> rows = sheet("2022-23/5530/kartlegging.xlsx");
        assertThat(rows.get(0).getCellAsString(3)).hasValue("fravær_prosent");
        assertThat(rows.get(0).getCellAsString(21)).hasValue("kartlagt_dato");
        assertThat(rows.stream().skip(1).filter(row -> row.hasCell(3)))
                .isNotEmpty()
                .allMatch(row -> row.getCell(3).getType() == CellType.NUMBER);
        assertThat(rows.stream().skip(1).filter(row -> row.hasCell(21)))
                .isNotEmpty()
                .allMatch(row -> row.getCell(21).asDate().getYear() == 2022);
        assertThat(rows.stream().skip(1).filter(row -> row.hasCell(1)))
                .allMatch(row -> row.getCell(1).getType() == CellType.STRING);
    }

    @Test
    void norwegianLettersOccurInFileNames() {
        assertThat(folder.resolve("2016-17/55/Årshjul.csv")).exists();
        assertThat(folder.resolve("2016-17/5524/Oppfølging.csv")).exists();
    }

    @Test
    void theSamplesStaySmall() throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            assertThat(all).hasSizeBetween(400, 455);
            assertThat(bytes).isLessThan(12_000_000);
        }
    }
}
