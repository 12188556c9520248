package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.OnRunningPortal;
import no.tromsfylke.overgang.portal.PageMap;
import no.tromsfylke.overgang.portal.language.Language;
import org.junit.jupiter.api.Test;

/**
 * Every page, in every language, light and dark, wide and narrow, with all of axe's rules. Languages and widths run side
 * by side, each with a browser of its own; axe is handed to a page once and asked again after the theme has changed.
 */
class AccessibilityTest extends OnRunningPortal {
    private static final String AXE = axe();

    private record Setting(Language language, int width) {}

    @Test
    void everyPageIsFreeOfFaultsInEveryLanguageThemeAndWidth() {
        List<String> faults = Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(TestBrowser.WIDE, TestBrowser.NARROW).map(width -> new Setting(language, width)))
                .parallel()
                .flatMap(setting -> faults(setting).stream())
                .toList();
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Setting setting) {
        List<String> faults = new ArrayList<>();
        try (TestBrowser chromium = new TestBrowser()) {
            Page page = chromium.page(setting.width);
            for (String path : PageMap.all()) {
                String address = "/" + setting.language.tag() + "/" + path;
                page.navigate(portal.uri(address).toString());
                page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
                page.evaluate(AXE);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    for (Object fault : violations(page)) {
                        faults.add(address + " " + setting.width + " " + scheme + ": " + fault);
                    }
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                if (TestBrowser.isTrue(page, "document.documentElement.scrollWidth > window.innerWidth")) {
                    faults.add(address + " " + setting.width + ": sticks out sideways");
                }
            }
        }
        return faults;
    }

    private static List<?> violations(Page page) {
        return (List<?>) page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                + ".map(one => one.id + ' ' + one.nodes[0].target)");
    }

    private static String axe() {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
