package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Where the bytes of a file come from: a local path, or any address Hadoop knows. */
interface StoredFile extends Serializable {

    InputStream open() throws IOException;

    /** Size and time of change now. */
    State state() throws IOException;

    /** Whether it may be opened: a pipe or device may never end. */
    boolean isOrdinary();

    /** When either differs after reading, the file changed meanwhile. */
    record State(long size, long changed) {}

    static StoredFile at(URI address) {
        return "file".equals(address.getScheme()) ? new Local(address) : new Remote(address);
    }

    /** Keeps the address, not the path: it holds the very bytes of the name, whatever the locale. */
    record Local(URI address) implements StoredFile {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(Path.of(address));
        }

        @Override
        public State state() throws IOException {
            var path = Path.of(address);
            return new State(Files.size(path), Files.getLastModifiedTime(path).toMillis());
        }

        @Override
        public boolean isOrdinary() {
            return Files.isRegularFile(Path.of(address), LinkOption.NOFOLLOW_LINKS);
        }
    }

    record Remote(URI address) implements StoredFile {

        @Override
        public InputStream open() throws IOException {
            return system().open(new org.apache.hadoop.fs.Path(address));
        }

        @Override
        public State state() throws IOException {
            var status = system().getFileStatus(new org.apache.hadoop.fs.Path(address));
            return new State(status.getLen(), status.getModificationTime());
        }

        @Override
        public boolean isOrdinary() {
            return true;
        }

        private FileSystem system() throws IOException {
            return FileSystem.get(address, new Configuration());
        }
    }
}
