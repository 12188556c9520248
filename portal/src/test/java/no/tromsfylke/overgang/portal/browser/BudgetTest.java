package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.PageMap;
import no.tromsfylke.overgang.portal.RunningPortal;
import no.tromsfylke.overgang.portal.publication.Region;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page may cost its reader: bytes, requests, movement, and traces in the browser. */
class BudgetTest extends InBrowser {
    private static final int MOST_BYTES = 40 * 1_024;
    private static final int MOST_BYTES_WITH_CHARTS = 150 * 1_024;
    private static final int MOST_REQUESTS = 6;

    static Stream<String> pages() {
        return PageMap.all().stream().map(path -> "/nb/" + path);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageWithAllItsFilesIsLightOnTheWire(String path) {
        assertLight(portal, path);
    }

    /** Of the samples the profiles weigh most: the large municipalities have the most numbers to show. */
    @Test
    void theHeaviestPagesOfTheSamplesAreLightOnTheWire() {
        try (RunningPortal samples = RunningPortal.startOnSamples()) {
            for (Region.Municipality municipality :
                    samples.publications().current().catalogue().region().municipalities()) {
                assertLight(samples, "/nn/kommune/" + municipality.number());
            }
        }
    }

    private static void assertLight(RunningPortal served, String path) {
        Document page = Jsoup.parse(served.text(path), served.uri(path).toString());
        int withCharts = zipped(served, path);
        int chart = 0;
        for (Element file : page.select("link[rel=stylesheet], link[rel=icon], script[src]")) {
            String address = java.net
                    .URI
                    .create(file.absUrl(file.hasAttr("src") ? "src" : "href"))
                    .getRawPath();
            int bytes = zipped(served, address);
            withCharts += bytes;
            chart += address.endsWith("/chart.js") ? bytes : 0;
        }
        assertThat(chart).as("Chart.js").isPositive();
        assertThat(withCharts - chart).as(path).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(withCharts).as(path + " with Chart.js").isLessThanOrEqualTo(MOST_BYTES_WITH_CHARTS);
    }

    private static int zipped(RunningPortal served, String path) {
        return served.get(path, "Accept-Encoding", "gzip").body().length;
    }

    @Test
    void nothingFromElsewhereNothingKeptAndNothingMoves() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            for (String path : pages().toList()) {
                Page page = context.newPage();
                List<Request> requests = new ArrayList<>();
                page.onRequest(requests::add);
                page.onPageError(error -> faults.add(path + " " + error));
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        faults.add(path + " " + message.text());
                    }
                });
                page.setViewportSize(TestBrowser.WIDE, 720);
                page.navigate(portal.uri(path).toString());
                Object shift = page.evaluate("() => new Promise(done => { let sum = 0;"
                        + " new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))"
                        + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 60); })");
                if (((Number) shift).doubleValue() > 0) {
                    faults.add(path + " moves by " + shift);
                }
                if (requests.size() > MOST_REQUESTS) {
                    faults.add(path + " needs " + requests.size() + " requests");
                }
                requests.stream()
                        .filter(r -> !r.url().startsWith(portal.uri("/").toString()))
                        .forEach(r -> faults.add(path + " asks " + r.url()));
                if (!TestBrowser.isTrue(page, "localStorage.length + sessionStorage.length === 0")
                        || !context.cookies().isEmpty()) {
                    faults.add(path + " keeps something");
                }
                page.close();
            }
        }
        assertThat(faults).isEmpty();
    }
}
