package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slides of the meetings on a projector of 1280 × 720, led by the keyboard. */
class SlidesTest extends InBrowser {
    private static String slide(int meeting, int number) {
        return portal.uri("/nb/moete/" + meeting + "/lysbilde/" + number).toString();
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 5", "3, 6"})
    void slidesFitTheProjectorAndFollowTheKeys(int meeting, int slides) {
        List<String> faults = new ArrayList<>();
        try (Page page = chromium.page(TestBrowser.WIDE)) {
            page.navigate(slide(meeting, 1));
            for (int number = 1; number <= slides; number++) {
                page.waitForURL(slide(meeting, number));
                if (TestBrowser.isTrue(
                        page,
                        "document.documentElement.scrollHeight > window.innerHeight"
                                + " || document.documentElement.scrollWidth > window.innerWidth")) {
                    faults.add(page.url() + " scrolls");
                }
                if (!TestBrowser.isTrue(
                        page,
                        "[...document.querySelectorAll('h1, nav, a')]"
                                + ".every(one => parseFloat(getComputedStyle(one).fontSize) >= 28)")) {
                    faults.add(page.url() + " has text under 28 px");
                }
                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat(page.locator("svg:visible").count()).isEqualTo(1);
                page.keyboard().press(number % 2 == 0 ? "PageDown" : "ArrowRight");
            }
            assertThat(page.url()).as("the last slide stays").isEqualTo(slide(meeting, slides));
            page.keyboard().press("ArrowLeft");
            page.waitForURL(slide(meeting, slides - 1));
            page.keyboard().press("Home");
            page.waitForURL(slide(meeting, 1));
            page.keyboard().press("End");
            page.waitForURL(slide(meeting, slides));
        }
        assertThat(faults).isEmpty();
    }
}
