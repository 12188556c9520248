package no.tromsfylke.overgang.pipeline.publication;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files a publication was made from.
 *
 * @param sha256 64 hex digits by path, relative to the deliveries; empty if the restricted folder is no longer there
 */
public record DeliveredHashes(Map<String, String> sha256) {

    public DeliveredHashes {
        sha256 = Map.copyOf(sha256);
    }

    /**
     * Reads the ledger that a run left in its restricted folder.
     *
     * @throws EnvironmentFailure if it cannot be read
     */
    public static DeliveredHashes of(Path restricted) {
        Path file = restricted.resolve(RestrictedWriter.LEDGER);
        var hashes = new HashMap<String, String>();
        if (Files.exists(file)) {
            try {
                for (var line : new JsonMapper().readTree(Files.readAllBytes(file))) {
                    hashes.put(line.path("file").asText(), line.path("sha256").asText());
                }
            } catch (IOException e) {
                throw new EnvironmentFailure(
                        file + " cannot be read (" + EnvironmentFailure.reason(e) + "); put it back from a copy.",
                        file + " kan ikke leses (" + EnvironmentFailure.reason(e) + "); legg den tilbake fra en kopi.",
                        e);
            }
        }
        return new DeliveredHashes(hashes);
    }

    /** The files that came, went or differ, in order. */
    public Set<String> changedSince(Map<String, String> now) {
        var changed = new TreeSet<>(sha256.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(file -> now.getOrDefault(file, "").equals(sha256.getOrDefault(file, "")));
        return changed;
    }
}
