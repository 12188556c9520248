package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The publications of one folder, open for one run. While it is open no other run can write there. A run that ends at
 * any point, by any cause, leaves the former publication served; what it left half done is mended when the folder is
 * opened next.
 */
public final class PublicationStore implements AutoCloseable {

    /** The last word before a staged publication becomes visible. */
    @FunctionalInterface
    public interface Audit {
        /** Examines the staged publication; whatever it throws leaves nothing published. */
        void examine(Publication staged);
    }

    /** Fills a folder of further restricted files. */
    @FunctionalInterface
    public interface Filling {
        void fill(PrivateFolder folder) throws IOException;
    }

    /** Whether a run published something. */
    public enum Change {
        NEW,
        UNCHANGED
    }

    /** The publication served after the run, and whether this run made it. */
    public record Outcome(PublicationId id, Change change) {}

    private final Disk disk;
    private final Clock clock;
    private final PublicationFolder publications;
    private final Path restricted;
    private final List<RunLock> locks;

    private PublicationStore(
            Disk disk, Clock clock, PublicationFolder publications, Path restricted, List<RunLock> locks) {
        this.disk = disk;
        this.clock = clock;
        this.publications = publications;
        this.restricted = restricted;
        this.locks = List.copyOf(locks);
    }

    /**
     * Creates the folders if need be, locks both, and mends what a killed run left.
     *
     * @param restricted for what is not published; must not lie within {@code folder}
     * @throws EnvironmentFailure if another run is at work there or the folders cannot be written
     */
    public static PublicationStore open(Path folder, Path restricted) {
        return open(folder, restricted, new LocalDisk(), Clock.systemUTC());
    }

    static PublicationStore open(Path folder, Path restricted, Disk disk, Clock clock) {
        refuseWithin(
                folder.toAbsolutePath().normalize(), restricted.toAbsolutePath().normalize());
        Deque<RunLock> locks = new ArrayDeque<>();
        try {
            Path root = prepare(disk, folder, Access.PUBLISHED);
            locks.push(RunLock.take(root, Access.PUBLISHED));
            Path secret = prepare(disk, restricted, Access.RESTRICTED);
            refuseWithin(root, secret);
            disk.makeFolder(secret, Access.RESTRICTED);
            locks.push(RunLock.take(secret, Access.RESTRICTED));
            Path place = root.resolve(PublicationFolder.PUBLICATIONS);
            if (!prepare(disk, place, Access.PUBLISHED).equals(place)) {
                throw new IOException(place + " is a symbolic link");
            }
            var publications = PublicationFolder.at(root);
            new Recovery(disk, publications, secret).run();
            return new PublicationStore(disk, clock, publications, secret, List.copyOf(locks));
        } catch (IOException e) {
            locks.forEach(RunLock::close);
            throw new EnvironmentFailure(
                    "Cannot write to " + folder + " or " + restricted + " (" + EnvironmentFailure.reason(e)
                            + "); make room or give write access, and run again.",
                    "Kan ikke skrive til " + folder + " eller " + restricted + " (" + EnvironmentFailure.reason(e)
                            + "); skaff plass eller gi skrivetilgang, og kjør på nytt.",
                    e);
        } catch (EnvironmentFailure e) {
            locks.forEach(RunLock::close);
            throw e;
        }
    }

    /** {@code DIR-restricted} beside {@code DIR}. */
    public static Path restrictedBeside(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return root.resolveSibling(root.getFileName() + "-restricted");
    }

    /** The publications made so far. */
    public PublicationFolder publications() {
        return publications;
    }

    /** The publication served now. */
    public Optional<Publication> findCurrent() {
        return publications.findCurrent();
    }

    /** All publications, oldest first by sequence number. */
    public List<Publication> history() {
        return publications.history();
    }

    /** The restricted folder of a publication; it may be gone where people have cleaned up. */
    public Path restrictedOf(PublicationId id) {
        return restricted.resolve(id.toString());
    }

