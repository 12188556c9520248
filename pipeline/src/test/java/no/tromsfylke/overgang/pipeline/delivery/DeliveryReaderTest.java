package no.tromsfylke.overgang.pipeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryReaderTest {

    private static final byte[] BYTES = "skole;elever_10_trinn\n900000011;12\n".getBytes(StandardCharsets.UTF_8);

    /** A file whose state is told anew at every question. */
    private record Told(Iterator<State> states) implements StoredFile {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(BYTES);
        }

        @Override
        public State state() throws IOException {
            if (!states.hasNext()) {
                throw new FileNotFoundException();
            }
            return states.next();
        }

        @Override
        public boolean isOrdinary() {
            return true;
        }
    }

    private static FileReport read(long size, StoredFile.State... states) {
        var place = new DeliveryFile.Place(
                Optional.of(SchoolYear.of("2024-25")), Optional.of("5530"), Optional.of(Kind.ELEVTALL));
        var file = new DeliveryFile(
                "2024-25/5530/elevtall.csv", new Told(List.of(states).iterator()), 0, size, place, Optional.empty());
        var rows = new ArrayList<Row>();
        var report = DeliveryReader.read(file, Reading.context(), rows::add);
        assertThat(rows).hasSize(report.rows() - report.rejected());
        return report;
    }

    private static StoredFile.State state(long size, long changed) {
        return new StoredFile.State(size, changed);
    }

    @Test
    void aFileThatStandsStillIsRead() {
        var report = read(BYTES.length, state(BYTES.length, 1), state(BYTES.length, 1));
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.sha256()).isEqualTo("6e5c6ca3a6a28be6e48cd8d71696d6fb0463736c87ef568eb870b7a7e4373904");
    }

    @Test
    void aFileThatChangesWhileReadIsRejected() {
        var changes = List.of(
                read(BYTES.length, state(BYTES.length, 1), state(BYTES.length, 2)),
                read(BYTES.length, state(BYTES.length, 1), state(BYTES.length + 1, 1)),
                read(BYTES.length, state(BYTES.length - 1, 1), state(BYTES.length - 1, 1)));
        assertThat(changes).allSatisfy(report -> {
            assertThat(report.findings()).extracting(Finding::rule).containsExactly(Rule.CHANGED);
            assertThat(report.rejectedWhole()).isTrue();
        });
    }

    @Test
    void aFileThatCannotBeReadIsRejected() {
        assertThat(read(BYTES.length).findings()).extracting(Finding::rule).containsExactly(Rule.UNREADABLE);
    }

    @Test
    void aFileTooLargeForMemoryIsRejected() {
        var report = read((1L << 30) + 1, state(BYTES.length, 1), state(BYTES.length, 1));
        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "2024-25/5530/elevtall.csv: the file is larger than 1024 MB; deliver it in several files.");
        assertThat(report.size()).isEqualTo(BYTES.length);
    }

    @Test
    void everythingCanBeSentToAnotherMachine(@TempDir Path folder) throws Exception {
        var path = folder.resolve("2024-25/5530/Årshjul ø.csv");
        Files.createDirectories(path.getParent());
        Files.writeString(path, "niva;skole;tiltak;dato;deltakere\nskoleeier;;9;2024-08-20;\n");
        var context = through(Reading.context());
        assertThat(context).isEqualTo(Reading.context());
        var file = through(DeliveryFolder.list(folder.toString())
                .files(context.region(), context.asOf(), context.language())
                .get(0));
        var report = DeliveryReader.read(file, context, row -> {});
        var sent = through(report);
        assertThat(sent.findings()).isEqualTo(report.findings());
        assertThat(sent.sha256()).isEqualTo(report.sha256());
        assertThat(sent.path()).isEqualTo("2024-25/5530/Årshjul ø.csv");
        assertThat(sent.rejected()).isEqualTo(1);
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // our own bytes, as Spark sends them
    private static <T> T through(T value) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
