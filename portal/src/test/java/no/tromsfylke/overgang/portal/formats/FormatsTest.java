package no.tromsfylke.overgang.portal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.publication.Status;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static Dataset dataset() {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("5530", "Senja");
        areas.put("5518", "=cmd|'/c calc'!A1");
        Dataset.Notes notes = new Dataset.Notes(
                "Kilde",
                "0001-aaaaaaaaaaaa",
                "2026-11-22T19:00:00Z",
                Optional.of("Oppdiktede data"),
                Map.of(Status.SUPPRESSED, "Vises ikke"),
                "Definisjon",
                new Dataset.Headings("navn", "Tegn", "Forklaring", "Publikasjon", "Merknad", "Status"));
        return new Dataset(
                "f1",
                "Tittel",
                notes,
                List.of(new Dataset.Dimension("area", "Område", Dataset.Role.GEO, areas)),
                List.of(
                        new Dataset.Measure("count", "Antall", Dataset.Kind.WHOLE),
                        new Dataset.Measure("share", "Andel", Dataset.Kind.DECIMAL)),
                List.of(
                        new Dataset.Row(
                                List.of("5530"),
                                List.of(Optional.of(12L), Optional.of(0.125)),
                                Optional.of(Status.PUBLISHED)),
                        new Dataset.Row(
                                List.of("5518"),
                                List.of(Optional.empty(), Optional.empty()),
                                Optional.of(Status.SUPPRESSED))));
    }

    @Test
    void csvForMachines() {
        assertThat(new String(CsvFormat.MACHINE.write(List.of(dataset())), StandardCharsets.UTF_8))
                .isEqualTo("""
                        area,area_label,count,share,status,symbol,explanation,publication,notice\r
                        5530,Senja,12,0.125,published,,,0001-aaaaaaaaaaaa,Oppdiktede data\r
                        5518,'=cmd|'/c calc'!A1,,,suppressed,:,Vises ikke,0001-aaaaaaaaaaaa,Oppdiktede data\r
                        """);
    }

    @Test
    void csvForSpreadsheets() {
        assertThat(new String(CsvFormat.SPREADSHEET.write(List.of(dataset())), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        \ufeffOmråde;Område (navn);Antall;Andel;Status;Tegn;Forklaring;Publikasjon;Merknad\r
                        5530;Senja;12;0,125;published;;;0001-aaaaaaaaaaaa;Oppdiktede data\r
                        5518;'=cmd|'/c calc'!A1;:;:;suppressed;:;Vises ikke;0001-aaaaaaaaaaaa;Oppdiktede data\r
                        """);
    }

    @Test
    void jsonStat() throws IOException {
        JsonNode json = new ObjectMapper().readTree(JsonStatFormat.write("Tittel", "nb", List.of(dataset())));
        assertThat(json.path("class").asText()).isEqualTo("dataset");
        assertThat(json.path("id").toString()).isEqualTo("[\"area\",\"measure\"]");
        assertThat(json.path("size").toString()).isEqualTo("[2,2]");
        assertThat(json.path("value").toString()).isEqualTo("[12,0.125,null,null]");
        assertThat(json.path("status").toString()).isEqualTo("{\"2\":\":\",\"3\":\":\"}");
        assertThat(json.path("role").toString()).isEqualTo("{\"geo\":[\"area\"],\"metric\":[\"measure\"]}");
        assertThat(json.path("note").get(0).asText()).isEqualTo("Oppdiktede data");
    }

    @Test
    void severalDatasetsAreACollection() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(JsonStatFormat.write("Tittel", "nb", List.of(dataset(), dataset())));
        assertThat(json.path("class").asText()).isEqualTo("collection");
        assertThat(json.path("link").path("item")).hasSize(2);
    }

    @Test
    void workbookHoldsTextAsTextAndNumbersAsNumbers() throws IOException {
        byte[] bytes = XlsxFormat.write(List.of(dataset()), "Om tallene");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(1).getCellAsNumber(2)).map(n -> n.intValue()).contains(12);
            assertThat(rows.get(2).getCellText(1)).isEqualTo("=cmd|'/c calc'!A1");
            assertThat(rows.get(2).getCell(1).getFormula()).isNull();
            assertThat(rows.get(2).getCellText(2)).isEqualTo(":");
            assertThat(workbook.getSheets().map(s -> s.getName()).toList()).containsExactly("f1", "Om tallene");
        }
    }
}
