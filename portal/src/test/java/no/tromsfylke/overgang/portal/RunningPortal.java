package no.tromsfylke.overgang.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.tromsfylke.overgang.portal.fixture.FixturePublication;
import no.tromsfylke.overgang.portal.http.PortalServer;
import no.tromsfylke.overgang.portal.publication.PublicationFolder;
import no.tromsfylke.overgang.portal.publication.Publications;

/** A portal on a free port of this machine. */
public final class RunningPortal implements AutoCloseable {
    /** The published samples. */
    public static final Path SAMPLES = Path.of("../data-samples/publication");

    /** The day the portal believes it is: between dialogue meetings 1 and 2. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final String firstId;
    private final String currentId;
    private final Publications publications;
    private final PortalServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningPortal(Path folder, String firstId, String currentId) {
        this.folder = folder;
        this.firstId = firstId;
        this.currentId = currentId;
        this.publications = Publications.open(new PublicationFolder(folder));
        this.server = new Portal(publications, CLOCK).start("127.0.0.1", 0);
    }

    /** Starts a portal on a new folder with the fixture's two publications. */
    public static RunningPortal start() {
        try {
            Path folder = Files.createTempDirectory("portal-test");
            return new RunningPortal(
                    folder, FixturePublication.writeFirst(folder), FixturePublication.writeSecond(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a portal on a folder that has been published before, with a single publication. */
    public static RunningPortal startOn(Path folder) {
        String id = Publications.open(new PublicationFolder(folder))
                .current()
                .catalogue()
                .id();
        return new RunningPortal(folder, id, id);
    }

    public static RunningPortal startOnSamples() {
        return startOn(SAMPLES);
    }

    public Path folder() {
        return folder;
    }

    public String firstId() {
        return firstId;
    }

    public String currentId() {
        return currentId;
    }

    public Publications publications() {
        return publications;
    }

    public int port() {
        return server.port();
    }

    /** The address of a path that begins with a slash. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Asks for a path. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends any request to this portal. */
    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of a path as text. */
    public String text(String path) {
        return text(get(path));
    }

    /** A body as text. */
    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
