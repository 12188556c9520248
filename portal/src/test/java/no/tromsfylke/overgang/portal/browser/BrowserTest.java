package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.portal.PageMap;
import no.tromsfylke.overgang.portal.RunningPortal;
import no.tromsfylke.overgang.portal.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {
    private static final int WIDE = 1_280;
    private static final int NARROW = 320;
    private static RunningPortal portal;
    private static TestBrowser chromium;

    @BeforeAll
    static void start() {
        portal = RunningPortal.start();
        chromium = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        portal.close();
    }

    private static String address(String path) {
        return portal.uri(path).toString();
    }

    /** Every page in a language, in light and dark, wide and narrow: no fault, and nothing sticks out sideways. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsAccessible(Language language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (String path : PageMap.all()) {
                page.setViewportSize(WIDE, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(address("/" + language.tag() + "/" + path));
                for (int width : new int[] {WIDE, NARROW}) {
                    page.setViewportSize(width, 900);
                    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        AxeResults results = new AxeBuilder(page).analyze();
                        results.getViolations()
                                .forEach(v -> faults.add(path + " " + width + " " + scheme + ": " + v.getId() + " "
                                        + v.getNodes().get(0).getTarget()));
                    }
                    Object sideways = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
                    if (Boolean.TRUE.equals(sideways)) {
                        faults.add(path + " " + width + ": sticks out sideways");
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingFromElsewhereNothingKeptAndNothingMoves() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            for (String path : PageMap.all()) {
                Page page = context.newPage();
                List<Request> requests = new ArrayList<>();
                List<String> errors = new ArrayList<>();
                page.onRequest(requests::add);
                page.onPageError(errors::add);
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
                page.setViewportSize(WIDE, 720);
                page.navigate(address("/nb/" + path));
                Object shift = page.evaluate("() => new Promise(done => { let sum = 0;"
                        + " new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))"
                        + ".observe({type: 'layout-shift', buffered: true}); setTimeout(() => done(sum), 60); })");
                if (((Number) shift).doubleValue() > 0) {
                    faults.add(path + " moves by " + shift);
                }
                if (requests.size() > 6) {
                    faults.add(path + " needs " + requests.size() + " requests");
                }
                requests.stream()
                        .filter(r -> !r.url().startsWith(address("/")))
                        .forEach(r -> faults.add(path + " asks " + r.url()));
                errors.forEach(e -> faults.add(path + " " + e));
                Object kept = page.evaluate("localStorage.length + sessionStorage.length");
                if (((Number) kept).intValue() > 0 || !context.cookies().isEmpty()) {
                    faults.add(path + " keeps something");
                }
                page.close();
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everythingWorksWithoutScript() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("/nb/risiko"));
            page.locator("select[name=omrade]").selectOption("5530");
            page.locator("form.filters button").click();
            assertThat(page.locator("section.figure h2, section.figure caption")
                            .first()
                            .textContent())
                    .contains("Senja");
            assertThat(page.locator("section.figure svg:visible").count()).isEqualTo(1);
            page.locator("nav a", new Page.LocatorOptions().setHasText("Utvikling over tid"))
                    .click();
            assertThat(page.url()).contains("visning=utvikling").contains("omrade=5530");
            page.navigate(address("/nb/moete/2"));
            page.locator("a.button").first().click();
            assertThat(page.url()).endsWith("/nb/moete/2/lysbilde/1");
            page.locator("a[rel=next]").click();
            assertThat(page.url()).endsWith("/nb/moete/2/lysbilde/2");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void slidesFitTheProjectorAndFollowTheKeys(int meeting) {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setViewportSize(WIDE, 720);
            page.navigate(address("/nb/moete/" + meeting + "/lysbilde/1"));
            List<String> faults = new ArrayList<>();
            String last = "";
            while (!page.url().equals(last)) {
                last = page.url();
                Object scrolls = page.evaluate("document.documentElement.scrollHeight > window.innerHeight"
                        + " || document.documentElement.scrollWidth > window.innerWidth");
                if (Boolean.TRUE.equals(scrolls)) {
                    faults.add(last + " scrolls");
                }
                Object smallest =
                        page.evaluate("Math.min(...[...document.querySelectorAll('body h1, body nav, body a')]"
                                + ".map(e => parseFloat(getComputedStyle(e).fontSize)))");
                if (((Number) smallest).doubleValue() < 28) {
                    faults.add(last + " has text of " + smallest + " px");
                }
                if (page.locator("a[rel=next]").count() > 0) {
                    page.keyboard().press("ArrowRight");
                    page.waitForURL(url -> !url.equals(page.url())
                            || page.locator("a[rel=prev]").count() > 0);
                }
            }
            assertThat(faults).isEmpty();
            page.keyboard().press("Home");
            page.waitForURL("**/lysbilde/1");
        }
    }

    @Test
    void theHandoutPrintsWithAllThatIsNeededToReadIt() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address("/nb/moete/2/utskrift"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String printed = page.locator("body").innerText();
            assertThat(printed)
                    .contains("Dialogmøte 2")
                    .contains("vises ikke av personvernhensyn")
                    .contains(portal.currentId())
                    .contains("2025/26");
            assertThat(page.locator("section.figure svg:visible text").allTextContents())
                    .anySatisfy(text -> assertThat(text).contains("Kilde"));
            assertThat(new String(page.pdf(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }
}
