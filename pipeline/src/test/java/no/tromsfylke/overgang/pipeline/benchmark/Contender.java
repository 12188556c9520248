package no.tromsfylke.overgang.pipeline.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One side of a comparison: a whole process, from its start to its end.
 *
 * @param results emptied before every run
 */
record Contender(String name, List<String> command, Path results) {

    private static final int LOOK_EVERY_MILLIS = 20;

    Contender {
        command = List.copyOf(command);
    }

    /**
     * What one run took.
     *
     * @param seconds on the wall
     * @param peakBytes the most memory it had resident, of its largest process
     */
    record Run(double seconds, long peakBytes) {}

    /** Runs it once; whatever it prints goes to a log beside its results. */
    Run run() throws IOException, InterruptedException {
        empty(results);
        Path log = results.resolveSibling(results.getFileName() + ".log");
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    name + " failed with " + process.exitValue() + ":\n" + Files.readString(log));
        }
        return new Run(seconds, peak);
    }

    private static long peak(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants())
                .mapToLong(handle -> peak(handle.pid()))
                .max()
                .orElse(0);
    }

    /** The kernel keeps the highest resident size of a living process. */
    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    static void empty(Path folder) throws IOException {
        for (Path each : List.of(folder, folder.resolveSibling(folder.getFileName() + "-restricted"))) {
            if (Files.exists(each)) {
                var all = new ArrayList<Path>();
                try (var files = Files.walk(each)) {
                    files.forEach(all::add);
                }
                for (int i = all.size() - 1; i >= 0; i--) {
                    Files.delete(all.get(i));
                }
            }
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
    }
}
