package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * One run at a time in a folder. The operating system holds the lock and lets it go when the process ends, however it
 * ends; the file itself stays and means nothing.
 */
final class RunLock implements AutoCloseable {

    private static final String NAME = ".lock";

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws EnvironmentFailure if another run has it
     * @throws IOException if the lock file cannot be written
     */
    static RunLock take(Path folder, Access access) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        try {
            if (channel.tryLock() != null) {
                Files.setPosixFilePermissions(file, access.file());
                return new RunLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // This very process has it: the same refusal as for another one.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new EnvironmentFailure(
                "Another run is at work in " + folder + "; wait until it has ended and run again.",
                "En annen kjøring arbeider i " + folder + "; vent til den er ferdig og kjør på nytt.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EnvironmentFailure(
                    "The lock file could not be closed (" + EnvironmentFailure.reason(e) + ").",
                    "Låsefilen kunne ikke lukkes (" + EnvironmentFailure.reason(e) + ").",
                    e);
        }
    }
}
