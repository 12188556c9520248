package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes out on paper. */
class PrintTest extends InBrowser {
    @ParameterizedTest
    @CsvSource({"1, overgang", "2, inntak", "3, vurdering"})
    void theHandoutHasAllThatIsNeededToReadIt(int meeting, String figure) {
        try (Page page = chromium.page(TestBrowser.WIDE)) {
            page.navigate(portal.uri("/nb/moete/" + meeting + "/utskrift").toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("body").innerText())
                    .contains("Dialogmøte " + meeting)
                    .contains("vises ikke av personvernhensyn")
                    .contains("Publikasjon " + portal.currentId())
                    .contains("2025/26");
            assertThat(page.locator("#" + figure + " svg:visible text").allTextContents())
                    .anySatisfy(text -> assertThat(text).startsWith("Kilde: "))
                    .anySatisfy(text -> assertThat(text).contains(portal.currentId()));
            assertThat(page.locator("nav:visible, form:visible, .downloads:visible")
                            .count())
                    .isZero();
            assertThat(page.locator("table:visible").count())
                    .as("folded tables are unfolded on paper")
                    .isEqualTo(page.locator("table").count());
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                    .as("A4 in points")
                    .containsPattern("/MediaBox ?\\[ ?0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)? ?]");
        }
    }

    @Test
    void aThemePrintsWithItsFiltersInTheTitle() {
        try (Page page = chromium.page(TestBrowser.WIDE)) {
            page.navigate(portal.uri("/nb/risiko?omrade=5530&skolear=2024-25").toString());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("section.figure caption").innerText()).isEqualTo("Vurdering, Senja, 2024/25");
            assertThat(page.locator("form:visible").count()).isZero();
        }
    }
}
