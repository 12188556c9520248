package no.tromsfylke.overgang.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.PageMap;
import no.tromsfylke.overgang.portal.RunningPortal;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.language.Numbers;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    static Stream<String> pages() {
        return Stream.of(Language.values())
                .flatMap(l -> PageMap.all().stream().map(page -> "/" + l.tag() + "/" + page));
    }

    static Stream<String> figurePages() {
        return Stream.of(Language.values())
                .flatMap(l -> PageMap.WITH_FIGURES.stream().map(page -> "/" + l.tag() + "/" + page));
    }

    private static Document page(String path) {
        HttpResponse<byte[]> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(RunningPortal.text(answer), portal.uri(path).toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageAnswersInItsLanguageWithBannerAndPublication(String path) {
        Document page = page(path);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).contains(portal.currentId());
        assertThat(page.text())
                .containsAnyOf("Oppdiktede data", "Oppdikta data", "Synthetic data")
                .containsAnyOf("Ufullstendig", "Incomplete");
        assertThat(page.select("[style], script:not([src]):not([type=application/json]), style"))
                .as("inline styles and scripts")
                .isEmpty();
        assertThat(page.select("[href^=http], [src^=http], [href^=/], [src^=/]"))
                .as("links that are not relative")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figurePages")
    void everyFigurePageIsAlsoFiles(String path) throws IOException {
        HttpResponse<byte[]> json = portal.get(path + ".json");
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(json.body()).path("version").asText()).isEqualTo("2.0");
        HttpResponse<byte[]> csv = portal.get(path + ".csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(RunningPortal.text(csv)).startsWith("statistic,statistic_label,school_year,");
        HttpResponse<byte[]> excel = portal.get(path + ".csv?excel=1");
        assertThat(RunningPortal.text(excel)).startsWith("\ufeff").contains(";");
        HttpResponse<byte[]> xlsx = portal.get(path + ".xlsx");
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith('P', 'K');
        HttpResponse<byte[]> svg = portal.get(path + ".svg");
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(RunningPortal.text(svg)).contains("<svg").contains(portal.currentId());
    }

    @Test
    void everyLinkOfOneLanguageLeadsSomewhere() {
        Set<String> seen = new HashSet<>();
        List<String> broken = new ArrayList<>();
        for (String page : PageMap.all()) {
            for (Element link : page("/nb/" + page).select("a[href], link[href], script[src]")) {
                URI target = URI.create(link.absUrl(link.hasAttr("src") ? "src" : "href"));
                String address = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
                boolean other = address.matches(".*/(nn|en)/.*");
                if (!other
                        && seen.add(address)
                        && seen.size() < 700
                        && portal.get(address).statusCode() != 200) {
                    broken.add(page + " -> " + address);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("cellPages")
    void figureTableCsvJsonAndWorkbookHaveTheSameCells(String path) throws IOException {
        Document page = page(path);
        for (Element figure : page.select("section.figure")) {
            String address = path.contains("?") ? path + "&figur=" + figure.id() : path + "?figur=" + figure.id();
            List<NamedCsvRecord> csv = csv(address.replaceFirst("(\\?|$)", ".csv$1"));
            List<List<String>> table = new ArrayList<>();
            for (Element row : figure.select("tbody tr")) {
                table.add(row.select("td").stream()
                        .map(td -> td.select("[aria-hidden]").isEmpty()
                                ? td.wholeText()
                                : td.select("[aria-hidden]").text())
                        .toList());
            }
            List<List<String>> fromCsv =
                    csv.stream().map(PagesTest::asInTheTable).toList();
            assertThat(table).as(address).isEqualTo(fromCsv);
            assertThat(json(address.replaceFirst("(\\?|$)", ".json$1")))
                    .as(address)
                    .isEqualTo(csv.stream()
                            .map(r -> r.getField("count") + "|" + r.getField("total") + "|" + r.getField("symbol"))
                            .toList());
            assertThat(workbook(address.replaceFirst("(\\?|$)", ".xlsx$1")))
                    .as(address)
                    .isEqualTo(csv.stream()
                            .map(r -> r.getField("symbol").isEmpty() ? r.getField("count") : r.getField("symbol"))
                            .toList());
        }
    }

    static Stream<String> cellPages() {
        return Stream.of(
                "/nb/risiko",
                "/nb/risiko?omrade=5518&visning=utvikling&kategori=follow_up",
                "/nb/risiko?visning=omrader&periode=3",
                "/nb/risiko?visning=oversikt&statistikk=risk.absence_over_6",
                "/nb/arshjul?visning=omrader",
                "/nb/arshjul",
                "/nb/frafall?statistikk=dropout.left&visning=program",
                "/nb/frafall?statistikk=dropout.left&visning=trinn",
                "/nb/overgang?visning=grupper",
                "/nb/kommune/5518",
                "/nb/skole/974560004",
                "/nb/moete/2",
                "/nb/sammenlign?periode=3");
    }

    private static String number(String text, int decimals) {
        Numbers numbers = Numbers.in(Language.NB);
        return decimals == 0
                ? numbers.count(Long.parseLong(text))
                : numbers.percent(Double.parseDouble(text), decimals);
    }

    private static List<String> asInTheTable(NamedCsvRecord row) {
        String symbol = row.getField("symbol");
        if (!symbol.isEmpty()) {
            return List.of(symbol, symbol, symbol, symbol);
        }
        if (row.getField("status").equals("provisional")) {
            return List.of(
                    "≥\u00a0" + number(row.getField("count"), 0),
                    "≥\u00a0" + number(row.getField("total"), 0),
                    "–",
                    "–");
        }
        return List.of(
                number(row.getField("count"), 0),
                number(row.getField("total"), 0),
                number(row.getField("share"), 1),
                Numbers.in(Language.NB)
                        .interval(Double.parseDouble(row.getField("low")), Double.parseDouble(row.getField("high"))));
    }

    private static List<NamedCsvRecord> csv(String address) {
        return CsvReader.builder().ofNamedCsvRecord(portal.text(address)).stream()
                .toList();
    }

    /** Count, total and symbol of every cell, found by its place in the cube, in the order of the CSV. */
    private static List<String> json(String address) throws IOException {
        JsonNode cube = JSON.readTree(portal.get(address).body());
        List<String> cells = new ArrayList<>();
        List<NamedCsvRecord> rows = csv(address.replace(".json", ".csv"));
        for (NamedCsvRecord row : rows) {
            long place = 0;
            for (int i = 0; i < cube.path("id").size() - 1; i++) {
                String id = cube.path("id").get(i).asText();
                List<String> codes = new ArrayList<>();
                cube.path("dimension").path(id).path("category").path("index").forEach(c -> codes.add(c.asText()));
                place = place * cube.path("size").get(i).asLong() + codes.indexOf(row.getField(id));
            }
            long at = place * 5;
            cells.add(value(cube, at) + "|" + value(cube, at + 1) + "|"
                    + cube.path("status").path(Long.toString(at)).asText(""));
        }
        return cells;
    }

    private static String value(JsonNode cube, long at) {
        JsonNode values = cube.path("value");
        JsonNode value = values.isArray() ? values.get((int) at) : values.path(Long.toString(at));
        return value.isNumber() ? value.asText() : "";
    }

    private static List<String> workbook(String address) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(portal.get(address).body()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            return rows.subList(1, rows.size()).stream()
                    .map(row -> row.getCell(18).getText())
                    .toList();
        }
    }

    @Test
    void theFrozenAddressKeepsShowingItsPublication() {
        String old = portal.text("/u/" + portal.firstId() + "/nb/risiko.csv");
        String now = portal.text("/nb/risiko.csv");
        assertThat(old).contains(portal.firstId()).isNotEqualTo(now);
        Document page = page("/u/" + portal.firstId() + "/nb/risiko");
        assertThat(page.text()).contains("Denne adressen viser alltid de samme tallene");
        assertThat(URI.create(page.selectFirst("header .brand a").absUrl("href"))
                        .getPath())
                .isEqualTo("/u/" + portal.firstId() + "/nb/");
    }

    @Test
    void everyTableIsTheFileThatWasPublished() throws IOException {
        HttpResponse<byte[]> parquet = portal.get("/nb/data/risk.parquet", "Range", "bytes=0-10");
        assertThat(parquet.statusCode()).isEqualTo(200);
        assertThat(parquet.body())
                .isEqualTo(java.nio.file.Files.readAllBytes(portal.folder()
                        .resolve("publications")
                        .resolve(portal.currentId())
                        .resolve("tables/risk.parquet")));
        for (String table : List.of("risk", "data_quality", "trends", "accuracy_measures")) {
            for (String ending : List.of("csv", "xlsx", "json")) {
                assertThat(portal.get("/nb/data/" + table + "." + ending).statusCode())
                        .as(table + "." + ending)
                        .isEqualTo(200);
            }
        }
        assertThat(portal.text("/nb/data/data_quality.csv")).contains("2023-24").contains("partial");
    }

    @Test
    void theListsForProgramsAreJson() throws IOException {
        for (String list :
                List.of("/api/v1", "/api/v1/publication", "/api/v1/tables", "/api/v1/statistics", "/api/v1/areas")) {
            JsonNode json = JSON.readTree(portal.get(list).body());
            assertThat(json.path("publication").asText()).as(list).isEqualTo(portal.currentId());
        }
    }

    @Test
    void aHiddenSelectionOffersTheRegionAndThreeYears() {
        Document page = page("/nb/risiko?statistikk=risk.large_deviation&omrade=5518&skolear=2024-25");
        assertThat(page.select(".notice").text()).contains("Det betyr ikke at tallene er null");
        assertThat(page.select(".notice a").eachText())
                .contains("Se det samme for Midt-Troms", "Se det samme for tre år samlet");
    }

    @Test
    void theFirstPageNamesTheNextMeetingAndAtMostSixHeadlines() {
        Document page = page("/nb/");
        assertThat(page.select(".agenda").text()).contains("Dialogmøte 2");
        assertThat(page.select("ul.cards").first().select("li")).hasSizeBetween(1, 6);
    }

    @Test
    void changesAreToldCellByCell() {
        Document page = page("/nb/endringer");
        assertThat(page.text()).contains("Fra " + portal.firstId() + " til " + portal.currentId());
        assertThat(page.select("tbody tr")).isNotEmpty();
    }

    @Test
    void meetingsFollowTheRoutinesAgenda() {
        assertThat(page("/nb/moete/2").select(".agenda li a").eachText())
                .contains(
                        "Deling av tall og tendenser fra videregående skole",
                        "Evaluering av dialogmøte 1",
                        "Eventuelt");
        assertThat(page("/nb/moete/3").select(".agenda li a").eachText())
                .contains(
                        "Tendenser fra kommunene",
                        "Erfaringsdeling: bruk av systemet",
                        "Evaluering og revidering av tiltakene");
        assertThat(page("/nb/moete/3").select(".discussion")).hasSize(2);
    }
}
