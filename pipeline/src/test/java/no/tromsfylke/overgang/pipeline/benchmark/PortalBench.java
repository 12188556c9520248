package no.tromsfylke.overgang.pipeline.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The portal beside nginx that serves the same bytes from a file, and its pages beside its own static files; all warm, on
 * loopback, measured by wrk in turn.
 */
final class PortalBench {

    private static final String PAGE = "/nb/";
    private static final int SECONDS = 5;
    private static final Pattern ASSET = Pattern.compile("assets/[0-9a-f]+/site\\.css");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");

    private final Path folder;
    private final int rounds;
    private final PrintWriter out;

    PortalBench(Path folder, int rounds, PrintWriter out) {
        this.folder = folder.toAbsolutePath();
        this.rounds = rounds;
        this.out = out;
    }

    private record Load(double rate, double p99Millis) {}

    boolean run() throws Exception {
        for (String tool : List.of("wrk", "nginx")) {
            if (!isInstalled(tool)) {
                throw new IllegalStateException("The portal is measured with wrk and nginx: apt-get install wrk nginx");
            }
        }
        Path publication = folder.resolve("portal");
        if (!Files.exists(publication.resolve("CURRENT"))) {
            succeed(List.of(
                    "./overgang",
                    "run",
                    "data-samples/deliveries",
                    "--out",
                    publication.toString(),
                    "--as-of",
                    "2026-11-22"));
        }
        int port = freePort();
        int nginxPort = freePort();
        var first = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            var portal = serve(publication, port);
            first.add(secondsToFirstAnswer(port));
            stop(portal);
        }
        var portal = serve(publication, port);
        secondsToFirstAnswer(port);
        byte[] body = bytes(port);
        var nginx = nginx(body, nginxPort);
        try {
            secondsToFirstAnswer(nginxPort);
            return compare(portal, port, nginxPort, body.length, median(first));
        } finally {
            stop(nginx);
            stop(portal);
        }
    }

    private boolean compare(Process portal, int port, int nginxPort, int bytes, double first) throws Exception {
        load(port, PAGE, 16);
        load(port, PAGE, 16);
        load(nginxPort, PAGE, 16);
        var ours = new ArrayList<Load>();
        var theirs = new ArrayList<Load>();
        for (int round = 0; round < rounds; round++) {
            ours.add(load(port, PAGE, 16));
            theirs.add(load(nginxPort, PAGE, 16));
        }
        double rate = median(ours.stream().map(Load::rate).toList());
        double nginxRate = median(theirs.stream().map(Load::rate).toList());
        double p99 = median(ours.stream().map(Load::p99Millis).toList());
        double nginxP99 = median(theirs.stream().map(Load::p99Millis).toList());
        double megabytes = portal.toHandle()
                .descendants()
                .mapToDouble(process -> residentMegabytes(process.pid()))
                .max()
                .orElseGet(() -> residentMegabytes(portal.pid()));
        out.printf(Locale.ROOT, "%n%s, %d bytes gzipped, 16 connections, %d s a turn%n", PAGE, bytes, SECONDS);
        out.printf(Locale.ROOT, "%-10s %12s %10s%n", "", "requests/s", "p99 ms");
        out.printf(Locale.ROOT, "%-10s %12.0f %10.2f%n", "portal", rate, p99);
        out.printf(Locale.ROOT, "%-10s %12.0f %10.2f%n%n", "nginx", nginxRate, nginxP99);
        var comparison = new Comparison(out);
        comparison.atLeast("throughput: portal / nginx", rate / nginxRate, 0.65);
        comparison.goal("p99: portal / nginx", p99 / nginxP99, 4);
        comparison.goal("p99 of 32 connections: page / file", pageToFile(port), 3);
        comparison.goal("seconds from start to first answer", first, 1.0);
        comparison.goal("resident MB after the load", megabytes, 160);
        return comparison.isReached();
    }

    /** How much longer the slowest answers take that are pages than those that are files of the portal itself. */
    private double pageToFile(int port) throws Exception {
        var asset = ASSET.matcher(new String(bytes(port, "identity"), StandardCharsets.UTF_8));
        if (!asset.find()) {
            throw new IllegalStateException("The page names no stylesheet");
        }
        var pages = new ArrayList<Double>();
        var files = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            pages.add(load(port, PAGE, 32).p99Millis());
            files.add(load(port, "/" + asset.group(), 32).p99Millis());
        }
        return median(pages) / median(files);
    }

    private Process serve(Path publication, int port) throws IOException {
        return new ProcessBuilder("./overgang", "serve", publication.toString(), "--port", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("portal.log").toFile())
                .start();
    }

    private Process nginx(byte[] body, int port) throws IOException {
        Path root = Files.createDirectories(folder.resolve("nginx"));
        Files.createDirectories(root.resolve("www"));
        Files.write(root.resolve("www").resolve("page"), body);
        Path configuration = root.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 256; }
                http {
                    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
                    client_body_temp_path %1$s/t; proxy_temp_path %1$s/t; fastcgi_temp_path %1$s/t;
                    uwsgi_temp_path %1$s/t; scgi_temp_path %1$s/t;
                    server {
                        listen 127.0.0.1:%2$d; root %1$s/www; default_type text/html;
                        location / { add_header Content-Encoding gzip; try_files /page =404; }
                    }
                }
                """.formatted(root, port));
        return new ProcessBuilder("nginx", "-p", root.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
    }

    private double secondsToFirstAnswer(int port) throws Exception {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(30)) {
            try {
                bytes(port);
                return (System.nanoTime() - begun) / 1e9;
            } catch (IOException notYet) {
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("No answer on port " + port);
    }

    private static byte[] bytes(int port) throws IOException {
        return bytes(port, "gzip");
    }

    private static byte[] bytes(int port, String encoding) throws IOException {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + PAGE).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", encoding);
        try (var in = connection.getInputStream()) {
            return in.readAllBytes();
        } finally {
            connection.disconnect();
        }
    }

    private Load load(int port, String path, int connections) throws IOException, InterruptedException {
        String told = succeed(List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + SECONDS + "s",
                "--latency",
                "-H",
                "Accept-Encoding: gzip",
                "http://127.0.0.1:" + port + path));
        var rate = RATE.matcher(told);
        var p99 = P99.matcher(told);
        if (!rate.find() || !p99.find() || told.contains("Non-2xx")) {
            throw new IllegalStateException(told);
        }
        double unit = switch (p99.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
        return new Load(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * unit);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double residentMegabytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The launcher waits for the portal it started; both are ended. */
    private static void stop(Process process) throws InterruptedException {
        var started = process.descendants().toList();
        started.forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
        for (var each : started) {
            each.onExit().join();
        }
    }

    private static boolean isInstalled(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream().anyMatch(p -> Files.isExecutable(Path.of(p, tool)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String succeed(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ":\n" + told);
        }
        return told;
    }
}
