package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a run leaves for the county's own eyes, beside the publication and never through the portal.
 *
 * @param findings in the order of the report
 * @param ledger one entry a file delivered
 * @param margins the counts of every row before suppression, see {@link PublishedTables#margins}
 * @param further the mask with its witnesses, and how much is hidden why; unit-level files are added later, see
 *     {@link PublicationStore#addRestricted}
 */
public record RestrictedFiles(
        List<Finding> findings, List<DeliveredFile> ledger, Optional<Table> margins, List<Further> further) {

    public RestrictedFiles {
        findings = List.copyOf(findings);
        ledger = List.copyOf(ledger);
        further = List.copyOf(further);
    }

    /** Nothing restricted. */
    public static RestrictedFiles none() {
        return new RestrictedFiles(List.of(), List.of(), Optional.empty(), List.of());
    }

    /**
     * One finding, as in {@code findings.json}.
     *
     * @param line physical line, absent where the finding concerns the file
     * @param column absent where the finding concerns the row or the file
     */
    public record Finding(
            String severity, String rule, String file, OptionalInt line, Optional<String> column, String message) {}

    /**
     * One delivered file, as in {@code ledger.json}.
     *
     * @param file relative to the deliveries
     * @param sha256 64 hex digits
     * @param warnings number of warnings
     * @param droppedTexts number of free texts dropped at reading
     */
    public record DeliveredFile(
            String schoolYear,
            String deliverer,
            String kind,
            String file,
            String sha256,
            long rows,
            long used,
            long rejected,
            long warnings,
            long droppedTexts) {}

    /** Writes the content of a file; must not close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A further file.
     *
     * @param name relative, folders parted by {@code /}, such as {@code units/mapped/school_year=2024-25/part-0.parquet}
     */
    public record Further(String name, Content content) {

        private static final Pattern NAME =
                Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.=-]*(/[A-Za-z0-9_][A-Za-z0-9_.=-]*)*");

        /**
         * @throws IllegalArgumentException if the name is not a plain relative one
         */
        public Further {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a relative file name: " + name);
            }
        }
    }
}
