package no.tromsfylke.overgang.pipeline.publication;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder being written under a name nobody reads. Remembers the size and hash of everything written, so that reading
 * back can tell whether the disk kept it.
 */
final class StagedFolder {

    /** What was sent to the disk. */
    record Written(long bytes, String sha256) {}

    private final Disk disk;
    private final Path root;
    private final Access access;
    private final Map<String, Written> files = new TreeMap<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    private StagedFolder(Disk disk, Path root, Access access) {
        this.disk = disk;
        this.root = root;
        this.access = access;
    }

    static StagedFolder create(Disk disk, Path root, Access access) throws IOException {
        var staged = new StagedFolder(disk, root, access);
        staged.enter(root);
        return staged;
    }

    Path root() {
        return root;
    }

    /** Writes a file and makes it durable. */
    Written write(String name, RestrictedFiles.Content content) throws IOException {
        Path file = root.resolve(name);
        enterAll(file.getParent());
        var digest = Sha256.digest();
        var counter = new CountingStream(disk.create(file, access));
        try (counter) {
            var out = new DigestOutputStream(counter, digest);
            content.writeTo(out);
            out.flush();
        }
        var written = new Written(counter.bytes, Sha256.hex(digest));
        files.put(name, written);
        return written;
    }

    Written write(String name, byte[] content) throws IOException {
        return write(name, out -> out.write(content));
    }

    /** Makes the folders durable and compares what the disk now holds with what was sent to it. */
    void seal() throws IOException {
        for (Path folder : folders) {
            disk.syncFolder(folder);
        }
        disk.syncFolder(root.getParent());
        for (var file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (Files.size(path) != file.getValue().bytes()
                    || !Sha256.of(path).equals(file.getValue().sha256())) {
                throw new EnvironmentFailure(
                        "The disk did not keep " + path + " as it was written, and nothing was published; have the"
                                + " disk and the memory examined before the next run.",
                        "Disken tok ikke vare på " + path + " slik den ble skrevet, og ingenting er publisert; få"
                                + " disken og minnet undersøkt før neste kjøring.");
            }
        }
    }

    private void enterAll(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            enterAll(folder.getParent());
            enter(folder);
        }
    }

    private void enter(Path folder) throws IOException {
        disk.makeFolder(folder, access);
        folders.add(folder);
    }

    private static final class CountingStream extends FilterOutputStream {

        private long bytes;

        CountingStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            bytes += length;
        }
    }
}
