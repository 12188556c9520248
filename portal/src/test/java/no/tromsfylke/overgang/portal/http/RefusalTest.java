package no.tromsfylke.overgang.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import no.tromsfylke.overgang.portal.OnRunningPortal;
import no.tromsfylke.overgang.portal.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not to be had is refused, always with the headers that protect, and never echoed. */
class RefusalTest extends OnRunningPortal {
    private static String raw(String request) {
        return new RawClient(portal.port()).send(request);
    }

    private static String rawGet(String target) {
        return new RawClient(portal.port()).get(target);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static void assertProtected(String answer) {
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: same-origin")
                .doesNotContain("unsafe-inline")
                .doesNotContain("Server:")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("Set-Cookie")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "/nb/../../etc/passwd, 400|404",
        "/nb/%2e%2e/%2e%2e/etc/passwd, 400|404",
        "/..%2f..%2fetc/passwd, 400|404",
        "/%252e%252e/etc/passwd, 400|404",
        "/nb/..;/etc/passwd, 400|404",
        "/nb/risiko%2Fx, 400",
        "/nb/risiko%5Cx, 400",
        "/nb/risiko\\x, 400",
        "/nb/risiko%00, 400",
        "/nb/%ff%fe, 400|404",
        "/nb/%c0%ae%c0%ae/, 400|404",
        "//etc/passwd, 400|404",
        "/nb//risiko, 400|404",
        "/nb/%, 400",
        "/nb/risik%C3%B8, 404",
        "/u/..%2f..%2f/nb/, 400|404",
        "/u/0009-000000000000/nb/, 404",
        "/assets/0000000000000000/site.css, 404",
        "/META-INF/MANIFEST.MF, 404",
        "/nb/data/..%2fCURRENT.parquet, 400|404",
        "/nb/data/catalogue, 404",
        "/xx/risiko, 404",
        "/nb/moete/4, 404",
        "/nb/moete/1/lysbilde/99, 404",
        "/nb/kommune/0301, 404",
        "/nb/skole/000000000, 404"
    })
    void nothingOutsideThePagesCanBeReached(String target, String statuses) {
        String answer = rawGet(target);
        assertThat(List.of(statuses.split("\\|", -1))).contains(Integer.toString(status(answer)));
        assertProtected(answer);
        assertThat(answer).doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "get"})
    void onlyGetAndHead(String method) {
        String target = method.equals("CONNECT") ? "x:80" : "/nb/risiko";
        String answer =
                raw(method + " " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isIn(400, 405);
        if (status(answer) == 405) {
            assertThat(answer).contains("Allow: GET, HEAD");
        }
        assertProtected(answer);
    }

    @Test
    void postToAFileIsRefusedToo() {
        String css = portal.text("/nb/").replaceAll("(?s).*?href=\"\\.\\./(assets/[^\"]*site.css)\".*", "/$1");
        assertThat(portal.get(css).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> answer = portal.send(HttpRequest.newBuilder(portal.uri(css))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void noMethodOverride() {
        String neverAskedBefore = "/nb/risiko?periode=3&visning=omrader";
        assertThat(portal.get(neverAskedBefore, "X-HTTP-Method-Override", "DELETE")
                        .statusCode())
                .isEqualTo(200);
        assertThat(portal.get(neverAskedBefore).statusCode()).isEqualTo(200);
    }

    @Test
    void longAddress414() {
        assertThat(status(rawGet("/nb/risiko?x=" + "a".repeat(4_200)))).isEqualTo(414);
        assertThat(status(rawGet("/nb/" + "a".repeat(20_000)))).isEqualTo(414);
    }

    @Test
    void largeHeader431() {
        String answer =
                raw("GET /nb/ HTTP/1.1\r\nHost: x\r\nX-Large: " + "a".repeat(17_000) + "\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(431);
        assertProtected(answer);
    }

    @Test
    void manyParameters400() {
        assertThat(portal.get("/nb/risiko?" + "statistikk=&".repeat(51) + "x=1").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nb/risiko?x=1 | Gyldige filtre: statistikk, visning, omrade, periode, skolear, gruppe, kategori.",
                "/nb/risiko?omrade=0301 | Gyldige verdier: midt-troms, 5518, 5520",
                "/en/risiko?periode=2 | Valid values: 1, 3, 0.",
                "/nn/risiko?statistikk=a | Gyldige verdiar: risk.absence_over_6",
                "/nb/metode?x=1 | Siden har ingen filtre",
                "/nb/risiko?periode=1&periode=3 | kan bare stå én gang",
                "/nb/risiko.csv?excel=2 | Gyldige verdier: 1.",
                "/nb/risiko.json?figur=2 | Gyldige verdier: fordeling.",
                "/api/v1/tables?x=1 | <title>The address is not valid"
            })
    void unknownParametersAndValuesAreNamed(String path, String expected) {
        HttpResponse<byte[]> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningPortal.text(answer)).contains(expected);
    }

    @Test
    void whatIsSentIsNeverEchoed() {
        String answer = raw(String.join(
                "\r\n",
                "GET /nb/risiko?%3Cscript%3Ealert(7)%3C/script%3E=%22%3E%3Cimg%20src=x%3E HTTP/1.1",
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "Connection: close",
                "",
                ""));
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer)
                .doesNotContain("evil.example")
                .doesNotContain("alert(7)")
                .doesNotContain("<img");
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"))
                .doesNotContain("evil.example")
                .contains("Location: nb/");
    }
}
