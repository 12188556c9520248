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
    private final List<String> problems = new ArrayList<>();

    private Verification(Publication publication) {
        this.publication = publication;
    }

    /** One sentence a problem, in a stable order; none if all is well. */
    public static List<String> problems(Publication publication) {
        var verification = new Verification(publication);
        verification.run();
        return List.copyOf(verification.problems);
    }

    private void run() {
        verifyFolder();
        List<Table> tables = new ArrayList<>();
        for (Resource resource : publication.resources()) {
            try {
                verifyFile(resource);
                publication.findTable(resource.schema().name()).ifPresent(tables::add);
            } catch (IOException | EnvironmentFailure e) {
                problems.add(resource.path() + ": " + e.getMessage());
            }
        }
        if (tables.size() == publication.resources().size()) {
            verifyContentHash(tables);
        }
        for (Table table : tables) {
            TableChecks.forTable(table, publication.catalogue()).forEach(this::report);
        }
    }

    private void report(String problem) {
        problems.add(problem);
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
                    problems.add(name + " is a symbolic link.");
                }
            }
            Stream.concat(
                            expected.stream()
                                    .filter(name -> !found.contains(name))
                                    .map(name -> name + " is missing."),
                            found.stream()
                                    .filter(name -> !expected.contains(name))
                                    .map(name -> name + " is not listed in the catalogue."))
                    .forEach(this::report);
        } catch (IOException e) {
            problems.add("The folder cannot be read: " + e.getMessage());
        }
    }

    private void verifyFile(Resource resource) throws IOException {
        Path file = publication.folder().resolve(resource.path());
        if (!resource.path().equals(Resource.pathOf(resource.schema().name()))) {
            problems.add("Table " + resource.schema().name() + " lies at " + resource.path() + ".");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.size(file) != resource.bytes()) {
            problems.add(resource.path() + " has " + Files.size(file) + " bytes, the catalogue says " + resource.bytes()
                    + ".");
        }
        var metadata = ParquetTables.metadata(file);
        Draft.metadata(publication.id(), resource.schema()).forEach((key, value) -> {
            if (!value.equals(metadata.get(key))) {
                problems.add(resource.path() + " says " + key + " = " + metadata.get(key) + ", not " + value + ".");
            }
        });
    }

    private void verifyContentHash(List<Table> tables) {
        String hash = ContentHash.of(publication.catalogue(), tables);
        if (!hash.equals(publication.contentHash())) {
            problems.add(
                    "The content has the hash " + hash + ", the catalogue says " + publication.contentHash() + ".");
        }
        if (!publication.contentHash().startsWith(publication.id().hash12())) {
            problems.add("The id " + publication.id() + " is not that of the content hash " + publication.contentHash()
                    + ".");
        }
    }

    /** A row's key as text, for messages. */
    static String keyOf(TableSchema schema, Object[] row) {
        return schema.primaryKey().stream()
                .map(name -> Objects.toString(row[schema.getIndex(name)], ""))
                .collect(Collectors.joining(" "));
    }
}
