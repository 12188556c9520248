package no.tromsfylke.overgang.pipeline.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What other machines need to run our tasks, and a plain Spark there does not have. */
final class ShippedJars {

    /** What the readers of deliveries are made with, by the beginning of the file's name. */
    private static final List<String> LIBRARIES = List.of("fastcsv-", "fastexcel-reader-", "aalto-xml-", "stax2-api-");

    private ShippedJars() {}

    /** Our own jar and those libraries out of {@code lib} beside it; nothing where no jar is run. */
    static String[] find() {
        var own = Path.of(URI.create(ShippedJars.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return Files.isDirectory(own)
                ? new String[0]
                : Stream.concat(Stream.of(own), libraries(own.resolveSibling("lib")))
                        .map(jar -> jar.toUri().toString())
                        .toArray(String[]::new);
    }

    private static Stream<Path> libraries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var jars = Files.list(folder)) {
            return jars
                    .filter(jar -> LIBRARIES.stream()
                            .anyMatch(name -> jar.getFileName().toString().startsWith(name)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
