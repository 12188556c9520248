package no.tromsfylke.overgang.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.OnSamples;
import org.junit.jupiter.api.Test;

/**
 * No word of a picture lies upon another, and none leaves the picture: wide, narrow and on every slide. On the published
 * samples, whose names and hidden values are as long and as many as they come.
 */
class LegibilityTest extends OnSamples {
    /** Pairs of texts that share more than a rim, and texts beyond the picture's sides, of the picture that is shown. */
    private static final String COLLISIONS = """
            () => [...document.querySelectorAll('svg.picture')]
              .filter(svg => svg.getClientRects().length > 0)
              .flatMap(svg => {
                const frame = svg.getBoundingClientRect();
                const texts = [...svg.querySelectorAll('text')].map(one => {
                  const box = one.getBoundingClientRect();
                  const rim = Math.min(box.height, box.width) * 0.2;
                  return { words: one.textContent, left: box.left, right: box.right,
                           top: box.top + rim, bottom: box.bottom - rim };
                });
                const faults = texts
                  .filter(one => one.left < frame.left - 2 || one.right > frame.right + 2)
                  .map(one => 'outside: ' + one.words);
                texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
                  if (one.left < other.right - 1 && other.left < one.right - 1
                      && one.top < other.bottom && other.top < one.bottom) {
                    faults.push(one.words + ' | ' + other.words);
                  }
                }));
                return faults;
              })""";

    private static final List<String> PAGES = List.of(
            "moete/1",
            "moete/2",
            "moete/3",
            "risiko",
            "oppfolging",
            "arshjul",
            "inntak",
            "frafall",
            "overgang",
            "gjennomforing",
            "treffsikkerhet",
            "kommune/5530",
            "kommune/5528",
            "skole/310000140",
            "skole/310000639",
            "sammenlign");

    private record View(String path, int width) {}

    private static Stream<View> views() {
        Stream<View> pages = PAGES.stream()
                .flatMap(path -> Stream.of(new View(path, TestBrowser.WIDE), new View(path, TestBrowser.NARROW)));
        Stream<View> sides = Stream.of("utvikling", "omrader", "oversikt")
                .flatMap(side -> Stream.of("risiko?visning=", "oppfolging?visning=", "risiko?omrade=5518&visning=")
                        .map(page -> page + side))
                .flatMap(path -> Stream.of(new View(path, TestBrowser.WIDE), new View(path, TestBrowser.NARROW)));
        Stream<View> slides = Stream.of(new int[] {1, 5}, new int[] {2, 5}, new int[] {3, 7})
                .flatMap(meeting -> IntStream.rangeClosed(1, meeting[1])
                        .mapToObj(slide -> new View("moete/" + meeting[0] + "/lysbilde/" + slide, TestBrowser.WIDE)));
        return Stream.of(pages, sides, slides).flatMap(all -> all);
    }

    @Test
    void noTextOfAPictureCoversAnotherOrLeavesThePicture() {
        List<String> faults = new ArrayList<>();
        try (TestBrowser chromium = new TestBrowser();
                Page page = chromium.page(TestBrowser.WIDE)) {
            for (View view : views().toList()) {
                page.setViewportSize(view.width, 720);
                page.navigate(portal.uri("/nb/" + view.path).toString());
                for (Object fault : (List<?>) page.evaluate(COLLISIONS)) {
                    faults.add(view.path + " at " + view.width + ": " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
