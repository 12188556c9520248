package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mends what a killed run left. A publication counts as made from the moment its folder bears its id; all its files
 * were then durable. Before that moment everything it wrote is removed; after it, what was still to be done is done:
 * the restricted folder gets its name and {@code CURRENT} names the publication.
 */
final class Recovery {

    static final String STAGING = ".staging-";
    static final String NEXT_CURRENT = STAGING + PublicationFolder.CURRENT;

    private final Disk disk;
    private final PublicationFolder publications;
    private final Path restricted;

    Recovery(Disk disk, PublicationFolder publications, Path restricted) {
        this.disk = disk;
        this.publications = publications;
        this.restricted = restricted;
    }

    void run() throws IOException {
        removeStaging(publications.path().resolve(PublicationFolder.PUBLICATIONS));
        finishRestricted();
        finishCurrent();
        removeStaging(publications.path());
    }

    private void finishRestricted() throws IOException {
        for (PublicationId id : publications.ids()) {
            Path staged = restricted.resolve(STAGING + id);
            if (Files.isDirectory(staged, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(restricted.resolve(id.toString()));
                disk.rename(staged, restricted.resolve(id.toString()));
            }
        }
        removeStaging(restricted);
    }

    private void finishCurrent() throws IOException {
        List<PublicationId> ids = publications.ids();
        Path next = publications.path().resolve(NEXT_CURRENT);
        boolean interrupted = Files.isRegularFile(next, LinkOption.NOFOLLOW_LINKS)
                && PublicationId.find(
                                Files.readString(next, StandardCharsets.UTF_8).strip())
                        .filter(ids::contains)
                        .isPresent();
        if (interrupted) {
            disk.rename(next, publications.path().resolve(PublicationFolder.CURRENT));
        } else if (publications.findCurrentId().isEmpty() && !ids.isEmpty()) {
            disk.delete(next);
            try (var out = disk.create(next, Access.PUBLISHED)) {
                out.write(line(ids.get(ids.size() - 1)));
            }
            disk.rename(next, publications.path().resolve(PublicationFolder.CURRENT));
        } else if (ids.isEmpty()) {
            disk.delete(publications.path().resolve(PublicationFolder.CURRENT));
        }
        disk.syncFolder(publications.path());
    }

    private void removeStaging(Path folder) throws IOException {
        for (Path left : staged(folder)) {
            disk.delete(left);
        }
        disk.syncFolder(folder);
    }

    private static List<Path> staged(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(STAGING))
                    .sorted()
                    .toList();
        }
    }

    /** The content of {@code CURRENT}. */
    static byte[] line(PublicationId id) {
        return (id + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The publication that a run interrupted before the last step had made, if any. */
    static Optional<PublicationId> newest(PublicationFolder publications) {
        List<PublicationId> ids = publications.ids();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }
}
