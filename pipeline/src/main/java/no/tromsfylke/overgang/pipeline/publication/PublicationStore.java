package no.tromsfylke.overgang.pipeline.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The publications of one folder, open for one run; see {@link #open}. */
public final class PublicationStore implements AutoCloseable {

    private PublicationStore() {}

    /** The last word before a staged publication becomes visible. */
    @FunctionalInterface
    public interface Audit {
        /** Examines the staged publication; whatever it throws leaves nothing published. */
        void examine(Publication staged);
    }

    /** Whether a run published something. */
    public enum Change {
        NEW,
        UNCHANGED
    }

    public record Outcome(PublicationId id, Change change) {}

    /**
     * Locks both folders, creates what is missing and mends what a killed run left.
     *
     * @throws EnvironmentFailure if another run holds the lock or the folders cannot be written
     */
    public static PublicationStore open(Path folder, Path restricted) {
        throw new UnsupportedOperationException();
    }

    /** {@code DIR-restricted} beside {@code DIR}. */
    public static Path restrictedBeside(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** The publication served now. */
    public Optional<Publication> findCurrent() {
        throw new UnsupportedOperationException();
    }

    /** All publications, oldest first. */
    public List<Publication> history() {
        throw new UnsupportedOperationException();
    }

    /** The restricted folder of a publication. */
    public Path restrictedOf(PublicationId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Publishes, or finds that nothing has changed.
     *
     * @throws EnvironmentFailure if the disk does not take or keep the files; nothing is then published
     */
    public Outcome publish(Catalogue catalogue, List<Table> tables, RestrictedFiles restrictedFiles, Audit audit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
