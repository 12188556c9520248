package no.tromsfylke.overgang.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import no.tromsfylke.overgang.portal.OnRunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer carries, whatever its status. */
class AnswerTest extends OnRunningPortal {
    @ParameterizedTest
    @CsvSource({"/nb/risiko, 200", "/nb/finnes-ikke, 404", "/nb/risiko?x=1, 400"})
    void headHasTheStatusAndLengthOfGetAndNoBody(String path, int status) {
        HttpResponse<byte[]> get = portal.get(path);
        HttpResponse<byte[]> head = portal.send(HttpRequest.newBuilder(portal.uri(path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(get.statusCode()).isEqualTo(status);
        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains(Integer.toString(get.body().length));
    }

    @Test
    void errorPagesSpeakThePagesLanguage() {
        assertThat(portal.text("/nb/x")).contains("<html lang=\"nb\">").contains("Siden finnes ikke");
        assertThat(portal.text("/nn/x")).contains("<html lang=\"nn\">").contains("Sida finst ikkje");
        assertThat(portal.text("/en/a/b")).contains("<html lang=\"en\">").contains("There is no such page");
    }

    @Test
    void everyStatusHasTheHeaders() {
        for (String path : List.of("/nb/", "/", "/nb/x", "/nb/risiko?x=1", "/health", "/nb/risiko.csv")) {
            HttpResponse<byte[]> answer = portal.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void tagIsThePublicationAndGives304() {
        HttpResponse<byte[]> first = portal.get("/nb/risiko");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).isEqualTo('"' + portal.currentId() + '"');
        HttpResponse<byte[]> second = portal.get("/nb/risiko", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(portal.get("/nb/risiko", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void compressesWhereAsked() {
        HttpResponse<byte[]> zipped = portal.get("/nb/risiko", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(zipped.body().length).isLessThan(portal.get("/nb/risiko").body().length / 2);
    }

    @Test
    void dataValuesAreEscapedEverywhere() {
        String page = portal.text("/nb/skole/974550002");
        assertThat(page).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(portal.text("/nb/skole/974550002.svg")).doesNotContain("<script>");
        assertThat(portal.text("/nb/skole/974550004.csv"))
                .contains("'=cmd|'/c calc'!A1")
                .doesNotContain(",=cmd");
        assertThat(portal.text("/nb/skole/974550002.json")).contains("<script>alert(1)</script> skole");
    }
}
