package no.tromsfylke.overgang.pipeline.publication;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a publication: its place in the sequence and the first twelve hex digits of its content hash, {@code
 * 0003-5be1c09a2f44}. The sequence number, never a clock, tells which of two is newer.
 */
public record PublicationId(int sequence, String hash12) implements Comparable<PublicationId> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4,9})-([0-9a-f]{12})");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");

    /**
     * @throws IllegalArgumentException if the sequence number is below 1 or the hash has another form
     */
    public PublicationId {
        if (sequence < 1 || !HASH.matcher(hash12).matches()) {
            throw new IllegalArgumentException("Not a publication id: " + sequence + " " + hash12);
        }
    }

    /** Reads an id; empty if the text is none. */
    public static Optional<PublicationId> find(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(1)) < 1) {
            return Optional.empty();
        }
        var id = new PublicationId(Integer.parseInt(parts.group(1)), parts.group(2));
        return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    }

    @Override
    public int compareTo(PublicationId other) {
        return Comparator.comparingInt(PublicationId::sequence)
                .thenComparing(PublicationId::hash12)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%s", sequence, hash12);
    }
}
