package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verifies a publication anew from nothing but its own files: that it is whole and unchanged (files, hashes, columns,
 * page checksums, content hash) and that its figures agree with each other (shares, intervals, sums, keys). Whether
 * hidden figures can be computed is examined elsewhere.
 */
public final class Verification {

    private final Publication publication;
    private final List<Complaint> complaints = new ArrayList<>();

    private Verification(Publication publication) {
        this.publication = publication;
    }

    /** One sentence a problem, in a stable order; none if all is well. */
    public static List<Complaint> complaints(Publication publication) {
        var verification = new Verification(publication);
        verification.run();
        return List.copyOf(verification.complaints);
    }

    /** The complaints in English. */
    public static List<String> problems(Publication publication) {
        return complaints(publication).stream().map(Complaint::english).toList();
    }

    private void run() {
        verifyFolder();
        List<Table> tables = new ArrayList<>();
        for (Resource resource : publication.resources()) {
            try {
                verifyFile(resource);
                publication.findTable(resource.schema().name()).ifPresent(tables::add);
            } catch (IOException e) {
                report(resource.path() + ": " + e.getMessage(), resource.path() + ": " + e.getMessage());
            } catch (EnvironmentFailure e) {
                report(resource.path() + ": " + e.getMessage(), resource.path() + ": " + e.norwegian());
            }
        }
        if (tables.size() == publication.resources().size()) {
            verifyContentHash(tables);
        }
        for (Table table : tables) {
            complaints.addAll(TableChecks.forTable(table, publication.catalogue()));
        }
    }

    private void report(String english, String norwegian) {
        complaints.add(new Complaint(english, norwegian));
    }

    private void verifyFolder() {
        Set<String> expected = new TreeSet<>(Set.of(CatalogueFile.NAME, DcatDescription.NAME, Readme.NAME, "tables"));
        publication.resources().forEach(resource -> expected.add(resource.path()));
        try (Stream<Path> entries = Files.walk(publication.folder())) {
            Set<String> found = new TreeSet<>();
            for (Path entry : entries.skip(1).toList()) {
                String name = publication.folder().relativize(entry).toString();
                found.add(name);
                if (Files.isSymbolicLink(entry)) {
                    report(name + " is a symbolic link.", name + " er en symbolsk lenke.");
                }
            }
            expected.stream()
                    .filter(name -> !found.contains(name))
                    .forEach(name -> report(name + " is missing.", name + " mangler."));
            found.stream()
                    .filter(name -> !expected.contains(name))
                    .forEach(name ->
                            report(name + " is not listed in the catalogue.", name + " står ikke i katalogen."));
        } catch (IOException e) {
            report("The folder cannot be read: " + e.getMessage(), "Mappen kan ikke leses: " + e.getMessage());
        }
    }

    private void verifyFile(Resource resource) throws IOException {
        Path file = publication.folder().resolve(resource.path());
        if (!resource.path().equals(Resource.pathOf(resource.schema().name()))) {
            report(
                    "Table " + resource.schema().name() + " lies at " + resource.path() + ".",
                    "Tabellen " + resource.schema().name() + " ligger i " + resource.path() + ".");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.size(file) != resource.bytes()) {
            report(
                    "%s has %d bytes, the catalogue says %d."
                            .formatted(resource.path(), Files.size(file), resource.bytes()),
                    "%s har %d byte, katalogen sier %d."
                            .formatted(resource.path(), Files.size(file), resource.bytes()));
        }
        var metadata = ParquetTables.metadata(file);
        Draft.metadata(publication.id(), resource.schema()).forEach((key, value) -> {
            if (!value.equals(metadata.get(key))) {
                report(
                        resource.path() + " says " + key + " = " + metadata.get(key) + ", not " + value + ".",
                        resource.path() + " sier " + key + " = " + metadata.get(key) + ", ikke " + value + ".");
            }
        });
    }

    private void verifyContentHash(List<Table> tables) {
        String hash = ContentHash.of(publication.catalogue(), tables);
        if (!hash.equals(publication.contentHash())) {
            report(
                    "The content has the hash " + hash + ", the catalogue says " + publication.contentHash() + ".",
                    "Innholdet har kontrollsummen " + hash + ", katalogen sier " + publication.contentHash() + ".");
        }
        if (!publication.contentHash().startsWith(publication.id().hash12())) {
            report(
                    "The id " + publication.id() + " is not that of the content hash " + publication.contentHash()
                            + ".",
                    "Id-en " + publication.id() + " hører ikke til kontrollsummen " + publication.contentHash() + ".");
        }
    }

    /** A row's key as text, for messages. */
    static String keyOf(TableSchema schema, Object[] row) {
        return schema.primaryKey().stream()
                .map(name -> Objects.toString(row[schema.getIndex(name)], ""))
                .collect(Collectors.joining(" "));
    }
}
