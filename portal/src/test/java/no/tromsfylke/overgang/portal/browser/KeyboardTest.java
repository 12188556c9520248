package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.tromsfylke.overgang.portal.PageMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal without a mouse. */
class KeyboardTest extends InBrowser {
    /** Tab goes through everything that can be used, in the order of the page, never gets caught, and is always seen. */
    @ParameterizedTest
    @ValueSource(ints = {TestBrowser.WIDE, TestBrowser.NARROW})
    void tabReachesAllThereIsToUse(int width) {
        List<String> faults = new ArrayList<>();
        try (Page page = chromium.page(width)) {
            for (String path : List.of("", "risiko", "moete/3", "kommune/5530", "data", "moete/2/lysbilde/3")) {
                page.navigate(portal.uri("/nb/" + path).toString());
                page.waitForFunction("document.readyState === 'complete'");
                Object there = page.evaluate("() => { const all = [...document.querySelectorAll("
                        + "'a[href], button, select, summary, [tabindex=\"0\"]')]"
                        + ".filter(one => one.getClientRects().length > 0"
                        + " && (one.checkVisibility ? one.checkVisibility() : true));"
                        + " all.forEach((one, at) => one.dataset.at = at); return all.length; }");
                Set<Integer> reached = new LinkedHashSet<>();
                int count = ((Number) there).intValue();
                for (int i = 0; i < count; i++) {
                    page.keyboard().press("Tab");
                    Object at = page.evaluate("() => { const one = document.activeElement;"
                            + " const style = getComputedStyle(one);"
                            + " return one.dataset.at === undefined ? -1"
                            + " : style.outlineStyle === 'none' ? -2 : Number(one.dataset.at); }");
                    reached.add(((Number) at).intValue());
                }
                List<Integer> expected = IntStream.range(0, count).boxed().toList();
                if (!List.copyOf(reached).equals(expected)) {
                    faults.add(path + " at " + width + ": " + reached + " of " + count);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theFirstStopLeadsPastTheMenu() {
        try (Page page = chromium.page(TestBrowser.WIDE)) {
            for (String path : PageMap.OTHERS) {
                page.navigate(portal.uri("/nb/" + path).toString());
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Hopp til innholdet");
                page.keyboard().press("Enter");
                assertThat(page.evaluate("document.activeElement.id")).as(path).isEqualTo("main");
            }
        }
    }

    @Test
    void arrowsWalkThroughTheValuesOfAFigureAndSpeakThem() {
        try (Page page = chromium.page(TestBrowser.WIDE)) {
            page.navigate(portal.uri("/nb/moete/2").toString());
            var layer = page.locator("#inntak .figure-live");
            layer.focus();
            List<String> rows = page.locator("#inntak tbody th").allTextContents();
            for (String row : rows) {
                page.keyboard().press("ArrowRight");
                assertThat(page.locator("#inntak [aria-live]").textContent()).contains(row + ": ");
            }
            page.keyboard().press("Home");
            assertThat(page.locator("#inntak [aria-live]").textContent()).contains(rows.get(0) + ": ");
        }
    }

    @Test
    void aFilterIsSetAndAFoldedTableOpenedWithoutAMouse() {
        try (Page page = chromium.page(TestBrowser.WIDE)) {
            page.navigate(portal.uri("/nb/risiko").toString());
            page.getByLabel("Hvor", new Page.GetByLabelOptions().setExact(true)).focus();
            page.keyboard().type("Senja");
            page.locator("form.filters button").press("Enter");
            page.waitForURL("**omrade=5530**");
            page.navigate(portal.uri("/nb/kommune/5530").toString());
            page.locator("details.long-table > summary").first().press("Enter");
            assertThat(page.locator("details.long-table[open] table").first().isVisible())
                    .isTrue();
        }
    }
}
