package no.tromsfylke.overgang.pipeline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where and with what is measured. */
final class Machine {

    private Machine() {}

    static String describe() throws IOException {
        return "%s · %s · %d cores · %d MB · Linux %s · load %s%nJava %s · Spark %s · DuckDB %s"
                .formatted(
                        Instant.now().truncatedTo(ChronoUnit.MINUTES),
                        valueOf("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(valueOf("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "")) / 1024,
                        Files.readString(Path.of("/proc/sys/kernel/osrelease")).strip(),
                        Files.readString(Path.of("/proc/loadavg")).strip(),
                        Runtime.version(),
                        org.apache.spark.package$.MODULE$.SPARK_VERSION(),
                        DuckDbJob.version());
    }

    private static String valueOf(String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        }
    }
}
