package no.tromsfylke.overgang.pipeline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore.Change;
import no.tromsfylke.overgang.pipeline.publication.PublicationStore.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run leaves when the disk fails it, or when it was killed, at every single step. */
class StoreFaultTest {

    private static final PublicationStore.Audit PASSES = staged -> {};

    @TempDir
    private Path temporary;

    private Path folder;
    private Path restricted;
    private PublicationId former;

    @BeforeEach
    void aFormerPublication() {
        folder = temporary.resolve("out");
        restricted = PublicationStore.restrictedBeside(folder);
        former = publish(new LocalDisk(), 0).id();
    }

    @ParameterizedTest
    @EnumSource(FaultyDisk.Fault.class)
    void aDiskThatFailsAtAnyStepLeavesTheFormerPublication(FaultyDisk.Fault fault) throws IOException {
        int steps = 0;
        boolean failed = true;
        while (failed) {
            var disk = new FaultyDisk(fault, steps);
            failed = failsOrPublishes(disk, steps + 1);
            assertServedAndWhole();
            steps++;
        }
        assertThat(steps).isGreaterThan(30);
    }

    /** Publishes a variant on the disk given; afterwards a sound disk must find and leave everything in order. */
    private boolean failsOrPublishes(Disk disk, int variant) throws IOException {
        PublicationId before = PublicationFolder.at(folder).findCurrentId().orElseThrow();
        boolean failed;
        try {
            publish(disk, variant);
            failed = false;
        } catch (EnvironmentFailure e) {
            assertThat(e).hasMessageMatching("(?s)^[A-Z].*No space left on device.*\\.$");
            assertThat(e.norwegian()).matches("(?s)^[A-Z].*No space left on device.*\\.$");
            boolean made = e.getMessage().startsWith("Publication ");
            PublicationId now = PublicationFolder.at(folder).findCurrentId().orElseThrow();
            assertThat(now.equals(before)).isEqualTo(!made);
            failed = true;
        }
        PublicationStore.open(folder, restricted).close();
        return failed;
    }

    private void assertServedAndWhole() throws IOException {
        PublicationFolder publications = PublicationFolder.at(folder);
        assertThat(publications.findCurrentId()).contains(last(publications.ids()));
        Set<PublicationId> firstAndLast = new TreeSet<>(List.of(former, last(publications.ids())));
        for (PublicationId id : firstAndLast) {
            Publication publication = publications.get(id);
            assertThat(Verification.problems(publication)).isEmpty();
            assertThat(restricted.resolve(publication.id() + "/units/mapped/school_year=2025-26/part-0.parquet"))
                    .hasBinaryContent(new byte[] {1, 2, 3});
        }
        assertThat(leftovers(folder)).isEmpty();
        assertThat(leftovers(folder.resolve("publications"))).isEmpty();
        assertThat(leftovers(restricted)).isEmpty();
    }

    @Test
    void aFlippedBitIsFoundByReadingBack() throws IOException {
        Disk flips = new FlippingDisk();

        assertThatThrownBy(() -> publish(flips, 1))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessageMatching("The disk did not keep .*risk\\.parquet as it was written, and nothing was"
                        + " published; have the disk and the memory examined before the next run\\.");
        assertThat(PublicationFolder.at(folder).findCurrentId()).contains(former);
        assertServedAndWhole();
    }

    @Test
    void aRunKilledWhileWritingIsSweptAway() throws IOException {
        Path left = Files.createDirectories(folder.resolve("publications/.staging-0002-0123456789ab/tables"));
        Files.writeString(left.resolve("risk.parquet"), "half");
        Files.writeString(folder.resolve(".staging-CURRENT"), "0002-012");
        Files.writeString(
                Files.createDirectories(restricted.resolve(".staging-0002-0123456789ab"))
                        .resolve("findings.json"),
                "[");

        PublicationStore.open(folder, restricted).close();

        assertThat(PublicationFolder.at(folder).findCurrentId()).contains(former);
        assertServedAndWhole();
    }

    @Test
    void aRunKilledBetweenTheRenamesIsFinished() throws IOException {
        PublicationId second = publish(new LocalDisk(), 1).id();
        Files.move(restricted.resolve(second.toString()), restricted.resolve(".staging-" + second));
        Files.move(folder.resolve("CURRENT"), folder.resolve(".staging-CURRENT"));
        Files.writeString(folder.resolve("CURRENT"), former + "\n");

        try (var store = PublicationStore.open(folder, restricted)) {
            assertThat(store.findCurrent().orElseThrow().id()).isEqualTo(second);
            assertThat(store.publish(Samples.catalogue(), Samples.tables(1), Samples.restricted(), PASSES))
                    .isEqualTo(new Outcome(second, Change.UNCHANGED));
        }
        assertServedAndWhole();
    }

    @Test
    void aMissingOrTornCurrentIsMended() throws IOException {
        PublicationId second = publish(new LocalDisk(), 1).id();
        for (String torn : List.of("", "0002-", "0009-0123456789ab\n", "\u0000\u0000\u0000")) {
            Files.writeString(folder.resolve("CURRENT"), torn);
            PublicationStore.open(folder, restricted).close();
            assertThat(folder.resolve("CURRENT")).hasContent(second.toString());
        }
        Files.delete(folder.resolve("CURRENT"));
        PublicationStore.open(folder, restricted).close();
        assertThat(folder.resolve("CURRENT")).hasContent(second.toString());
    }

