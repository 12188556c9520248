package no.tromsfylke.overgang.portal.figures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Text in a picture is never shown smaller than 14 px, on a slide not under 28 px. */
class LayoutTest {

    private static final double SMALLEST_PHONE = 320;
    private static final double PAGE_MARGINS = 36;

    @Test
    void textOfAWidePictureAtTheNarrowestPlaceItIsShown() throws IOException {
        assertThat(Stylesheet.site().text()).contains("@container (max-width: 703.98px)");
        assertThat(Layout.WIDE.textSize() * 704 / Layout.WIDE.width()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void textOfANarrowPictureOnTheSmallestPhone() {
        double shown = SMALLEST_PHONE - PAGE_MARGINS;
        assertThat(Layout.NARROW.textSize() * shown / Layout.NARROW.width()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void textOfASlideAtItsSmallestSize() {
        double shown = 1280 * 0.95;
        assertThat(Layout.SLIDE.textSize() * shown / Layout.SLIDE.width()).isGreaterThanOrEqualTo(28);
    }
}
