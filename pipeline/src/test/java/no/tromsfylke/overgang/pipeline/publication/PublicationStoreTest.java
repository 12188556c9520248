package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore.Change;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationStoreTest {

    private static final PublicationStore.Audit PASSES = staged -> {};

    @TempDir
    private Path temporary;

    private Path folder;
    private Path restricted;

    @BeforeEach
    void folders() {
        folder = temporary.resolve("out");
        restricted = PublicationStore.restrictedBeside(folder);
    }

    @Test
    void theFirstPublicationHasTheLayoutPromised() throws IOException {
        Outcome outcome = publish(0);

        assertThat(outcome.change()).isEqualTo(Change.NEW);
        assertThat(outcome.id().sequence()).isEqualTo(1);
        String id = outcome.id().toString();
        assertThat(Files.readString(folder.resolve("CURRENT"))).isEqualTo(id + "\n");
        assertThat(tree(folder))
                .containsExactly(
                        ".lock",
                        "CURRENT",
                        "publications",
                        "publications/" + id,
                        "publications/" + id + "/README.md",
                        "publications/" + id + "/catalogue.json",
                        "publications/" + id + "/dcat.jsonld",
                        "publications/" + id + "/tables",
                        "publications/" + id + "/tables/data_quality.parquet",
                        "publications/" + id + "/tables/risk.parquet");
        assertThat(tree(restricted))
                .containsExactly(
                        ".lock",
                        id,
                        id + "/findings.json",
                        id + "/ledger.json",
                        id + "/margins.parquet",
                        id + "/units",
                        id + "/units/mapped",
                        id + "/units/mapped/school_year=2025-26",
                        id + "/units/mapped/school_year=2025-26/part-0.parquet");
        assertThat(Verification.problems(PublicationFolder.at(folder).get(outcome.id())))
                .isEmpty();
    }

    @Test
    void whatIsPublishedMayBeReadByAllAndTheRestByNobodyElse() throws IOException {
        publish(0);

        for (String name : tree(folder)) {
            boolean isFolder = Files.isDirectory(folder.resolve(name));
            assertThat(permissions(folder.resolve(name))).as(name).isEqualTo(isFolder ? "rwxr-xr-x" : "rw-r--r--");
        }
        assertThat(permissions(restricted)).isEqualTo("rwx------");
        for (String name : tree(restricted)) {
            boolean isFolder = Files.isDirectory(restricted.resolve(name));
            assertThat(permissions(restricted.resolve(name))).as(name).isEqualTo(isFolder ? "rwx------" : "rw-------");
        }
    }

    @Test
    void restrictedFilesHaveTheFormPromised() throws IOException {
        Path place = restricted.resolve(publish(0).id().toString());
        var mapper = new ObjectMapper();

        JsonNode findings = mapper.readTree(place.resolve("findings.json").toFile());
        assertThat(findings.get(0).toString())
                .isEqualTo("{\"severity\":\"error\",\"rule\":\"K07-fravar-range\","
                        + "\"file\":\"2025-26/5530/kartlegging.csv\",\"line\":3,\"column\":\"fravar_prosent\","
                        + "\"message\":\"The absence is above 100; give a share between 0 and 100.\"}");
        assertThat(findings.get(1).get("line").isNull()).isTrue();
        assertThat(findings.get(1).get("column").isNull()).isTrue();
        assertThat(mapper.readTree(place.resolve("ledger.json").toFile()).toString())
                .isEqualTo("[{\"school_year\":\"2025-26\",\"deliverer\":\"5530\",\"kind\":\"kartlegging\","
                        + "\"file\":\"2025-26/5530/kartlegging.csv\",\"sha256\":\"" + "ab".repeat(32)
                        + "\",\"rows\":20,\"used\":19,\"rejected\":1,\"warnings\":1,\"dropped_texts\":2}]");
        Table margins = ParquetTables.read(place.resolve("margins.parquet"), PublishedTables.margins());
        assertThat(margins.rows()).hasSize(1);
    }

    @Test
    void unchangedContentPublishesNothing() throws IOException {
        Outcome first = publish(0);
        List<String> before = tree(folder);

        assertThat(publish(0)).isEqualTo(new Outcome(first.id(), Change.UNCHANGED));
        assertThat(tree(folder)).isEqualTo(before);
    }

    @Test
    void theOrderOfTheTablesIsNoChange() {
        Outcome first = publish(0);

        try (var store = PublicationStore.open(folder, restricted)) {
            List<Table> turned = List.of(Samples.risk(0), Samples.dataQuality());
            assertThat(store.publish(Samples.catalogue(), turned, Samples.restricted(), PASSES))
                    .isEqualTo(new Outcome(first.id(), Change.UNCHANGED));
        }
    }

    @Test
    void anotherAsOfOrOneOtherCellIsAChange() {
        Outcome first = publish(0);
        Outcome second = publish(1);
        try (var store = PublicationStore.open(folder, restricted)) {
            Outcome third =
                    store.publish(Samples.catalogue("2026-11-23"), Samples.tables(1), Samples.restricted(), PASSES);

            assertThat(List.of(
                            first.id().sequence(),
                            second.id().sequence(),
                            third.id().sequence()))
                    .containsExactly(1, 2, 3);
            assertThat(Stream.of(first, second, third).map(o -> o.id().hash12()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sameContentIsSameBytesWhateverLocaleAndTimeZone() throws IOException {
        Outcome first = publish(0);
        Path other = temporary.resolve("other");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            try (var store = open(other, "2026-11-22T19:00:00Z")) {
                assertThat(store.publish(Samples.catalogue(), Samples.tables(0), Samples.restricted(), PASSES)
                                .id())
                        .isEqualTo(first.id());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String file : List.of("catalogue.json", "README.md", "dcat.jsonld", "tables/risk.parquet")) {
            String path = "publications/" + first.id() + "/" + file;
            assertThat(other.resolve(path)).hasSameBinaryContentAs(folder.resolve(path));
        }
    }

    @Test
    void orderFollowsTheSequenceNotTheClock() {
        publish(0);
        try (var store = open(folder, "1999-01-01T00:00:00Z")) {
            Outcome second = store.publish(Samples.catalogue(), Samples.tables(1), Samples.restricted(), PASSES);

            assertThat(second.id().sequence()).isEqualTo(2);
            assertThat(store.findCurrent().orElseThrow().id()).isEqualTo(second.id());
            assertThat(store.history()).extracting(p -> p.id().sequence()).containsExactly(1, 2);
        }
    }

    @Test
    void formerPublicationsStayAndTheirTablesCanBeRead() {
        Outcome first = publish(0);
        Outcome second = publish(1);
        PublicationFolder publications = PublicationFolder.at(folder);

        assertThat(publications.ids()).containsExactly(first.id(), second.id());
        Publication former = publications.history().get(0);
        assertThat(former.tableNames()).containsExactly("data_quality", "risk");
        assertThat(former.findTable("risk").orElseThrow().rows())
                .containsExactlyElementsOf(Samples.risk(0).rows());
        assertThat(former.findTable("risk").orElseThrow().schema())
                .isEqualTo(Samples.risk(0).schema());
        assertThat(former.findTable("none")).isEmpty();
        assertThat(former.catalogue()).isEqualTo(Samples.catalogue());
        assertThat(publications.get(second.id()).file().previous()).contains(first.id());
    }

    @Test
    void theAuditSeesTheStagedPublicationAndMayRefuseIt() throws IOException {
        Outcome first = publish(0);
        List<String> before = tree(temporary);

        try (var store = PublicationStore.open(folder, restricted)) {
            assertThatThrownBy(() ->
                            store.publish(Samples.catalogue(), Samples.tables(1), Samples.restricted(), staged -> {
                                assertThat(staged.folder().getFileName().toString())
                                        .startsWith(".staging-");
                                assertThat(staged.findTable("risk")).isPresent();
                                throw new IllegalArgumentException("a cell can be computed");
                            }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a cell can be computed");
        }
        assertThat(tree(temporary)).isEqualTo(before);
        assertThat(PublicationFolder.at(folder).findCurrentId()).contains(first.id());
    }

    @Test
    void aSecondRunAtTheSameTimeIsRefused() {
        try (var store = PublicationStore.open(folder, restricted)) {
            assertThat(store.history()).isEmpty();
            assertThatThrownBy(() -> PublicationStore.open(folder, restricted))
                    .isInstanceOf(EnvironmentFailure.class)
                    .hasMessageStartingWith("Another run is at work in ");
            assertThatThrownBy(() -> PublicationStore.open(temporary.resolve("elsewhere"), restricted))
                    .as("the same restricted folder")
                    .isInstanceOf(EnvironmentFailure.class);
        }
        PublicationStore.open(folder, restricted).close();
    }

    @Test
    void theRestrictedFolderMustNotLieInThePublishedOne() {
        assertThatThrownBy(() -> PublicationStore.open(folder, folder.resolve("restricted")))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageContaining("lies within the published one");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aTargetThatCannotBeWrittenIsRefusedAtTheStart() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> PublicationStore.open(file.resolve("out"), restricted))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageStartingWith("Cannot write to " + file.resolve("out"))
                .hasMessageEndingWith("make room or give write access, and run again.");
        assertThatThrownBy(() -> PublicationStore.open(Path.of("/proc/overgang"), restricted))
                .isInstanceOf(EnvironmentFailure.class);
    }

    @Test
    void aScratchFolderIsPrivateAndGoesWithTheStore() throws IOException {
        Path scratch;
        try (var store = PublicationStore.open(folder, restricted)) {
            scratch = store.scratch();
            Files.createFile(Files.createDirectory(scratch.resolve("spark")).resolve("spill"));
            assertThat(permissions(scratch)).isEqualTo("rwx------");
            assertThat(scratch.getParent()).isEqualTo(restricted.toRealPath());
        }
        assertThat(scratch).doesNotExist();
    }

    @Test
    void symbolicLinksInAPublicationAreRefused() throws IOException {
        Path place = folder.resolve("publications").resolve(publish(0).id().toString());
        Path table = place.resolve("tables/risk.parquet");
        Path secret = Files.move(table, temporary.resolve("secret"));
        Files.createSymbolicLink(table, secret);
        Publication publication = PublicationFolder.at(folder).findCurrent().orElseThrow();

        assertThatThrownBy(() -> publication.findTable("risk"))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageContaining("it is a symbolic link");
        assertThat(Verification.problems(publication)).anyMatch(p -> p.contains("is a symbolic link"));

        Path catalogue = place.resolve("catalogue.json");
        Files.createSymbolicLink(catalogue, Files.move(catalogue, temporary.resolve("catalogue")));
        assertThatThrownBy(() -> PublicationFolder.at(folder).findCurrent()).isInstanceOf(EnvironmentFailure.class);
    }

    @Test
    void aPublicationsFolderThatIsALinkIsRefused() throws IOException {
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("publications"), Files.createDirectory(temporary.resolve("elsewhere")));

        assertThatThrownBy(() -> PublicationStore.open(folder, restricted))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageContaining("is a symbolic link");
    }

    private Outcome publish(int variant) {
        try (var store = open(folder, "2026-11-22T19:00:00Z")) {
            return store.publish(Samples.catalogue(), Samples.tables(variant), Samples.restricted(), PASSES);
        }
    }

    private static PublicationStore open(Path folder, String now) {
        return PublicationStore.open(
                folder,
                PublicationStore.restrictedBeside(folder),
                new LocalDisk(),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> tree(Path root) throws IOException {
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.skip(1)
                    .map(entry -> root.relativize(entry).toString())
                    .sorted()
                    .toList();
        }
    }
}