    /**
     * A new folder for temporary files of this run, mode 0700, within the restricted one; removed with the store, or
     * by the next run.
     */
    public Path scratch() {
        try {
            Path scratch = Files.createTempDirectory(restricted, Recovery.STAGING + "scratch-");
            disk.makeFolder(scratch, Access.RESTRICTED);
            return scratch;
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /**
     * Publishes, or finds that nothing has changed: then nothing is written. A revision is published even where all it
     * changed is hidden, so that the next run is compared with it.
     *
     * @param tables one of each name
     * @throws EnvironmentFailure if the disk does not take or keep the files; nothing is then published
     */
    public Outcome publish(Catalogue catalogue, List<Table> tables, RestrictedFiles restrictedFiles, Audit audit) {
        String hash = ContentHash.of(catalogue, tables);
        Optional<Publication> current = findCurrent();
        boolean isSame =
                current.map(Publication::contentHash).filter(hash::equals).isPresent();
        if (isSame && catalogue.revised().isEmpty()) {
            return new Outcome(current.get().id(), Change.UNCHANGED);
        }
        int sequence =
                Recovery.newest(publications).map(PublicationId::sequence).orElse(0) + 1;
        var id = new PublicationId(sequence, hash.substring(0, 12));
        var file = new CatalogueFile(
                id,
                current.map(Publication::id),
                hash,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                List.of(),
                catalogue);
        var draft = new Draft(disk, publications, restricted, id);
        try {
            draft.write(file, tables, restrictedFiles);
            audit.examine(draft.staged());
            draft.commit();
        } catch (IOException | UncheckedIOException e) {
            draft.discard();
            throw publications.findCurrentId().filter(id::equals).isPresent() ? notConfirmed(id, e) : notWritten(e);
        } catch (RuntimeException | Error e) {
            draft.discard();
            throw e;
        }
        return new Outcome(id, Change.NEW);
    }

    /**
     * Adds a folder to the restricted one of a publication, or puts it in the place of a former one of that name. It is
     * filled aside: whatever happens, there is the former one, the new one whole, or none.
     *
     * @throws EnvironmentFailure if the disk does not take the files; the publication is as it was
     */
    public void addRestricted(PublicationId id, String name, Filling filling) {
        Path staged = restricted.resolve(Recovery.STAGING + name + "-" + id);
        Path place = restrictedOf(id).resolve(name);
        try {
            disk.delete(staged);
            disk.makeFolder(staged, Access.RESTRICTED);
            var folder = new PrivateFolder(staged);
            filling.fill(folder);
            folder.seal(disk);
            disk.makeFolder(restrictedOf(id), Access.RESTRICTED);
            disk.delete(place);
            disk.rename(staged, place);
            disk.syncFolder(place.getParent());
        } catch (IOException | UncheckedIOException e) {
            throw new EnvironmentFailure(
                    "Publication " + id + " is made, but " + place + " could not be written ("
                            + EnvironmentFailure.reason(e) + "); make room or give write access, and run again.",
                    "Publikasjon " + id + " er laget, men " + place + " kunne ikke skrives ("
                            + EnvironmentFailure.reason(e) + "); skaff plass eller gi skrivetilgang, og kjør på nytt.",
                    e);
        }
    }

    @Override
    public void close() {
        try {
            new Recovery(disk, publications, restricted).run();
        } catch (IOException e) {
            // What is left bears a staging name; the next run removes it.
        } finally {
            locks.forEach(RunLock::close);
        }
    }

    private EnvironmentFailure notWritten(Exception e) {
        return new EnvironmentFailure(
                "The publication could not be written to " + publications.path() + " (" + EnvironmentFailure.reason(e)
                        + "), and nothing was published; make room or give write access, and run again.",
                "Publikasjonen kunne ikke skrives til " + publications.path() + " (" + EnvironmentFailure.reason(e)
                        + "), og ingenting er publisert; skaff plass eller gi skrivetilgang, og kjør på nytt.",
                e);
    }

    private static EnvironmentFailure notConfirmed(PublicationId id, Exception e) {
        return new EnvironmentFailure(
                "Publication " + id + " was made, but the disk did not confirm it (" + EnvironmentFailure.reason(e)
                        + "); have the disk examined and run again.",
                "Publikasjon " + id + " er laget, men disken bekreftet det ikke (" + EnvironmentFailure.reason(e)
                        + "); få disken undersøkt og kjør på nytt.",
                e);
    }

    private static void refuseWithin(Path folder, Path restricted) {
        if (restricted.startsWith(folder)) {
            throw new EnvironmentFailure(
                    "The restricted folder " + restricted + " lies within the published one; choose another place.",
                    "Den skjermede mappen " + restricted + " ligger i den publiserte; velg et annet sted.");
        }
    }

    /** Makes a folder with its parents, and finds out now whether it can be written later; returns its real path. */
    private static Path prepare(Disk disk, Path wanted, Access access) throws IOException {
        Path folder = wanted.toAbsolutePath().normalize();
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder; path != null && !Files.isDirectory(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            disk.makeFolder(path, path.equals(folder) ? access : Access.PUBLISHED);
            disk.syncFolder(path.getParent());
        }
        Files.deleteIfExists(Files.createTempFile(folder, Recovery.STAGING, "-probe"));
        return folder.toRealPath();
    }
}
