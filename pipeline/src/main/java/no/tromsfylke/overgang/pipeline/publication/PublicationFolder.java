package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of publications, for reading: {@code CURRENT} and {@code publications/}. Takes no lock. */
public final class PublicationFolder {

    static final String CURRENT = "CURRENT";
    static final String PUBLICATIONS = "publications";

    private final Path folder;

    private PublicationFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder need not exist, or hold anything, yet. */
    public static PublicationFolder at(Path folder) {
        return new PublicationFolder(folder.toAbsolutePath().normalize());
    }

    public Path path() {
        return folder;
    }

    /** Ids of all publications, oldest first by sequence number. */
    public List<PublicationId> ids() {
        Path publications = folder.resolve(PUBLICATIONS);
        if (!Files.isDirectory(publications, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(publications)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .map(entry -> PublicationId.find(entry.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EnvironmentFailure(
                    publications + " cannot be read (" + EnvironmentFailure.reason(e)
                            + "); give read access and run again.",
                    publications + " kan ikke leses (" + EnvironmentFailure.reason(e)
                            + "); gi lesetilgang og kjør på nytt.",
                    e);
        }
    }

    /** The id that {@code CURRENT} names, if it names a publication that exists. */
    public Optional<PublicationId> findCurrentId() {
        Path current = folder.resolve(CURRENT);
        if (!Files.isRegularFile(current, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            var text = new String(Files.readAllBytes(current), StandardCharsets.UTF_8).strip();
            return PublicationId.find(text).filter(id -> ids().contains(id));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The publication served now. */
    public Optional<Publication> findCurrent() {
        return findCurrentId().map(this::get);
    }

    /** All publications, oldest first by sequence number. */
    public List<Publication> history() {
        return ids().stream().map(this::get).toList();
    }

    /**
     * Opens one publication.
     *
     * @throws EnvironmentFailure if it does not exist or is damaged
     */
    public Publication get(PublicationId id) {
        Publication publication = Publication.open(pathOf(id));
        if (!publication.id().equals(id)) {
            throw new EnvironmentFailure(
                    "The catalogue in " + pathOf(id) + " is that of " + publication.id()
                            + "; put the publication back from a copy.",
                    "Katalogen i " + pathOf(id) + " tilhører " + publication.id()
                            + "; legg tilbake publikasjonen fra en kopi.");
        }
        return publication;
    }

    Path pathOf(PublicationId id) {
        return folder.resolve(PUBLICATIONS).resolve(id.toString());
    }
}
