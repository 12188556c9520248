package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.portal.PageMap;
import org.junit.jupiter.api.Test;

/** The portal with JavaScript switched off. */
class NoScriptTest extends InBrowser {
    private static BrowserContext withoutScript() {
        return chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    @Test
    void filtersTabsAndSlidesWork() {
        try (BrowserContext context = withoutScript()) {
            Page page = context.newPage();
            page.navigate(portal.uri("/nb/risiko").toString());
            page.locator("select[name=omrade]").selectOption("5530");
            page.locator("form.filters button").click();
            assertThat(page.locator("section.figure caption").first().textContent())
                    .contains("Senja");
            page.locator("nav a", new Page.LocatorOptions().setHasText("Utvikling over tid"))
                    .click();
            assertThat(page.url()).contains("visning=utvikling").contains("omrade=5530");
            page.navigate(portal.uri("/nb/moete/2").toString());
            page.locator("a.button").first().click();
            assertThat(page.url()).endsWith("/nb/moete/2/lysbilde/1");
            page.locator("a[rel=next]").click();
            assertThat(page.url()).endsWith("/nb/moete/2/lysbilde/2");
        }
    }

    @Test
    void everyFigureIsSeenWithItsTableAndFiles() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = withoutScript()) {
            Page page = context.newPage();
            for (String path : PageMap.WITH_FIGURES) {
                page.navigate(portal.uri("/nb/" + path).toString());
                int figures = page.locator("div.figure, section.figure").count();
                if (figures == 0 || page.locator(".figure svg.picture:visible").count() != figures) {
                    faults.add(path + ": not every figure is seen once");
                }
                boolean slide = path.contains("lysbilde");
                if (!slide && page.locator("section.figure table").count() != figures) {
                    faults.add(path + ": a figure without its table");
                }
                if (!slide
                        && !path.endsWith("utskrift")
                        && page.locator(".downloads a:visible").count() < 5 * figures) {
                    faults.add(path + ": a figure without its files");
                }
                while (page.locator("details.long-table:not([open])").count() > 0) {
                    page.locator("details.long-table:not([open]) > summary")
                            .first()
                            .click();
                }
                if (!slide && page.locator("section.figure table:visible").count() != figures) {
                    faults.add(path + ": a table that does not unfold");
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
