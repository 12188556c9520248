package no.tromsfylke.overgang.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stylesheet and the scripts may be: small, from this house only, and within the content policy. */
class AssetsTest {

    @ParameterizedTest
    @CsvSource({"site.css, 5000", "figures.js, 3500", "slides.js, 1000"})
    void filesAreSmall(String name, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(read(name).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(out.size()).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.css", "figures.js", "slides.js"})
    void nothingIsFetchedFromElsewhereOrKeptInTheBrowser(String name) throws IOException {
        assertThat(read(name))
                .doesNotContain(
                        "http:", "https:", "//cdn", "@import", "url(", "localStorage", "sessionStorage", "cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures.js", "slides.js"})
    void scriptsWriteNoMarkupAndRunNoText(String name) throws IOException {
        assertThat(read(name))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(")
                .doesNotContain("setAttribute(\"style\"");
    }

    private static String read(String name) throws IOException {
        try (InputStream in = AssetsTest.class.getResourceAsStream("/assets/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
