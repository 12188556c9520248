package no.tromsfylke.overgang.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.tromsfylke.overgang.portal.OnRunningPortal;
import no.tromsfylke.overgang.portal.RunningPortal;
import org.junit.jupiter.api.Test;

/** Slow clients, new publications while requests run, and corrupt ones. */
class RobustnessTest extends OnRunningPortal {
    @Test
    void slowClientsDoNotHoldOthersUp() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port());
                socket.getOutputStream()
                        .write("GET /nb/ HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                slow.add(socket);
            }
            for (int i = 0; i < 40; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port());
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