    @Test
    void aCurrentSetBackByHandIsRespected() throws IOException {
        publish(new LocalDisk(), 1);
        Files.writeString(folder.resolve("CURRENT"), former + "\n");

        PublicationStore.open(folder, restricted).close();

        assertThat(folder.resolve("CURRENT")).hasContent(former.toString());
        assertThat(publish(new LocalDisk(), 2).id().sequence()).isEqualTo(3);
    }

    @Test
    void linksInStagingAreRemovedNotFollowed() throws IOException {
        Path precious = Files.writeString(
                Files.createDirectory(temporary.resolve("precious")).resolve("file"), "kept");
        Path staging = Files.createDirectory(folder.resolve("publications/.staging-0002-0123456789ab"));
        Files.createSymbolicLink(staging.resolve("link"), precious.getParent());

        PublicationStore.open(folder, restricted).close();

        assertThat(precious).hasContent("kept");
        assertThat(staging).doesNotExist();
    }

    @Test
    void aDamagedFormerPublicationIsNamed() throws IOException {
        Path table = folder.resolve("publications/" + former + "/tables/risk.parquet");
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        Files.write(table, bytes);
        Publication publication = PublicationFolder.at(folder).get(former);

        assertThatThrownBy(() -> publication.findTable("risk"))
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage(table + " cannot be used (its SHA-256 is not that of the catalogue); put the publication"
                        + " back from a copy.");
        assertThat(Verification.problems(publication)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(FaultyDisk.Fault.class)
    void anAdditionIsTheFormerOneTheNewOneOrNone(FaultyDisk.Fault fault) throws IOException {
        Path added = restricted.resolve(former.toString()).resolve("added/mapped/part");
        add(new LocalDisk(), "former");
        int steps = 0;
        boolean failed = true;
        while (failed) {
            try {
                add(new FaultyDisk(fault, steps++), "new");
                failed = steps < 40;
            } catch (EnvironmentFailure told) {
                assertThat(told).hasMessageContaining("No space left on device");
            }
            PublicationStore.open(folder, restricted).close();
            if (Files.exists(added.getParent().getParent())) {
                assertThat(Files.readString(added)).isIn("former", "new");
            }
            assertThat(leftovers(restricted)).isEmpty();
            assertServedAndWhole();
        }
        assertThat(added).hasContent("new");
    }

    @Test
    void anAdditionThatCannotBeFilledLeavesTheFormerOne() throws IOException {
        add(new LocalDisk(), "former");
        assertThatThrownBy(() -> {
                    try (var store = PublicationStore.open(folder, restricted)) {
                        store.addRestricted(former, "added", into -> {
                            into.write("mapped/part", out -> out.write(1));
                            throw new IOException("No space left on device");
                        });
                    }
                })
                .isInstanceOf(EnvironmentFailure.class)
                .hasMessage("Publication " + former + " is made, but "
                        + restricted.toRealPath().resolve(former.toString()).resolve("added")
                        + " could not be written (No space left on device); make room or give write access, and run"
                        + " again.");
        assertThat(restricted.resolve(former.toString()).resolve("added/mapped/part"))
                .hasContent("former");
        assertThat(leftovers(restricted)).isEmpty();
    }

    /** What a task leaves that was killed while writing is removed, and what it wrote whole is replaced. */
    @Test
    void aTaskRunAgainReplacesWhatItWrote() throws IOException {
        try (var store = PublicationStore.open(folder, restricted)) {
            store.addRestricted(former, "added", into -> {
                into.write("mapped/part", out -> out.write('1'));
                assertThatThrownBy(() -> into.write("mapped/part", out -> {
                            out.write('2');
                            throw new IOException("killed");
                        }))
                        .hasMessage("killed");
                assertThat(into.write("mapped/part", out -> out.write("33".getBytes(StandardCharsets.UTF_8))))
                        .isEqualTo(2);
                assertThat(into.sizeOf("mapped/part")).isEqualTo(2);
                assertThat(into.sizeOf("mapped/other")).isEqualTo(-1);
            });
        }
        Path mapped = restricted.resolve(former.toString()).resolve("added/mapped");
        assertThat(mapped.toFile().list()).containsExactly("part");
        assertThat(mapped.resolve("part")).hasContent("33");
    }

    private void add(Disk disk, String content) {
        try (var store = PublicationStore.open(folder, restricted, disk, Clock.systemUTC())) {
            store.addRestricted(
                    former,
                    "added",
                    into -> into.write("mapped/part", out -> out.write(content.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private Outcome publish(Disk disk, int variant) {
        try (var store = PublicationStore.open(folder, restricted, disk, Clock.systemUTC())) {
            return store.publish(Samples.catalogue(), Samples.tables(variant), Samples.restricted(), PASSES);
        }
    }

    private static PublicationId last(List<PublicationId> ids) {
        if (ids.isEmpty()) {
            fail("No publication is left");
        }
        return ids.get(ids.size() - 1);
    }

    private static List<Path> leftovers(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(".staging-"))
                    .toList();
        }
    }

    /** Flips one bit of a table after it was written. */
    private static final class FlippingDisk implements Disk {

        private final Disk disk = new LocalDisk();

        @Override
        public OutputStream create(Path file, Access access) throws IOException {
            return disk.create(file, access);
        }

        @Override
        public void makeFolder(Path path, Access access) throws IOException {
            disk.makeFolder(path, access);
        }

        @Override
        public void syncFolder(Path path) throws IOException {
            Path table = path.resolve("risk.parquet");
            if (Files.exists(table)) {
                byte[] bytes = Files.readAllBytes(table);
                bytes[100] ^= 1;
                Files.write(table, bytes);
            }
            disk.syncFolder(path);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            disk.rename(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            disk.delete(path);
        }
    }
}
