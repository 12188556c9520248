package no.tromsfylke.overgang.pipeline.delivery;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** One file of a deliveries folder, and what its path tells. Can be sent to another machine and opened there. */
public final class DeliveryFile implements Serializable {

    private static final long serialVersionUID = 1;

    private final String path;
    private final StoredFile stored;
    private final int index;
    private final long size;
    private final SchoolYear year;
    private final String deliverer;
    private final Kind kind;
    private final Finding fault;

    DeliveryFile(String path, StoredFile stored, int index, long size, Place place, Optional<Finding> fault) {
        this.path = Objects.requireNonNull(path);
        this.stored = Objects.requireNonNull(stored);
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

    StoredFile stored() {
        return stored;
    }

    @Override
    public String toString() {
        return path;
    }
}
