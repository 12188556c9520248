package no.tromsfylke.overgang.portal.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The publications being served: the current one, swapped when {@code CURRENT} names another that verifies, and former
 * ones on demand for frozen addresses. What is in memory is served though the folder goes bad; the state then says so.
 */
public final class Publications {
    /** Former publications kept in memory; more are read again when asked for. */
    private static final int KEPT = 2;

    private final PublicationFolder folder;
    private volatile Publication current;
    private volatile Optional<String> trouble = Optional.empty();
    private final Map<String, Publication> former = new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Publication> eldest) {
            return size() > KEPT;
        }
    };

    private Publications(PublicationFolder folder, Publication current) {
        this.folder = Objects.requireNonNull(folder);
        this.current = Objects.requireNonNull(current);
    }

    /** Opens the folder and loads the current publication; throws {@link PublicationException} if that fails. */
    public static Publications open(PublicationFolder folder) {
        return new Publications(folder, folder.load(folder.currentId()));
    }

    /** The publication pages without a frozen address show. */
    public Publication current() {
        return current;
    }

    /** Why the folder's present state is not what is served, if it is not. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Looks whether {@code CURRENT} names another publication, and swaps to it if it verifies. */
    public void refresh() {
        try {
            String id = folder.currentId();
            if (!id.equals(current.id())) {
                current = folder.load(id);
            }
            trouble = Optional.empty();
        } catch (PublicationException e) {
            trouble = Optional.of(e.getMessage());
        }
    }

    /** A publication by its id: the current one, or a former one if it is in the folder and verifies. */
    public Optional<Publication> find(String id) {
        Publication now = current;
        if (now.id().equals(id)) {
            return Optional.of(now);
        }
        if (!PublicationFolder.isId(id)) {
            return Optional.empty();
        }
        synchronized (former) {
            Publication kept = former.get(id);
            if (kept == null && folder.ids().contains(id)) {
                try {
                    kept = folder.load(id);
                    former.put(id, kept);
                } catch (PublicationException e) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(kept);
        }
    }
}
