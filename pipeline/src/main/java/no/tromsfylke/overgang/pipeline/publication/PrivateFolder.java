package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that only its owner may read, on its way into a restricted folder. It can be sent to other processes and
 * machines that see the same disk, and written there by several at once: a file gets its name when it is whole.
 */
public final class PrivateFolder implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String path;

    PrivateFolder(Path path) {
        this.path = path.toAbsolutePath().toString();
    }

    /**
     * Writes a file and makes it durable; one of that name, from a task that is now run again, is replaced.
     *
     * @param name relative, folders parted by {@code /}, as in {@link RestrictedFiles.Further}
     * @return its size in bytes
     */
    public long write(String name, RestrictedFiles.Content content) throws IOException {
        var file = new RestrictedFiles.Further(name, content);
        var disk = new LocalDisk();
        Path target = root().resolve(file.name());
        makeFolders(disk, target.getParent());
        Path part = target.resolveSibling(Recovery.STAGING + UUID.randomUUID());
        try (var out = disk.create(part, Access.RESTRICTED)) {
            content.writeTo(out);
        }
        long bytes = Files.size(part);
        disk.rename(part, target);
        disk.syncFolder(target.getParent());
        return bytes;
    }

    /** The size of a file written by whomever; -1 where there is none. */
    public long sizeOf(String name) throws IOException {
        Path file = root().resolve(name);
        return Files.isRegularFile(file) ? Files.size(file) : -1;
    }

    /** Makes all folders durable and removes what a task that failed has left. */
    void seal(Disk disk) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root())) {
            for (Path each : all.toList()) {
                if (each.getFileName().toString().startsWith(Recovery.STAGING) && !each.equals(root())) {
                    disk.delete(each);
                } else if (Files.isDirectory(each)) {
                    folders.add(each);
                }
            }
        }
        for (Path folder : folders) {
            disk.syncFolder(folder);
        }
    }

    private Path root() {
        return Path.of(path);
    }

    /** Another task may make the same folder at the same time. */
    private void makeFolders(Disk disk, Path folder) throws IOException {
        if (folder.equals(root())) {
            return;
        }
        makeFolders(disk, folder.getParent());
        try {
            disk.makeFolder(folder, Access.RESTRICTED);
        } catch (FileAlreadyExistsException alreadyThere) {
            disk.makeFolder(folder, Access.RESTRICTED);
        }
    }
}
