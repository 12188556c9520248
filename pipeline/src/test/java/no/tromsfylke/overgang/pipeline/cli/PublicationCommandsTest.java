package no.tromsfylke.overgang.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void pseudonymiseTellsHowManyValuesItReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "elev_id;x\n01819012365;a\n");
        Path target = folder.resolve("out.csv");

        int code = run("pseudonymise", file, "--column", "elev_id", "--key-file", key(), "--out", target);

        assertThat(code).isZero();
        assertThat(out).hasToString("1 values replaced: " + target + System.lineSeparator());
        assertThat(target).hasContent("elev_id;x\nv1b2z1w3j9z8c4w4n3t8s2s4q6p3h9k8;a\n");
    }

    @Test
    void pseudonymiseRefusesAWeakKeyAsWrongUse() throws IOException {
        Path key = key();
        Files.writeString(key, "short");
        Path file = Files.writeString(folder.resolve("in.csv"), "elev_id\n");

        assertThat(run("pseudonymise", file, "--column", "elev_id", "--key-file", key, "--out", file))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("The key has 5 bytes where at least 32 are due; make one with: head");
    }

    @Test
    void pseudonymiseRefusesAFileItCannotReplaceAll() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), "elev_id\nKristoffer\n");

        assertThat(run("pseudonymise", file, "--column", "elev_id", "--key-file", key(), "--out", file))
                .isEqualTo(3);
        assertThat(err.toString()).contains("on line 2").doesNotContain("Kristoffer");
        assertThat(file).hasContent("elev_id\nKristoffer\n");
    }

    @Test
    void diffOfAFolderWithoutPublicationsIsWrongUse() {
        assertThat(run("diff", folder)).isEqualTo(2);
        assertThat(err.toString()).startsWith(folder + " holds no publication.");
    }

    @Test
    void messagesAreNorwegianWhereAskedFor() {
        assertThat(run("--language", "NB", "diff", folder)).isEqualTo(2);
        assertThat(err.toString()).startsWith(folder + " har ingen publikasjon.");
    }

    private int run(Object... arguments) {
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Overgang.line(texts)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(texts);
    }

    private Path key() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "Wm9-x2Q!kLp7vR4tYs8bNc3dHf6gJe1a");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return key;
    }
}
