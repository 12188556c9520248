package no.tromsfylke.overgang.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import no.tromsfylke.overgang.pipeline.publication.EnvironmentFailure;

/** Where Spark puts what does not fit in memory: for the owner alone, and gone with the run. */
public final class TemporaryFolder implements AutoCloseable {

    private static final String PREFIX = ".spark-";

    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes one inside a restricted folder, and removes what a killed run left there.
     *
     * @throws EnvironmentFailure if the folder cannot be written
     */
    public static TemporaryFolder in(Path restricted) {
        try {
            try (var left = Files.newDirectoryStream(restricted, PREFIX + "*")) {
                left.forEach(TemporaryFolder::remove);
            }
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            return new TemporaryFolder(Files.createTempDirectory(restricted, PREFIX, owner));
        } catch (IOException unwritable) {
            throw new EnvironmentFailure(
                    "The folder %s cannot be written. Check its permissions and the space on the disk."
                            .formatted(restricted),
                    "Mappen %s kan ikke skrives. Sjekk rettighetene og plassen på disken.".formatted(restricted),
                    unwritable);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        remove(path);
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(each -> {
                try {
                    Files.deleteIfExists(each);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        } catch (IOException | UncheckedIOException left) {
            // What cannot be removed now lies in a folder only its owner may read; the next run tries again.
            return;
        }
    }
}
