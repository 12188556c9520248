package no.tromsfylke.overgang.pipeline.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** One file of a deliveries folder, and what its path tells. Can be sent to another machine and opened there. */
public final class DeliveryFile implements Serializable {

    private static final long serialVersionUID = 1;

    private final String path;
    private final URI address;
    private final int index;
    private final long size;
    private final SchoolYear year;
    private final String deliverer;
    private final Kind kind;
    private final Finding fault;

    DeliveryFile(String path, URI address, int index, long size, Place place, Optional<Finding> fault) {
        this.path = Objects.requireNonNull(path);
        this.address = Objects.requireNonNull(address);
        this.index = index;
        this.size = size;
        this.year = place.year().orElse(null);
        this.deliverer = place.deliverer().orElse(null);
        this.kind = place.kind().orElse(null);
        this.fault = fault.orElse(null);
        if (fault.isEmpty() && (year == null || deliverer == null || kind == null)) {
            throw new IllegalArgumentException("A file whose place is not known needs a fault: " + path);
        }
    }

    /** What the path of a file tells, as far as it can be told. */
    record Place(Optional<SchoolYear> year, Optional<String> deliverer, Optional<Kind> kind) {}

    /** Path relative to the deliveries folder, with slashes and composed letters. */
    public String path() {
        return path;
    }

    /** Its place in the path-sorted list of all files. */
    public int index() {
        return index;
    }

    /** Bytes, when the folder was listed. */
    public long size() {
        return size;
    }

    public Optional<SchoolYear> findYear() {
        return Optional.ofNullable(year);
    }

    /** The municipality's number of today, or the county's. */
    public Optional<String> findDeliverer() {
        return Optional.ofNullable(deliverer);
    }

    public Optional<Kind> findKind() {
        return Optional.ofNullable(kind);
    }

    /** What is wrong with its name or place; such a file is rejected whole. */
    public Optional<Finding> findFault() {
        return Optional.ofNullable(fault);
    }

    /** Size and time of change: when either differs after reading, the file changed meanwhile. */
    record State(long size, long changed) {}

    State state() throws IOException {
        if (isLocal()) {
            var file = Path.of(address);
            return new State(Files.size(file), Files.getLastModifiedTime(file).toMillis());
        }
        var status = hadoop().getFileStatus(new org.apache.hadoop.fs.Path(address));
        return new State(status.getLen(), status.getModificationTime());
    }

    InputStream open() throws IOException {
        return isLocal()
                ? Files.newInputStream(Path.of(address))
                : hadoop().open(new org.apache.hadoop.fs.Path(address));
    }

    /** Pipes and devices must not be opened: that may never end. */
    boolean isOrdinary() {
        return !isLocal() || Files.isRegularFile(Path.of(address), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isLocal() {
        return "file".equals(address.getScheme());
    }

    private FileSystem hadoop() throws IOException {
        return FileSystem.get(address, new Configuration());
    }

    @Override
    public String toString() {
        return path;
    }
}
