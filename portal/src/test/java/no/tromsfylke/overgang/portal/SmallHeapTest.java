package no.tromsfylke.overgang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.tromsfylke.overgang.portal.language.Language;
import no.tromsfylke.overgang.portal.pages.PageHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole portal runs in the heap its budget gives it: every page of the samples, each table and each kind of file. */
class SmallHeapTest {
    private static final String HEAP = "-Xmx96m";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void everyPageIsServed() throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        RunningPortal.SAMPLES.toString(),
                        "--port",
                        "0")
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader told = portal.inputReader()) {
            URI start = URI.create(told.readLine().split(" ", 2)[0]);
            List<String> failed = new ArrayList<>();
            for (String address : addresses(start)) {
                if (get(start, address).statusCode() != 200) {
                    failed.add(address);
                }
            }
            assertThat(failed).isEmpty();
            assertThat(portal.isAlive()).isTrue();
            assertThat(Files.readString(errors)).isEmpty();
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private Set<String> addresses(URI start) throws IOException, InterruptedException {
        ObjectMapper json = new ObjectMapper();
        Set<String> paths = new LinkedHashSet<>();
        PageMap.all().stream()
                .filter(path -> !path.matches("(kommune|skole|data)/.*"))
                .forEach(paths::add);
        for (JsonNode area : json.readTree(get(start, "api/v1/areas").body()).path("areas")) {
            String level = area.path("level").asText();
            if (!level.equals("region")) {
                paths.add((level.equals("municipality") ? "kommune/" : "skole/")
                        + area.path("code").asText());
            }
        }
        Set<String> tables = new LinkedHashSet<>();
        json.readTree(get(start, "api/v1/tables").body())
                .path("tables")
                .forEach(table -> tables.add("data/" + table.path("name").asText()));
        paths.addAll(tables);
        Set<String> addresses = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            paths.forEach(path -> addresses.add(language.tag() + "/" + path));
        }
        for (String ending : PageHandler.ENDINGS) {
            addresses.add("nb/risiko." + ending);
            tables.forEach(table -> addresses.add("nb/" + table + "." + ending));
        }
        addresses.removeIf(address -> address.equals("nb/risiko.parquet") || address.matches("nb/data/.*[.]svg"));
        return addresses;
    }

    private HttpResponse<byte[]> get(URI start, String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(start.resolve(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
