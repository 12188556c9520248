package no.tromsfylke.overgang.pipeline.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A publication on its way: written aside, verified, then made visible by three renames. Everything that needs room on
 * the disk is done before the first of them.
 */
final class Draft {

    private final Disk disk;
    private final PublicationFolder publications;
    private final PublicationId id;
    private final Path staging;
    private final Path place;
    private final Path restrictedStaging;
    private final Path restrictedPlace;
    private final Path nextCurrent;

    Draft(Disk disk, PublicationFolder publications, Path restricted, PublicationId id) {
        this.disk = disk;
        this.publications = publications;
        this.id = id;
        place = publications.pathOf(id);
        staging = place.resolveSibling(Recovery.STAGING + id);
        restrictedPlace = restricted.resolve(id.toString());
        restrictedStaging = restricted.resolve(Recovery.STAGING + id);
        nextCurrent = publications.path().resolve(Recovery.NEXT_CURRENT);
    }

    void write(CatalogueFile identity, List<Table> tables, RestrictedFiles restrictedFiles) throws IOException {
        var published = StagedFolder.create(disk, staging, Access.PUBLISHED);
        List<Resource> resources = new ArrayList<>();
        for (Table table : tables) {
            resources.add(write(published, table));
        }
        var file = new CatalogueFile(
                id, identity.previous(), identity.contentHash(), identity.created(), resources, identity.catalogue());
        published.write(CatalogueFile.NAME, file.toJson());
        published.write(DcatDescription.NAME, DcatDescription.of(file));
        published.write(Readme.NAME, Readme.of(file));
        published.seal();
        verify(identity.catalogue(), tables);
        var restricted = StagedFolder.create(disk, restrictedStaging, Access.RESTRICTED);
        RestrictedWriter.write(restricted, id, restrictedFiles);
        restricted.seal();
        try (var out = disk.create(nextCurrent, Access.PUBLISHED)) {
            out.write(Recovery.line(id));
        }
        disk.syncFolder(publications.path());
    }

    Publication staged() {
        return Publication.open(staging);
    }

    void commit() throws IOException {
        // A restricted folder of this name without its publication: people removed the publication by hand.
        disk.delete(restrictedPlace);
        disk.rename(staging, place);
        disk.syncFolder(place.getParent());
        disk.rename(restrictedStaging, restrictedPlace);
        disk.syncFolder(restrictedPlace.getParent());
        disk.rename(nextCurrent, publications.path().resolve(PublicationFolder.CURRENT));
        disk.syncFolder(publications.path());
    }

    /** Removes everything written; the publication too, unless {@code CURRENT} names it already. */
    void discard() {
        if (publications.findCurrentId().filter(id::equals).isPresent()) {
            return;
        }
        try {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                disk.rename(place, staging);
            }
            disk.delete(nextCurrent);
            disk.delete(staging);
            disk.delete(restrictedStaging);
            disk.delete(restrictedPlace);
        } catch (IOException e) {
            // What is left bears a staging name or is complete; the next run removes or finishes it.
        }
    }

    private Resource write(StagedFolder folder, Table table) throws IOException {
        TableSchema schema = table.schema();
        String path = Resource.pathOf(table.name());
        var written = folder.write(path, out -> ParquetTables.write(out, schema, table.rows(), metadata(id, schema)));
        return new Resource(
                path, written.bytes(), written.sha256(), table.rows().size(), schema);
    }

    /** The key-value pairs of a published Parquet file; the definition is an address relative to it. */
    static Map<String, String> metadata(PublicationId id, TableSchema schema) {
        return Map.of(
                "title", schema.titles().nb(),
                "description", schema.descriptions().nb(),
                "licence", Licence.NAME,
                "publication_id", id.toString(),
                "definition", "../" + CatalogueFile.NAME);
    }

    /** Reads the staged publication as any reader would, and compares the catalogue and every cell with what was meant. */
    private void verify(Catalogue catalogue, List<Table> tables) {
        Publication publication = staged();
        boolean same = publication.catalogue().equals(catalogue)
                && publication
                        .tableNames()
                        .equals(tables.stream().map(Table::name).toList())
                && tables.stream()
                        .allMatch(table -> publication
                                .findTable(table.name())
                                .filter(read -> isSame(table, read))
                                .isPresent());
        if (!same) {
            throw new EnvironmentFailure(
                    "What was read back from " + staging + " is not what was written, and nothing was published; have"
                            + " the disk and the memory examined before the next run.",
                    "Det som ble lest tilbake fra " + staging + " er ikke det som ble skrevet, og ingenting er"
                            + " publisert; få disken og minnet undersøkt før neste kjøring.");
        }
    }

    private static boolean isSame(Table meant, Table read) {
        if (!meant.schema().equals(read.schema())
                || meant.rows().size() != read.rows().size()) {
            return false;
        }
        for (int i = 0; i < meant.rows().size(); i++) {
            if (!Arrays.equals(meant.rows().get(i), read.rows().get(i))) {
                return false;
            }
        }
        return true;
    }
}
