package no.tromsfylke.overgang.portal.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finished answers by address, the least recently used going first when they grow too many. What shows the current
 * publication holds only as long as the edition stays the same.
 */
final class AnswerCache {
    private final long mostBytes;
    private final Supplier<String> edition;
    private final Map<String, Entry> entries = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /**
     * An empty cache.
     *
     * @param mostBytes what all bodies together may take
     * @param edition names what is shown now: it changes with the publication and with the day
     */
    AnswerCache(long mostBytes, Supplier<String> edition) {
        this.mostBytes = mostBytes;
        this.edition = edition;
    }

    private record Entry(String edition, StoredAnswer answer) {}

    String edition() {
        return edition.get();
    }

    synchronized Optional<StoredAnswer> find(String address) {
        Entry entry = entries.get(address);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.answer.response().keeping() == Response.Keeping.PUBLICATION && !entry.edition.equals(edition.get())) {
            remove(address);
            return Optional.empty();
        }
        return Optional.of(entry.answer);
    }

    /** Keeps an answer that was made while the given edition was the current one. */
    synchronized void keep(String address, String madeIn, StoredAnswer answer) {
        if (answer.response().keeping() == Response.Keeping.NEVER || answer.size() > mostBytes / 4) {
            return;
        }
        remove(address);
        entries.put(address, new Entry(madeIn, answer));
        bytes += answer.size();
        var eldest = entries.entrySet().iterator();
        while (bytes > mostBytes) {
            bytes -= eldest.next().getValue().answer.size();
            eldest.remove();
        }
    }

    private void remove(String address) {
        Entry removed = entries.remove(address);
        if (removed != null) {
            bytes -= removed.answer.size();
        }
    }
}
