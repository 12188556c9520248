package no.tromsfylke.overgang.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tromsfylke.overgang.portal.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The words that the script for testing by ear expects are words of the pages it leads to. */
class ScreenReaderScriptTest {
    private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");
    private static final List<String> PAGES = List.of(
            "nb/",
            "nb/moete/2",
            "nb/moete/2/lysbilde/2",
            "nb/risiko",
            "nb/oppfolging?omrade=5528",
            "nb/kommune/5524",
            "nn/risiko",
            "nn/oppfolging?omrade=5528",
            "nb/kommune/5518",
            "en/risiko",
            "en/oppfolging?omrade=5528");

    @Test
    void everyQuotedWordingIsOnThePages() throws IOException {
        StringBuilder words = new StringBuilder();
        try (RunningPortal portal = RunningPortal.startOnSamples()) {
            for (String page : PAGES) {
                String html = portal.text("/" + page);
                words.append(plain(Jsoup.parse(html).text()))
                        .append(plain(html))
                        .append('\n');
            }
        }
        List<String> unknown = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(Files.readString(Path.of("../docs/screen-reader-test.md")));
        int wordings = 0;
        while (quoted.find()) {
            // A value is spoken after the name of its place, and the pages hold the two apart.
            for (String part : plain(quoted.group(1)).split("…|: (?=\\d|Vises)|, (?=\\p{Lu})", -1)) {
                wordings++;
                if (!words.toString().contains(part.strip())) {
                    unknown.add(part);
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(wordings).isGreaterThan(50);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
