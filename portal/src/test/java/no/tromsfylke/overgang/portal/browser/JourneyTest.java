package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people come for, from the first page to what they take away: on a laptop, on a phone, in the dark, on paper. */
class JourneyTest extends InBrowser {
    /** How the portal is looked at. On paper the way is the screen's, and what is printed is looked at in the end. */
    enum Look {
        LAPTOP(TestBrowser.WIDE, ColorScheme.LIGHT),
        PHONE(TestBrowser.NARROW, ColorScheme.LIGHT),
        DARK(TestBrowser.WIDE, ColorScheme.DARK),
        PAPER(TestBrowser.WIDE, ColorScheme.LIGHT);

        private final int width;
        private final ColorScheme scheme;

        Look(int width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }

        private BrowserContext context() {
            return chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, 720)
                            .setColorScheme(scheme));
        }

        private void finish(Page page) {
            if (this == PAPER) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            }
        }

        private String ground() {
            return scheme == ColorScheme.DARK ? "rgb(16, 22, 29)" : "rgb(255, 255, 255)";
        }
    }

    private static void open(Page page, String path) {
        page.navigate(portal.uri(path).toString());
    }

    private static void follow(Page page, String link) {
        page.locator("a", new Page.LocatorOptions().setHasText(link)).first().click();
    }

    private static void assertSeen(Page page, Look look) {
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(look.ground());
        assertThat(page.locator(".figure svg.picture:visible").first().getAttribute("class"))
                .contains(look == Look.PHONE ? "narrow" : "wide");
        assertThat(TestBrowser.isTrue(page, "document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theAnalystComparesAMunicipalityWithTheRegionAndTakesTheTableAlong(Look look) throws IOException {
        try (BrowserContext context = look.context()) {
            Page page = context.newPage();
            open(page, "/nb/");
            follow(page, "Kartlegging og risiko");
            page.getByLabel("Hvor", new Page.GetByLabelOptions().setExact(true)).selectOption("5530");
            page.locator("form.filters button").click();
            follow(page, "Utvikling over tid");
            page.getByLabel("Kategori").selectOption("follow_up");
            page.locator("form.filters button").click();
            assertThat(page.locator("section.figure caption").textContent()).isEqualTo("Vurdert som noen-elev, Senja");
            look.finish(page);
            assertSeen(page, look);
            assertThat(page.locator("section.figure svg.picture:visible text").allTextContents())
                    .anySatisfy(text -> assertThat(text).startsWith("Senja"))
                    .anySatisfy(text -> assertThat(text).startsWith("Midt-Troms"));
            if (look == Look.PAPER) {
                return;
            }
            String table = page.locator("section.figure tbody tr:has(th:text-is('Senja')) td:first-of-type")
                    .last()
                    .textContent();
            Download download = page.waitForDownload(() -> follow(page, "CSV for regneark"));
            String file = Files.readString(download.path(), StandardCharsets.UTF_8);
            assertThat(file).startsWith("\ufeff").contains(portal.currentId());
            String[] rows = file.lines().filter(row -> row.contains(";5530;")).toArray(String[]::new);
            assertThat(rows[rows.length - 1]).contains(";" + table.replace("\u00a0", "") + ";");
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theRectorFollowsTheSlidesOfTheSecondMeetingByKeyboard(Look look) {
        try (BrowserContext context = look.context()) {
            Page page = context.newPage();
            open(page, "/nb/");
            page.locator(".agenda a").press("Enter");
            assertThat(page.locator("h1").textContent()).isEqualTo("Dialogmøte 2");
            if (look == Look.PAPER) {
                page.locator("a.button", new Page.LocatorOptions().setHasText("Utskrift"))
                        .press("Enter");
                page.waitForURL("**/nb/moete/2/utskrift");
                look.finish(page);
                assertSeen(page, look);
                assertThat(page.locator(".discussion:visible").count()).isEqualTo(2);
                return;
            }
            page.locator("a.button").first().press("Enter");
            for (int number = 1; number <= 5; number++) {
                page.waitForURL("**/nb/moete/2/lysbilde/" + number);
                assertThat(page.locator("h1").textContent()).isNotBlank();
                assertThat(page.locator("svg.picture:visible").first().getAttribute("class"))
                        .contains(look == Look.PHONE ? "narrow" : "slide");
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Home");
            page.waitForURL("**/nb/moete/2/lysbilde/1");
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void theResearcherGoesFromAFigureToTheFileAndItsDefinition(Look look) throws IOException {
        try (BrowserContext context = look.context()) {
            Page page = context.newPage();
            open(page, "/en/frafall?statistikk=dropout.left");
            assertSeen(page, look);
            follow(page, "More on the method");
            page.waitForURL("**/en/metode#dropout.left");
            assertThat(page.locator("[id='dropout.left']").innerText()).contains("dropout.left");
            page.locator("header nav a", new Page.LocatorOptions().setHasText("Data"))
                    .first()
                    .click();
            page.locator("main h2 a[href$='data/dropout']").click();
            assertThat(page.locator("main table code").allTextContents())
                    .contains("school_year", "count", "total", "status");
            String checksum = page.locator("main dd code").first().textContent();
            look.finish(page);
            if (look == Look.PAPER) {
                assertThat(page.locator("main").innerText()).contains(checksum).contains(portal.currentId());
                return;
            }
            Download download = page.waitForDownload(() -> follow(page, "Parquet"));
            byte[] file = Files.readAllBytes(download.path());
            assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
            assertThat(sha256(file)).isEqualTo(checksum);
        }
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(file));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
