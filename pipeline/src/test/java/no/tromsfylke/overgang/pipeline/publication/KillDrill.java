package no.tromsfylke.overgang.pipeline.publication;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills publishing processes with SIGKILL at random moments and looks at what they leave. As a program:
 * {@code KillDrill FOLDER COUNT [SEED]} prints the tally and ends with 1 if any publication was torn.
 */
final class KillDrill {

    /** What a drill found; {@code torn} holds a sentence for everything that should not be. */
    record Tally(int kills, int publications, int interrupted, List<String> torn) {}

    private final Path folder;
    private final Path restricted;
    private final Random random;
    private final List<String> torn = new ArrayList<>();
    private int interrupted;

    KillDrill(Path folder, long seed) {
        this.folder = folder;
        restricted = PublicationStore.restrictedBeside(folder);
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("publish")) {
            publishForEver(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Tally tally = new KillDrill(Path.of(arguments[0]), seed).run(Integer.parseInt(arguments[1]));
        tally.torn().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d kills, %d of them in the middle of a publication; %d publications made; %d torn%n",
                tally.kills(),
                tally.interrupted(),
                tally.publications(),
                tally.torn().size());
        System.exit(tally.torn().isEmpty() ? 0 : 1);
    }

    Tally run(int kills) throws IOException, InterruptedException {
        for (int kill = 0; kill < kills; kill++) {
            killOne(kill);
            inspect("after kill " + kill);
            try {
                PublicationStore.open(folder, restricted).close();
            } catch (EnvironmentFailure e) {
                torn.add("recovery " + kill + ": " + e.getMessage());
            }
            inspect("after recovery " + kill);
            if (!staging().isEmpty()) {
                torn.add("recovery " + kill + " left " + staging());
            }
        }
        int made = 0;
        for (Publication publication : PublicationFolder.at(folder).history()) {
            made++;
            Verification.problems(publication).forEach(p -> torn.add(publication.id() + ": " + p));
            if (!Files.exists(restricted.resolve(publication.id() + "/margins.parquet"))) {
                torn.add(publication.id() + " has no restricted files");
            }
        }
        return new Tally(kills, made, interrupted, List.copyOf(torn));
    }

    private void killOne(int round) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillDrill.class.getName(),
                        "publish",
                        folder.toString(),
                        Integer.toString(round))
                .redirectError(new File("/dev/null"))
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            // The first line comes with the first publication of the process: from then on each takes some
            // milliseconds.
            out.readLine();
            Thread.sleep(random.nextInt(300));
        } finally {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.MINUTES);
        }
        if (!staging().isEmpty()) {
            interrupted++;
        }
    }

    /** Whatever the moment, {@code CURRENT} names a publication that is whole. */
    private void inspect(String moment) {
        try {
            Publication current = PublicationFolder.at(folder)
                    .findCurrent()
                    .orElseThrow(() -> new IllegalStateException("CURRENT names no publication"));
            Verification.problems(current).forEach(p -> torn.add(moment + ": " + current.id() + ": " + p));
        } catch (EnvironmentFailure | IllegalStateException e) {
            torn.add(moment + ": " + e.getMessage());
        }
    }

    private List<Path> staging() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path place : List.of(folder, folder.resolve(PublicationFolder.PUBLICATIONS), restricted)) {
            try (Stream<Path> entries = Files.list(place)) {
                entries.filter(e -> e.getFileName().toString().startsWith(Recovery.STAGING))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static void publishForEver(Path folder, int round) {
        try (var store = PublicationStore.open(folder, PublicationStore.restrictedBeside(folder))) {
            for (int i = 0; ; i++) {
                store.publish(
                        Samples.catalogue("2026-11-22"),
                        Samples.tables(1 + round * 100_000 + i),
                        Samples.restricted(),
                        staged -> {});
                if (i == 0) {
                    System.out.println("published");
                }
            }
        }
    }
}
