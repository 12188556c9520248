package no.tromsfylke.overgang.pipeline.delivery;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What reading one file came to. {@code rows} less {@code rejected} rows were handed on.
 *
 * @param sha256 64 hex digits; empty where the file could not be read at all
 * @param size bytes read
 * @param rows data rows; 0 for a file rejected whole, whose rows nobody can count
 * @param rejected rows with at least one error
 * @param droppedTexts free texts that were understood and dropped
 * @param rejectedWhole whether the file was rejected as such; then it handed on no row
 */
public record FileReport(
        DeliveryFile file,
        String sha256,
        long size,
        int rows,
        int rejected,
        List<Finding> findings,
        int droppedTexts,
        boolean rejectedWhole)
        implements Serializable {

    public FileReport {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        findings = List.copyOf(findings);
        if (rejected > rows || (rejectedWhole && rows > 0)) {
            throw new IllegalArgumentException("%s: %d of %d rows rejected".formatted(file, rejected, rows));
        }
    }

    public String path() {
        return file.path();
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
