package no.tromsfylke.overgang.pipeline.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A publication on disk, opened for reading; tables are read, and their hashes verified, when asked for. */
public final class Publication {

    private Publication() {}

    public PublicationId id() {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    public Catalogue catalogue() {
        throw new UnsupportedOperationException();
    }

    public String contentHash() {
        throw new UnsupportedOperationException();
    }

    public List<String> tableNames() {
        throw new UnsupportedOperationException();
    }

    /** Reads a table; empty if this publication has none of that name. */
    public Optional<Table> findTable(String name) {
        throw new UnsupportedOperationException();
    }
}
