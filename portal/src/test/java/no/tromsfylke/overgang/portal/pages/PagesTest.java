package no.tromsfylke.overgang.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.OnRunningPortal;
import no.tromsfylke.overgang.portal.PageMap;
import no.tromsfylke.overgang.portal.RunningPortal;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.publication.Status;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest extends OnRunningPortal {
    private static final ObjectMapper JSON = new ObjectMapper();

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
    void aFrozenAddressWithoutAPageLeadsToTheFirstPage() {
        String start = "/u/" + portal.firstId();
        assertThat(List.of(start, start + "/", start + "/nb", start + "/en"))
                .map(address ->
                        portal.get(address).headers().firstValue("Location").orElse("?"))
                .containsExactly(portal.firstId() + "/nb/", "nb/", "nb/", "en/");
        assertThat(portal.get("/u/0009-000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void everyTableIsTheFileThatWasPublished() throws IOException {
        HttpResponse<byte[]> parquet = portal.get("/nb/data/risk.parquet", "Range", "bytes=0-10");
        assertThat(parquet.statusCode()).isEqualTo(200);
        assertThat(parquet.body())
                .isEqualTo(Files.readAllBytes(portal.folder()
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
        assertThat(portal.text("/nb/data/dropout.csv")
                        .lines()
                        .map(String::length)
                        .max(Integer::compare))
                .as("a code with two names has each of them once")
                .hasValueSatisfying(longest -> assertThat(longest).isLessThan(600));
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
        var cells = portal.publications()
                .current()
                .cells(
                        portal.publications().current().catalogue().getStatistic("risk.large_deviation"),
                        key -> key.area().equals("5518") && key.years() == 1);
        String hidden = cells.stream()
                .filter(c -> c.status() == Status.SUPPRESSED)
                .map(c -> c.key().schoolYear())
                .findFirst()
                .orElseThrow();
        Document page = page("/nb/risiko?statistikk=risk.large_deviation&omrade=5518&skolear=" + hidden);
        assertThat(page.select(".notice").text()).contains("Det betyr ikke at tallene er null");
        assertThat(page.select(".notice a").eachText())
                .contains("Se det samme for Midt-Troms", "Se det samme for tre år samlet");
        for (Element offer : page.select(".notice a")) {
            URI target = URI.create(offer.absUrl("href"));
            assertThat(page(target.getRawPath() + "?" + target.getRawQuery()).select(".notice"))
                    .as(offer.text())
                    .isEmpty();
        }
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
