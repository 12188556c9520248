package no.tromsfylke.overgang.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.OnRunningPortal;
import no.tromsfylke.overgang.portal.PageMap;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.language.Numbers;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure's numbers are the same in all their forms, on every page, cell by cell. */
class SameCellsTest extends OnRunningPortal {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("cellPages")
    void tableCsvJsonWorkbookAndPictureHaveTheSameCells(String path) throws IOException {
        Document page = Jsoup.parse(portal.text(path));
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
                    csv.stream().map(SameCellsTest::asInTheTable).toList();
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
            Element picture = figure.selectFirst("svg.wide");
            assertThat(drawn(picture)).as(address).isEqualTo(toBeDrawn(picture, csv));
            assertThat(drawn(Jsoup.parse(portal.text(address.replaceFirst("(\\?|$)", ".svg$1")))))
                    .as(address + " as SVG")
                    .isEqualTo(drawn(picture));
        }
    }

    static Stream<String> cellPages() {
        Stream<String> all = PageMap.WITH_FIGURES.stream()
                .filter(page -> !page.contains("lysbilde"))
                .map(page -> "/nb/" + page);
        Stream<String> sides = Stream.of(
                "/nb/risiko?omrade=5518&visning=utvikling&kategori=follow_up",
                "/nb/risiko?visning=omrader&periode=3",
                "/nb/risiko?visning=oversikt&statistikk=risk.absence_over_6",
                "/nb/arshjul?visning=omrader",
                "/nb/frafall?statistikk=dropout.left&visning=program",
                "/nb/frafall?statistikk=dropout.left&visning=trinn",
                "/nb/overgang?visning=grupper",
                "/nb/skole/974560004",
                "/nb/sammenlign?periode=3");
        return Stream.concat(all, sides);
    }

    /** What a picture shows: count, total and status of every value; of the year wheel, whose values are words, these. */
    private static Set<String> drawn(Element picture) {
        Set<String> drawn = new TreeSet<>();
        for (Element point : picture.select(".point")) {
            drawn.add(point.attr("data-count") + "|" + point.attr("data-total") + "|" + point.attr("data-status"));
        }
        for (Element event : picture.select(".event > title")) {
            drawn.add(event.text().replaceFirst(".* – ", ""));
        }
        // A margin that is not published has no row, and in the picture no number.
        drawn.remove("||not_applicable");
        return drawn;
    }

    private static Set<String> toBeDrawn(Element picture, List<NamedCsvRecord> csv) {
        boolean wheel = !picture.select(".event").isEmpty();
        // The region is the middle of the funnel, not one of its points.
        boolean funnel = picture.hasClass("funnel");
        return csv.stream()
                .filter(row -> !funnel || !row.getField("area_level").equals("region"))
                .map(row -> wheel ? state(row) : value(row))
                .filter(value -> !value.equals("||not_applicable"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(NamedCsvRecord row) {
        boolean exact = row.getField("status").equals("published");
        return (exact ? row.getField("count") : "") + "|" + (exact ? row.getField("total") : "") + "|"
                + row.getField("status");
    }

    private static String state(NamedCsvRecord row) {
        return (row.getField("symbol").isEmpty()
                        ? row.getField("count") + " av " + row.getField("total")
                        : row.getField("symbol"))
                + " i tide";
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
}
