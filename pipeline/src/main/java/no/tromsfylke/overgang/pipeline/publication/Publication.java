package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A publication on disk, opened for reading. The catalogue is read at once; a table is read, and its hash and pages
 * verified, when it is asked for. Symbolic links inside the publication are refused.
 */
public final class Publication {

    private final Path folder;
    private final CatalogueFile file;

    private Publication(Path folder, CatalogueFile file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Opens a publication's own folder.
     *
     * @throws EnvironmentFailure if it holds no sound catalogue
     */
    static Publication open(Path folder) {
        Path path = folder.resolve(CatalogueFile.NAME);
        try {
            refuseLink(folder);
            refuseLink(path);
            return new Publication(folder, CatalogueFile.parse(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    public PublicationId id() {
        return file.id();
    }

    public Path folder() {
        return folder;
    }

    public Catalogue catalogue() {
        return file.catalogue();
    }

    /** 64 hex digits; the first twelve are part of the id. */
    public String contentHash() {
        return file.contentHash();
    }

    /** Names of the tables, in the order of the catalogue. */
    public List<String> tableNames() {
        return resources().stream().map(r -> r.schema().name()).toList();
    }

    /**
     * Reads a table; empty if this publication has none of that name.
     *
     * @throws EnvironmentFailure if the file is not what the catalogue says
     */
    public Optional<Table> findTable(String name) {
        return resources().stream()
                .filter(r -> r.schema().name().equals(name))
                .findFirst()
                .map(this::read);
    }

    List<Resource> resources() {
        return file.resources();
    }

    CatalogueFile file() {
        return file;
    }

    private Table read(Resource resource) {
        Path path = folder.resolve(resource.path());
        try {
            refuseLink(path.getParent());
            refuseLink(path);
            if (!Sha256.of(path).equals(resource.sha256())) {
                throw new IOException("its SHA-256 is not that of the catalogue");
            }
            Table table = ParquetTables.read(path, resource.schema());
            if (table.rows().size() != resource.rows()) {
                throw new IOException(table.rows().size() + " rows instead of " + resource.rows());
            }
            return table;
        } catch (IOException e) {
            throw damaged(path, e);
        }
    }

    static void refuseLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new IOException("it is a symbolic link");
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it does not exist");
        }
    }

    private static EnvironmentFailure damaged(Path path, IOException cause) {
        return new EnvironmentFailure(
                path + " cannot be used (" + EnvironmentFailure.reason(cause)
                        + "); put the publication back from a copy.",
                path + " kan ikke brukes (" + EnvironmentFailure.reason(cause)
                        + "); legg tilbake publikasjonen fra en kopi.",
                cause);
    }
}
