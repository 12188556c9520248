package no.tromsfylke.overgang.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.tromsfylke.overgang.portal.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
    private static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.start();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** Sends bytes as they are, since clients tidy addresses up, and returns the whole answer. */
    private static String raw(String request) {
        try (Socket socket = new Socket("127.0.0.1", portal.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            in.transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String rawGet(String target) {
        return raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
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
        HttpResponse<byte[]> answer = portal.get("/nb/risiko", "X-HTTP-Method-Override", "DELETE");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

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
                "/nb/risiko.json?figur=2 | Gyldige verdier: fordeling."
            })
    void unknownParametersAndValuesAreNamed(String path, String expected) {
        HttpResponse<byte[]> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningPortal.text(answer)).contains(expected);
    }

    @Test
    void whatIsSentIsNeverEchoed() {
        String answer = raw("GET /nb/risiko?%3Cscript%3Ealert(7)%3C/script%3E=%22%3E%3Cimg%20src=x%3E HTTP/1.1\r\n"
                + "Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer)
                .doesNotContain("evil.example")
                .doesNotContain("alert(7)")
                .doesNotContain("<img");
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n"))
                .doesNotContain("evil.example")
                .contains("Location: nb/");
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

    @Test
    void slowClientsDoNotHoldOthersUp() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket("127.0.0.1", portal.port());
                socket.getOutputStream()
                        .write("GET /nb/ HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket("127.0.0.1", portal.port());
                socket.setReceiveBufferSize(1_024);
                socket.getOutputStream()
                        .write("GET /nb/data/risk.json HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                slow.add(socket);
            }
            assertThat(portal.get("/nb/tilgjengelighet").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void swapsWhileRequestsRun() throws Exception {
        try (RunningPortal own = RunningPortal.start()) {
            ExecutorService clients = Executors.newFixedThreadPool(4);
            try {
                List<Future<Integer>> answers = new ArrayList<>();
                for (int client = 0; client < 4; client++) {
                    Callable<Integer> many = () -> {
                        int failed = 0;
                        for (int i = 0; i < 40; i++) {
                            HttpResponse<byte[]> answer = own.get(i % 2 == 0 ? "/nb/risiko" : "/nb/frafall.csv");
                            String tag = answer.headers()
                                    .firstValue("ETag")
                                    .orElse("")
                                    .replace("\"", "");
                            boolean one = RunningPortal.text(answer).contains(tag)
                                    && !RunningPortal.text(answer)
                                            .contains(tag.equals(own.firstId()) ? own.currentId() : own.firstId());
                            failed += answer.statusCode() == 200 && one ? 0 : 1;
                        }
                        return failed;
                    };
                    answers.add(clients.submit(many));
                }
                for (int swap = 0; swap < 10; swap++) {
                    String id = swap % 2 == 0 ? own.firstId() : own.currentId();
                    Files.writeString(own.folder().resolve("CURRENT"), id + "\n");
                    own.publications().refresh();
                }
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isZero();
                }
            } finally {
                clients.shutdownNow();
            }
        }
    }

    @Test
    void corruptNewPublicationIsRefusedAndHealthSaysSo() throws IOException {
        try (RunningPortal own = RunningPortal.start()) {
            assertThat(own.text("/health")).isEqualTo("{\"state\":\"ok\",\"publication\":\"" + own.currentId() + "\"}");
            Files.write(
                    own.folder().resolve("publications").resolve(own.firstId()).resolve("tables/risk.parquet"),
                    new byte[100]);
            Files.writeString(own.folder().resolve("CURRENT"), own.firstId() + "\n");
            own.publications().refresh();
            assertThat(own.text("/health"))
                    .isEqualTo("{\"state\":\"degraded\",\"publication\":\"" + own.currentId() + "\"}");
            assertThat(own.get("/nb/risiko").statusCode()).isEqualTo(200);
        }
    }
}
